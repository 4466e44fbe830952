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

/**
 * Fills one field and proves it: the field is found, its model read, the text put in, the model read again. `whose` are the names and
 * numbers of persons that the document showed when the user asked. Where the model did not take it, what stood there is put back.
 */
export async function fillField(lines: Lines, one: PlanField, whose: readonly string[]): Promise<Outcome> {
  const { frame, field, slot, present, text } = one;
  const refused = (why: RefusedWhy, shows = present, before: Held | null = null): Outcome => ({
    one,
    kind: 'refused',
    why,
    shows,
    before,
  });
  const at = await lines.locate(frame, field);
  if (at === null) return refused('silent');
  if (at.kind === 'refused') return refused(at.why);
  if (at.shows !== present) return refused('edited', at.shows);
  const before = await held(lines, one, at);
  if (before === null) return refused('no-proof');
  if (present === '' && before.says.length > 0) return refused('holds-unseen');

  const put = (from: string, to: string) =>
    lines.fill(frame, { field, part: slot.part, before: from, text: to, whose: [...whose] });
  const wanted = text ?? '';
  const isRight = (now: Held) => isHeld(field.meaning, slot.takes, wanted, now);
  const answer = await put(present, wanted);
  if (answer === null) return refused('silent', present, before);
  if (answer.kind === 'refused') return refused(answer.why);
  const after = await heldAfter(lines, one, answer, isRight);
  if (after !== null && isRight(after)) return { one, kind: 'filled', shows: answer.shows, before };
  const now = await lines.locate(frame, field);
  const shows = now?.kind === 'done' ? now.shows : answer.shows;
  const tookAnother =
    after !== null && after.says.length > 0 && JSON.stringify(after.says) !== JSON.stringify(before.says);
  if (tookAnother) return { one, kind: 'changed', shows, before };
  if (shows === present) return refused('not-taken');
  const back = await put(shows, present);
  return back?.kind === 'done' && back.shows === present ? refused('not-taken') : refused('not-taken', shows, before);
}

/** Looks once more at a field that was filled, when all are: what was filled later may have changed it. */
export async function lookAgain(lines: Lines, outcome: Outcome): Promise<Outcome> {
  const { one, before } = outcome;
  if (outcome.kind !== 'filled') return outcome;
  const at = await lines.locate(one.frame, one.field);
  if (at?.kind !== 'done') return outcome;
  const isRight = (now: Held) => isHeld(one.field.meaning, one.slot.takes, one.text ?? '', now);
  const now = await heldAfter(lines, one, at, isRight);
  const kind = now !== null && isRight(now) ? 'filled' : 'changed';
  return { one, kind, shows: at.shows, before };
}
