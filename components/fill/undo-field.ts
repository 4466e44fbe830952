import { isHeld } from '../../lib/dossier/fill-proof';
import { held, isRight, type Lines, type Outcome } from './fill-field';
import { emptyHeld } from './held';

/** What became of a field whose filling was taken back. */
export interface Undone {
  readonly outcome: Outcome;
  readonly kind: 'restored' | 'edited' | 'gone' | 'not-restored';
  /** What the page shows in it now. */
  readonly shows: string;
}

/** True where something was put into the field that an undo takes out again. */
export const isUndoable = ({ before }: Outcome): boolean => before !== null;

/**
 * Takes the filling of one field back, or of two that one widget takes at once, found again where the page has drawn it anew, in one of
 * `frames` if its own is gone. What the user has edited since is left alone; that it is restored is read from its model.
 *
 * @returns what became of each, in the same order
 */
export async function undoField(
  lines: Lines,
  outcomes: readonly Outcome[],
  frames: readonly string[],
  whoseIn: (frame: string) => readonly string[],
): Promise<readonly Undone[]> {
  const [first, second] = outcomes as [Outcome, Outcome | undefined];
  const all = (kind: Undone['kind'], now: readonly string[] = outcomes.map(({ shows }) => shows)): Undone[] =>
    outcomes.map((outcome, n) => ({ outcome, kind, shows: now[n] ?? '' }));
  const { one } = first;
  for (const frame of [one.frame, ...frames.filter((other) => other !== one.frame)]) {
    const at = await Promise.all(outcomes.map(({ one }) => lines.locate(frame, one.field)));
    const stand = at.flatMap((each) => (each?.kind === 'done' ? [each] : []));
    if (stand.length < outcomes.length) continue;
    const now = stand.map(({ shows }) => shows);
    const ours = await Promise.all(
      outcomes.map((outcome, n) => leftBy(lines, outcome, frame, stand[n] as (typeof stand)[number])),
    );
    if (ours.some((shows, n) => shows !== now[n])) {
      return all(outcomes.every(({ one }, n) => one.present === now[n]) ? 'restored' : 'edited', now);
    }
    const { field, slot, other } = one;
    const answer = await lines.fill(frame, {
      field,
      part: slot.part,
      before: now[0] ?? '',
      text: one.present,
      other: second
        ? { field: second.one.field, before: now[1] ?? '', text: second.one.present }
        : other && { field: other.field, before: other.present, text: other.present },
      whose: [...whoseIn(frame)],
    });
    if (answer?.kind === 'refused') {
      const [place] = stand;
      const emptied =
        answer.why === 'cannot-empty' &&
        place &&
        (await emptyHeld(lines.targetOf(frame), { place: place.place, part: slot.part, models: place.models }));
      if (!emptied) return all(answer.why === 'edited' ? 'edited' : answer.why === 'gone' ? 'gone' : 'not-restored');
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    return Promise.all(outcomes.map((outcome) => lookBack(lines, outcome, frame)));
  }
  return all('gone');
}

type Found = Extract<NonNullable<Awaited<ReturnType<Lines['locate']>>>, { kind: 'done' }>;

/** What a field shows where nobody has edited it since. A document that fell silent did not tell: then it is what was asked for, if that stands there. */
async function leftBy(lines: Lines, outcome: Outcome, frame: string, at: Found): Promise<string> {
  const { one, shows } = outcome;
  if (outcome.kind !== 'refused' || outcome.why !== 'silent') return shows;
  return isRight(one, await held(lines, { ...one, frame }, at)) ? at.shows : shows;
}

/** Whether a field shows and holds again what it did before. */
async function lookBack(lines: Lines, outcome: Outcome, frame: string): Promise<Undone> {
  const { one, before } = outcome;
  const now = await lines.locate(frame, one.field);
  if (now?.kind !== 'done') return { outcome, kind: 'gone', shows: outcome.shows };
  const model = await held(lines, { ...one, frame }, now);
  const isBack =
    model !== null &&
    (JSON.stringify(model.says) === JSON.stringify(before?.says) ||
      isHeld(one.field.meaning, one.slot.takes, one.present, model));
  return { outcome, kind: isBack && now.shows === one.present ? 'restored' : 'not-restored', shows: now.shows };
}
