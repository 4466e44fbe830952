import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ShenbaoDatabase } from '../../lib/store/database';
import {
  editSummaryRow,
  findSummaryRow,
  leaveOutSummaryRow,
  listSummaryRows,
  moveSummaryRow,
  putBackSummaryRow,
  removeSummaryRow,
  takeSummaryRow,
} from '../../lib/store/summary-rows';

const NOW = new Date('2023-06-15T01:02:03Z');
const EARLY = NOW;
const LATE = new Date('2023-06-16T01:02:03Z');
const ZHANG = '999901198803150010';
const LI = '999901199003150018';

let database: ShenbaoDatabase;
beforeEach(() => {
  database = new ShenbaoDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

const one = (name: string, idNumber: string, level: 'junior' | 'intermediate' = 'intermediate', noticeId = 'n') => ({
  noticeId,
  level,
  person: { name, idNumber },
  values: { name },
});
const names = async (level: 'junior' | 'intermediate' = 'intermediate', noticeId = 'n') =>
  (await listSummaryRows(database, noticeId, level)).map((row) => row.values.name);

describe('taking a person in', () => {
  it('puts the new ones last, each notice and level apart', async () => {
    await takeSummaryRow(database, one('张三', ZHANG), EARLY);
    await takeSummaryRow(database, one('李四', LI), EARLY);
    await takeSummaryRow(database, one('张三', ZHANG, 'junior'), EARLY);
    await takeSummaryRow(database, one('张三', ZHANG, 'intermediate', 'other'), EARLY);
    expect(await names()).toEqual(['张三', '李四']);
    expect(await names('junior')).toEqual(['张三']);
    expect(await names('intermediate', 'other')).toEqual(['张三']);
  });

  it('replaces the line of the same number, however it is written, at its place', async () => {
    const { row: first } = await takeSummaryRow(database, one('张三', ZHANG), EARLY);
    await takeSummaryRow(database, one('李四', LI), EARLY);
    const { row, before } = await takeSummaryRow(database, one('张三丰', ` ${ZHANG} `), LATE);
    expect(before).toEqual(first);
    expect([row.id, row.position, row.takenAt]).toEqual([first.id, 0, LATE.toISOString()]);
    expect(await names()).toEqual(['张三丰', '李四']);
  });

  it.each(['', '9999**********0010'])('never takes two for one by the number %j', async (idNumber) => {
    await takeSummaryRow(database, one('张三', idNumber), EARLY);
    const { before } = await takeSummaryRow(database, one('张三', idNumber), LATE);
    expect(before).toBeNull();
    expect(await names()).toEqual(['张三', '张三']);
  });

  it('makes one line of two acts at once', async () => {
    await Promise.all([1, 2, 3].map(() => takeSummaryRow(database, one('张三', ZHANG), EARLY)));
    expect(await names()).toEqual(['张三']);
  });

  it('refuses what no line can hold, and keeps the line as it was', async () => {
    await takeSummaryRow(database, one('张三', ZHANG), EARLY);
    const endless = { ...one('x', ZHANG), values: { name: 'x'.repeat(2_001) } };
    await expect(takeSummaryRow(database, endless, LATE)).rejects.toThrow();
    expect(await names()).toEqual(['张三']);
  });
});

describe('a line in the table', () => {
  it('is written by hand, which an update from the page leaves alone, and can be taken back', async () => {
    const { row } = await takeSummaryRow(database, one('张三', ZHANG), EARLY);
    await editSummaryRow(database, row.id, 'remarks', '手写', LATE);
    const { row: updated } = await takeSummaryRow(database, one('张三丰', ZHANG), LATE);
    expect([updated.values.name, updated.edits]).toEqual([
      '张三丰',
      { remarks: { text: '手写', at: LATE.toISOString() } },
    ]);
    const before = await editSummaryRow(database, row.id, 'remarks', null, LATE);
    expect(before?.edits).toBeDefined();
    expect((await listSummaryRows(database, 'n', 'intermediate'))[0]?.edits).toBeUndefined();
  });

  it('is left out for a reason, also after an update, and taken in again', async () => {
    const { row } = await takeSummaryRow(database, one('张三', ZHANG), EARLY);
    await leaveOutSummaryRow(database, row.id, '撤回申报', LATE);
    const { row: updated } = await takeSummaryRow(database, one('张三', ZHANG), LATE);
    expect(updated.leftOut).toEqual({ reason: '撤回申报', at: LATE.toISOString() });
    await leaveOutSummaryRow(database, row.id, null, LATE);
    expect((await listSummaryRows(database, 'n', 'intermediate'))[0]?.leftOut).toBeUndefined();
  });

  it('moves by one place and stays at the ends', async () => {
    const rows = await Promise.all(['a', 'b', 'c'].map((name) => takeSummaryRow(database, one(name, ''), EARLY)));
    const idOf = (name: string) => rows.find(({ row }) => row.values.name === name)?.row.id as string;
    const order = await names();
    await moveSummaryRow(database, idOf(order[2] as string), -1, NOW);
    expect(await names()).toEqual([order[0], order[2], order[1]]);
    await moveSummaryRow(database, idOf(order[0] as string), -1, NOW);
    await moveSummaryRow(database, idOf(order[1] as string), 1, NOW);
    expect(await names()).toEqual([order[0], order[2], order[1]]);
    await moveSummaryRow(database, idOf(order[0] as string), 1, NOW);
    expect(await names()).toEqual([order[2], order[0], order[1]]);
  });
});

describe('undo', () => {
  it('brings a line that was taken out back to its place', async () => {
    const { row } = await takeSummaryRow(database, one('张三', ZHANG), EARLY);
    await takeSummaryRow(database, one('李四', LI), EARLY);
    const removed = await removeSummaryRow(database, row.id, NOW);
    expect([removed, await names()]).toEqual([row, ['李四']]);
    await putBackSummaryRow(database, row, NOW);
    expect(await names()).toEqual(['张三', '李四']);
  });

  it('brings back what an update replaced', async () => {
    await takeSummaryRow(database, one('张三', ZHANG), EARLY);
    const { before } = await takeSummaryRow(database, one('张三丰', ZHANG), LATE);
    if (before) await putBackSummaryRow(database, before, NOW);
    expect(await names()).toEqual(['张三']);
  });

  it('has nothing to bring back where the line was gone', async () => {
    expect(await removeSummaryRow(database, 'nobody', NOW)).toBeUndefined();
  });
});

describe('finding a line', () => {
  it('goes by a whole number alone', async () => {
    const { row } = await takeSummaryRow(database, one('张三', ZHANG), EARLY);
    expect(findSummaryRow([row], ZHANG)).toBe(row);
    expect(findSummaryRow([row], LI)).toBeUndefined();
    expect(findSummaryRow([row], '')).toBeUndefined();
  });
});
