import { isHeld } from '../../lib/dossier/fill-proof';
import { held, type Lines, type Outcome } from './fill-field';
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
 * Takes the filling of one field back, found again where the page has drawn it anew, in one of `frames` if its own is gone. What the
 * user has edited since is left alone; that it is restored is read from its model.
 */
export async function undoField(
  lines: Lines,
  outcome: Outcome,
  frames: readonly string[],
  whoseIn: (frame: string) => readonly string[],
): Promise<Undone> {
  const { one, shows, before } = outcome;
  const end = (kind: Undone['kind'], now = shows): Undone => ({ outcome, kind, shows: now });
  const { field, slot, present } = one;
  for (const frame of [one.frame, ...frames.filter((other) => other !== one.frame)]) {
    const at = await lines.locate(frame, field);
    if (at?.kind !== 'done') continue;
    if (at.shows !== shows) return end(at.shows === present ? 'restored' : 'edited', at.shows);
    const here = { ...one, frame };
    const ask = { field, part: slot.part, before: shows, text: present, whose: [...whoseIn(frame)] };
    const answer = await lines.fill(frame, ask);
    if (answer?.kind === 'refused') {
      const emptied =
        answer.why === 'cannot-empty' &&
        (await emptyHeld(lines.targetOf(frame), { place: at.place, part: slot.part, models: at.models }));
      if (!emptied) return end(answer.why === 'edited' ? 'edited' : answer.why === 'gone' ? 'gone' : 'not-restored');
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    const now = await lines.locate(frame, field);
    if (now?.kind !== 'done') return end('gone');
    const model = await held(lines, here, now);
    const isBack =
      model !== null &&
      (JSON.stringify(model.says) === JSON.stringify(before?.says) ||
        isHeld(field.meaning, slot.takes, present, model));
    return end(isBack && now.shows === present ? 'restored' : 'not-restored', now.shows);
  }
  return end('gone');
}
