import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeHandoff } from '../../lib/handoff/handoff-file';
import { answered, type Review } from '../../lib/review/review';
import { ShenbaoDatabase } from '../../lib/store/database';
import { makeFile, takeFile } from '../../lib/store/hand-over';
import { changeReview, keepPlatform, readReview, UnreadableReview } from '../../lib/store/reviews';
import { takeVersions } from '../../lib/store/versions';
import { NOTICE, versionOf } from '../handoff/sample';

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

it('what two clerks enter of one person on two machines comes together through a hand-off file, and is told where nobody began', async () => {
  const [here, there] = [database, new ShenbaoDatabase(`test-${crypto.randomUUID()}`)];
  const by = { notice: NOTICE, today: '2023-06-15', holidays: [] };
  const key = 'person.name ';
  const personOf = async (of: ShenbaoDatabase) => (await of.people.toArray())[0]?.id ?? '';
  const begin = async (of: ShenbaoDatabase, name: string, clerk: string) => {
    const id = await personOf(of);
    await keepPlatform(of, NOTICE.id, id, { person: { name: '张三' } }, NOW);
    const entry = { key, text: name, at, by: clerk };
    await changeReview(of, NOTICE.id, id, { key, act, change: (one) => answered(one, entry) }, NOW);
  };
  const file = async (withEntries: boolean) => {
    const { bytes } = await makeFile(here, by, null, null, { now: NOW, withJournal: true, withEntries });
    return new Blob([bytes as Uint8Array<ArrayBuffer>]);
  };
  const open = async (blob: Blob) => {
    const opened = await takeFile(there, NOTICE, blob, null, NOW);
    return opened.ok && [opened.taken.entered, opened.taken.waiting];
  };
  try {
    for (const one of [here, there]) await takeVersions(one, NOTICE, [await versionOf(1, 1)], NOW);
    await begin(here, '张三', '钱经办');
    const handed = await file(true);
    expect(await open(handed)).toEqual([0, 1]);
    await begin(there, '张山', '孙经办');
    expect(await open(await file(false))).toEqual([0, 0]);
    expect(await open(handed)).toEqual([1, 0]);
    expect(await open(handed)).toEqual([0, 0]);
    const review = await readReview(there, NOTICE.id, await personOf(there));
    expect(review).toMatchObject({ answers: [{ by: '孙经办' }], others: [{ key, text: '张三', at, by: '钱经办' }] });
    const bad = await writeHandoff(NOTICE, [await versionOf(1, 1)], null, { entered: [{ of: 0, answers: [{ key }] }] });
    expect(await takeFile(there, NOTICE, new Blob([bad as Uint8Array<ArrayBuffer>]), null, NOW)).toMatchObject({
      ok: false,
      problem: { kind: 'faults' },
    });
  } finally {
    await there.delete();
  }
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
