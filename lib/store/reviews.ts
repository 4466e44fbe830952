import type { Dossier } from '../dossier/dossier';
import { type Review, ReviewSchema } from '../review/review';
import type { Act, Slot } from '../roster/journal';
import type { ShenbaoDatabase } from './database';
import { journalTables, record } from './journal';

/** A stored cross-check that today's schema refuses: written by a newer version, or damaged. It is left as it is. */
export class UnreadableReview extends Error {
  override readonly name = 'UnreadableReview';
}

/** The stored cross-check; null where there is none. Throws `UnreadableReview`. */
export async function readReview(
  database: ShenbaoDatabase,
  noticeId: string,
  personId: string,
): Promise<Review | null> {
  const row = await database.reviews.get([noticeId, personId]);
  if (!row) return null;
  const parsed = ReviewSchema.safeParse(row.review);
  if (!parsed.success) throw new UnreadableReview();
  return parsed.data;
}

/** The cross-checks of these persons, by person; those of whom none was begun, or whose can't be read, are left out. */
export async function readReviews(
  database: ShenbaoDatabase,
  noticeId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Review>> {
  const rows = await database.reviews.bulkGet(personIds.map((id) => [noticeId, id]));
  const found = rows.flatMap((row) => {
    const parsed = ReviewSchema.safeParse(row?.review);
    return row && parsed.success ? [[row.personId, parsed.data] as const] : [];
  });
  return new Map(found);
}

/**
 * Keeps what the page holds for the cross-check, at the user's word. What was entered from the papers stays; a ruling upon a value
 * that the page now says otherwise no longer holds by itself.
 */
export function keepPlatform(
  database: ShenbaoDatabase,
  noticeId: string,
  personId: string,
  platform: Dossier,
  now: Date,
): Promise<void> {
  return database.transaction('rw', [database.reviews, ...journalTables(database)], async () => {
    const before = (await readReview(database, noticeId, personId)) ?? { answers: [], rulings: [] };
    const review = ReviewSchema.parse({ ...before, platform, readAt: now.toISOString() });
    await database.reviews.put({ noticeId, personId, review });
    await record(database, { noticeId, personIds: [personId], act: { kind: 'kept-page' }, slots: null }, now);
  });
}

/** What of one field or document of a cross-check is otherwise after a change. */
function slotsOf(personId: string, key: string, before: Review, after: Review): Slot[] {
  const of = <T extends { readonly key: string }>(list: readonly T[]) => list.find((one) => one.key === key) ?? null;
  const all = (list: Review['others'] = []) => list.filter((one) => one.key === key);
  const place = { personId, key };
  const slots: Slot[] = [
    { at: 'answer', ...place, before: of(before.answers), after: of(after.answers) },
    { at: 'ruling', ...place, before: of(before.rulings), after: of(after.rulings) },
    { at: 'others', ...place, before: all(before.others), after: all(after.others) },
    { at: 'copy', ...place, before: of(before.copies ?? []), after: of(after.copies ?? []) },
  ];
  return slots.filter((slot) => JSON.stringify(slot.before) !== JSON.stringify(slot.after));
}

/** A change of one field or document of a cross-check, and what the journal tells of it. */
export interface ReviewChange {
  /** The field's question, or the document. */
  readonly key: string;
  readonly change: (review: Review) => Review;
  readonly act: Act;
}

/**
 * Changes a stored cross-check in one transaction, upon what stands in the database then: two tabs that enter different fields both
 * keep theirs. Gives the number of the journal's entry. Rejects where it is gone, can't be read, or the change would not be readable.
 */
export function changeReview(
  database: ShenbaoDatabase,
  noticeId: string,
  personId: string,
  { key, change, act }: ReviewChange,
  now: Date,
): Promise<number> {
  return database.transaction('rw', [database.reviews, ...journalTables(database)], async () => {
    const before = await readReview(database, noticeId, personId);
    if (before === null) throw new UnreadableReview();
    const review = ReviewSchema.parse(change(before));
    await database.reviews.put({ noticeId, personId, review });
    const slots = slotsOf(personId, key, before, review);
    return record(database, { noticeId, personIds: [personId], act, slots }, now);
  });
}
