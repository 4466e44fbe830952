import type { HandedEntries } from '../handoff/handed-entries';
import { namedEntries, takenIn } from '../review/two-clerks';
import type { ShenbaoDatabase } from './database';
import { readReviews } from './reviews';

/** What clerks have entered from the papers of these persons, as it goes into a file of them. */
export async function handedEntries(
  database: ShenbaoDatabase,
  noticeId: string,
  personIds: readonly string[],
): Promise<HandedEntries> {
  const reviews = await readReviews(database, noticeId, personIds);
  return personIds.flatMap((id, of) => {
    const review = reviews.get(id);
    const answers = review ? namedEntries(review) : [];
    return answers.length === 0 ? [] : [{ of, answers }];
  });
}

/**
 * Keeps what clerks elsewhere have entered beside what was entered here, in a transaction that spans the checks. Gives of whom something
 * was new, and of how many no check was begun here, or can't be read: theirs are not kept.
 */
export async function takeEntries(
  database: ShenbaoDatabase,
  noticeId: string,
  entered: HandedEntries,
  personIds: readonly string[],
): Promise<{ readonly changed: readonly string[]; readonly waiting: number }> {
  const handed = entered.flatMap(({ of, answers }) => {
    const personId = personIds[of];
    return personId === undefined ? [] : [{ personId, answers }];
  });
  const reviews = await readReviews(
    database,
    noticeId,
    handed.map(({ personId }) => personId),
  );
  const changed: string[] = [];
  let waiting = 0;
  for (const { personId, answers } of handed) {
    const before = reviews.get(personId);
    const review = before && takenIn(before, answers);
    if (review === undefined) waiting += 1;
    else if (review !== before) {
      await database.reviews.put({ noticeId, personId, review });
      changed.push(personId);
    }
  }
  return { changed, waiting };
}
