import type { FillAnswer, Held } from '../../lib/dossier/fill';
import type { PlanField } from '../../lib/dossier/fill-plan';
import { isHeld } from '../../lib/dossier/fill-proof';
import type { Page } from '../page/use-page';
import { readHeld } from './held';

export type Lines = Page['filling'];

/** What became of one field. */
export type Outcome = {
  readonly one: PlanField;
  /** What the page shows in it now. */
  readonly shows: string;
  /** What its model said before; null where nothing was written. */
  readonly before: Held | null;
} & (
  | { readonly kind: 'filled' }
  /** The page has made something else of it. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly why: RefusedWhy }
);

export type RefusedWhy =
  | Extract<FillAnswer, { kind: 'refused' }>['why']
  /** Its model can't be read, so nothing could be proven: nothing is written then. */
  | 'no-proof'
  /** Its model holds something that the page does not show. */
  | 'holds-unseen'
  /** Written, and not in the model afterwards. */
  | 'not-taken'
  /** The document did not answer. */
  | 'silent';

/** How long a slow page may take until its model has followed, in milliseconds. */
const FOLLOWING = 400;

type Done = Extract<FillAnswer, { kind: 'done' }>;

export const held = (lines: Lines, { frame, slot }: PlanField, at: Done) =>
  readHeld(lines.targetOf(frame), { place: at.place, part: slot.part, models: at.models });

/** What the model holds, asked a second time where it is not yet what it should be. */
async function heldAfter(
  lines: Lines,
  one: PlanField,
  at: Done,
  isRight: (held: Held) => boolean,
): Promise<Held | null> {
  const first = await held(lines, one, at);
  if (first !== null && isRight(first)) return first;
  await new Promise((resolve) => setTimeout(resolve, FOLLOWING));
  return held(lines, one, at);
}

type Reached = { readonly one: PlanField; readonly before: Held };

/** What a field is to hold, and what it shows. */
const wanted = ({ text }: PlanField) => text ?? '';
export const isRight = (one: PlanField, now: Held | null) =>
  now !== null && isHeld(one.field.meaning, one.slot.takes, wanted(one), now);

/** Finds a field and reads its model, or says why nothing can be put into it. */
async function reach(lines: Lines, one: PlanField): Promise<Reached | Outcome> {
  const { frame, field, present } = one;
  const refused = (why: RefusedWhy, shows = present): Outcome => ({ one, kind: 'refused', why, shows, before: null });
  const at = await lines.locate(frame, field);
  if (at === null) return refused('silent');
  if (at.kind === 'refused') return refused(at.why);
  if (at.shows !== present) return refused('edited', at.shows);
  const before = await held(lines, one, at);
  if (before === null) return refused('no-proof');
  return present === '' && before.says.length > 0 ? refused('holds-unseen') : { one, before };
}

/** What a field shows and its model holds, after something was put in; null where the document no longer answers. */
async function lookAfter(lines: Lines, one: PlanField): Promise<{ shows: string; now: Held | null } | null> {
  const at = await lines.locate(one.frame, one.field);
  if (at === null) return null;
  if (at.kind !== 'done') return { shows: '', now: null };
  const now = await heldAfter(lines, one, at, (held) => isRight(one, held));
  const again = await lines.locate(one.frame, one.field);
  return { shows: again?.kind === 'done' ? again.shows : at.shows, now };
}

/**
 * Fills one field and proves it: the field is found, its model read, the text put in, the model read again. Two fields are filled at
 * once where one widget takes both. `whose` are the names and numbers of persons that the document showed when the user asked. Where
 * the model did not take it, what stood there is put back.
 *
 * @returns what became of each, in the same order
 */
export async function fillField(
  lines: Lines,
  fields: readonly PlanField[],
  whose: readonly string[],
): Promise<readonly Outcome[]> {
  const [first] = fields;
  if (fields.length === 1 && first?.other?.present === '') {
    return [{ one: first, kind: 'refused', why: 'half-range', shows: first.present, before: null }];
  }
  const reached: Reached[] = [];
  for (const one of fields) {
    const found = await reach(lines, one);
    if ('before' in found && !('kind' in found)) reached.push(found);
    // Together, or not at all.
    else return fields.map((each) => ({ ...(found as Outcome), one: each, shows: each.present }));
  }
  const refused = (why: RefusedWhy, shows: readonly string[], isIn: boolean): readonly Outcome[] =>
    reached.map(({ one, before }, n) => ({
      one,
      kind: 'refused',
      why,
      shows: shows[n] ?? '',
      before: isIn ? before : null,
    }));
  const presents = fields.map(({ present }) => present);
  const texts = fields.map(wanted);
  const put = (from: readonly string[], to: readonly string[]) => {
    const [one, second] = fields as [PlanField, PlanField | undefined];
    const other = second
      ? { field: second.field, before: from[1] ?? '', text: to[1] ?? '' }
      : one.other && { field: one.other.field, before: one.other.present, text: one.other.present };
    const { field, slot, frame } = one;
    return lines.fill(frame, {
      field,
      part: slot.part,
      before: from[0] ?? '',
      text: to[0] ?? '',
      other,
      whose: [...whose],
    });
  };
  const answer = await put(presents, texts);
  if (answer === null) return refused('silent', presents, true);
  if (answer.kind === 'refused') return refused(answer.why, presents, false);
  const after: { shows: string; now: Held | null }[] = [];
  for (const one of fields) {
    const look = await lookAfter(lines, one);
    if (look === null) return refused('silent', presents, true);
    after.push(look);
  }
  const shows = after.map(({ shows }) => shows);
  const right = reached.map(({ one }, n) => isRight(one, after[n]?.now ?? null));
  const tookAnother = reached.some(({ before }, n) => {
    const now = after[n]?.now;
    return !right[n] && now && now.says.length > 0 && JSON.stringify(now.says) !== JSON.stringify(before.says);
  });
  if (tookAnother || right.every(Boolean)) {
    return reached.map(({ one, before }, n) => ({
      one,
      kind: right[n] ? 'filled' : 'changed',
      shows: shows[n] ?? '',
      before,
    }));
  }
  const isAsBefore = (now: readonly string[]) => now.every((text, n) => text === presents[n]);
  if (isAsBefore(shows)) return refused('not-taken', shows, false);
  await put(shows, presents);
  const back: string[] = [];
  for (const one of fields) {
    const at = await lines.locate(one.frame, one.field);
    back.push(at?.kind === 'done' ? at.shows : '');
  }
  return isAsBefore(back) ? refused('not-taken', presents, false) : refused('not-taken', back, true);
}

/** Looks once more at a field that was filled, when all are: what was filled later may have changed it. */
export async function lookAgain(lines: Lines, outcome: Outcome): Promise<Outcome> {
  const { one, before } = outcome;
  if (outcome.kind !== 'filled') return outcome;
  const at = await lines.locate(one.frame, one.field);
  if (at?.kind !== 'done') return outcome;
  const now = await heldAfter(lines, one, at, (held) => isRight(one, held));
  const kind = isRight(one, now) ? 'filled' : 'changed';
  return { one, kind, shows: at.shows, before };
}
