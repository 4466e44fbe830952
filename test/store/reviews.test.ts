import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { answered, type Review } from '../../lib/review/review';
import { ShenbaoDatabase } from '../../lib/store/database';
import { changeReview, keepPlatform, readReview, UnreadableReview } from '../../lib/store/reviews';

const NOW = new Date('2023-06-15T01:02:03Z');
const at = NOW.toISOString();
const act = { kind: 'entered', field: 'person.name' } as const;
let database: ShenbaoDatabase;

beforeEach(() => {
  database = new ShenbaoDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

it('what was entered stays when the page is kept anew, and two tabs that enter at once both keep theirs', async () => {
  expect(await readReview(database, 'n', 'p')).toBeNull();
  await keepPlatform(database, 'n', 'p', { person: { name: '张三' } }, NOW);
  const enter = (key: string) =>
    changeReview(
      database,
      'n',
      'p',
      { key, act, change: (review) => answered(review, { key, text: '张三', at }) },
      NOW,
    );
  await Promise.all([enter('a'), enter('b')]);
  await keepPlatform(database, 'n', 'p', { person: { name: '张三丰' } }, new Date('2023-06-16T00:00:00Z'));
  const review = await readReview(database, 'n', 'p');
  expect(review?.answers.map(({ key }) => key).toSorted()).toEqual(['a', 'b']);
  expect(review).toMatchObject({ platform: { person: { name: '张三丰' } }, readAt: '2023-06-16T00:00:00.000Z' });
  expect(await readReview(database, 'other', 'p')).toBeNull();
});

it('a check that is not there, or of a newer version, is refused and left as it is', async () => {
  const nothing = { key: 'k', act, change: (review: Review) => review };
  await expect(changeReview(database, 'n', 'p', nothing, NOW)).rejects.toThrow(UnreadableReview);
  const newer = { noticeId: 'n', personId: 'p', review: { scans: [] } };
  await database.reviews.put(newer as never);
  await expect(readReview(database, 'n', 'p')).rejects.toThrow(UnreadableReview);
  await expect(keepPlatform(database, 'n', 'p', {}, NOW)).rejects.toThrow(UnreadableReview);
  expect(await database.reviews.get(['n', 'p'])).toEqual(newer);
});
