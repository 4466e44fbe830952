import { afterEach, beforeEach, expect, it } from 'vitest';
import { contextBy } from '../../lib/checks/many/check-many';
import { setValue } from '../../lib/dossier/change-kept';
import { openHandoff, writeHandoff } from '../../lib/handoff/handoff-file';
import { changeDocument, insertDocument, newDocument } from '../../lib/materials/change';
import { tickCopy } from '../../lib/review/copies';
import { answered, asked, ruled } from '../../lib/review/review';
import { decided, enteredAgain } from '../../lib/review/two-clerks';
import { EMPTY_DISPLAY } from '../../lib/roster/display-record';
import { JournalEntrySchema } from '../../lib/roster/journal';
import { changeChecklist, readChecklist, startChecklist } from '../../lib/store/checklists';
import { ShenbaoDatabase } from '../../lib/store/database';
import { readDossier } from '../../lib/store/dossiers';
import { makeFile, takeFile } from '../../lib/store/hand-over';
import { keepClerk, listJournal } from '../../lib/store/journal';
import { changeReview, keepPlatform, readReview } from '../../lib/store/reviews';
import { choosePapers, readRoster, setDisplay, setStates } from '../../lib/store/roster';
import {
  editSummaryRow,
  leaveOutSummaryRow,
  moveSummaryRow,
  removeSummaryRow,
  takeSummaryRow,
  takeSummaryRows,
} from '../../lib/store/summary-rows';
import { mergeInto, unwriteDossier, writeDossier } from '../../lib/store/told-dossier';
import { undoStep } from '../../lib/store/undo-step';
import { takeVersions } from '../../lib/store/versions';
import { NOTICE, personNo, versionOf } from '../handoff/sample';

const NOW = new Date('2023-06-15T01:02:03Z');
const BY = { notice: NOTICE, today: '2023-06-15', holidays: [] };
const { dossier: _, ...CONTEXT } = contextBy(BY)({});
const MATERIAL = NOTICE.materials[0]?.id ?? '';
let one: ShenbaoDatabase;
let two: ShenbaoDatabase;

beforeEach(async () => {
  [one, two] = [1, 2].map(() => new ShenbaoDatabase(`test-${crypto.randomUUID()}`)) as [
    ShenbaoDatabase,
    ShenbaoDatabase,
  ];
  await keepClerk(one, ' 钱经办 ');
  await takeVersions(one, NOTICE, [await versionOf(1, 1), await versionOf(2, 1)], NOW);
});
afterEach(async () => {
  await one.delete();
  await two.delete();
});

const ids = async (of = one) => (await readRoster(of, NOTICE)).map(({ personId }) => personId) as [string, string];
const told = async (personId: string | null = null, of = one) =>
  (await listJournal(of, NOTICE.id, personId, 99)).map(({ act }) => act.kind);
const undo = (no: number) => undoStep(one, CONTEXT, no, NOW);

it('tells who did what when of each step, of the batch and of each person, and no value of a paper', async () => {
  const [first, second] = await ids();
  await setStates(one, CONTEXT, [first, second], 'checking', NOW);
  await setDisplay(one, NOTICE.id, first, { ...EMPTY_DISPLAY, place: '大厅', note: '私事' }, NOW);
  await takeSummaryRows(one, NOTICE.id, 'intermediate', [{ person: personNo(2), values: {} } as never], NOW);
  const [line] = await one.summaryRows.toArray();
  await leaveOutSummaryRow(one, line?.id ?? '', '退出', NOW);
  await leaveOutSummaryRow(one, line?.id ?? '', null, NOW);
  expect(await told()).toEqual(['taken-again', 'left-out', 'listed', 'display', 'state', 'opened']);
  expect(await told(first)).toEqual(['display', 'state', 'opened']);
  const entries = await one.journal.toArray();
  for (const entry of entries) expect(JournalEntrySchema.parse(entry)).toEqual(entry);
  expect(entries.every(({ by, at }) => by === '钱经办' && at === NOW.toISOString())).toBe(true);
  expect(JSON.stringify(entries.map(({ act }) => act))).not.toMatch(/大厅|私事|退出/u);
});

it('takes a step back and tells so, once, and refuses where a later one rests on it', async () => {
  const [first, second] = await ids();
  const both = await setStates(one, CONTEXT, [first, second], 'checking', NOW);
  const later = await setStates(one, CONTEXT, [second], 'returned', NOW);
  await expect(undo(both)).rejects.toMatchObject({ why: 'rests', by: { no: later } });
  await undo(later);
  await expect(undo(later)).rejects.toMatchObject({ why: 'already' });
  // Stopped when it is half done, it has changed nothing.
  const paced: [number, number][] = [];
  const half = (done: number, all: number) => {
    paced.push([done, all]);
    if (done === 4) throw new Error('stopped');
  };
  await expect(undoStep(one, CONTEXT, both, NOW, half)).rejects.toThrow('stopped');
  expect(paced).toEqual([0, 2, 4].map((done) => [done, 6]));
  expect((await readRoster(one, NOTICE)).map(({ state }) => state)).toEqual(['checking', 'checking']);
  await undo(both);
  expect((await readRoster(one, NOTICE)).map(({ state }) => state)).toEqual(['collecting', 'collecting']);
  expect(await told()).toEqual(['undone', 'undone', 'state', 'state', 'opened']);
  const [opened] = await one.journal.toArray();
  await expect(undo(opened?.no ?? 0)).rejects.toMatchObject({ why: 'never' });

  await takeVersions(one, NOTICE, [await versionOf(1, 2, '乙')], NOW);
  const [version] = await one.versions
    .where('[noticeId+personId+counter+hash]')
    .between([NOTICE.id, first, 1], [NOTICE.id, first, 2])
    .toArray();
  const choice = version ? { counter: 1, hash: version.hash } : null;
  const chosen = await choosePapers(one, NOTICE, first, choice, NOW);
  const unit = async () => (await readRoster(one, NOTICE)).find(({ personId }) => personId === first)?.unit;
  expect(await unit()).toBe('甲');
  await undo(chosen);
  expect(await unit()).toBe('乙');
});

it('takes a step of hundreds back as one: stopped while it is written, nothing of it is', async () => {
  const everyone = Array.from({ length: 450 }, (_, no) => `p${no}`);
  const step = await setStates(one, CONTEXT, everyone, 'checking', NOW);
  const states = async () =>
    new Set(
      (await one.roster.toArray()).filter(({ personId }) => everyone.includes(personId)).map(({ state }) => state),
    );
  const late = (done: number) => {
    if (done >= 450 + 400) throw new Error('stopped');
  };
  await expect(undoStep(one, CONTEXT, step, NOW, late)).rejects.toThrow('stopped');
  expect(await states()).toEqual(new Set(['checking']));
  await undo(step);
  expect(await states()).toEqual(new Set(['collecting']));
});

it('takes back entries and verdicts of a check, ticks of a document, and what was merged', async () => {
  const [first] = await ids();
  await keepPlatform(one, NOTICE.id, first, {}, NOW);
  const key = 'person.name ';
  const at = NOW.toISOString();
  const field = 'person.name';
  const on = { platform: null, dossier: '张三', paper: '张三' };
  const ruling = { key, ruling: 'mend', reason: '不符', by: '钱经办', at, on } as const;
  const change = (act: Parameters<typeof changeReview>[3]['act'], how: Parameters<typeof changeReview>[3]['change']) =>
    changeReview(one, NOTICE.id, first, { key, act, change: how }, NOW);
  const entered = await change({ kind: 'entered', field }, (review) => answered(review, { key, text: '张三', at }));
  await change({ kind: 'ruled', field, ruling: 'mend' }, (review) => ruled(review, ruling));
  const before = await readReview(one, NOTICE.id, first);
  const again = await change({ kind: 'again', field }, (review) => asked(review, key));
  expect(await readReview(one, NOTICE.id, first)).toMatchObject({ answers: [], rulings: [] });
  await undo(again);
  expect(await readReview(one, NOTICE.id, first)).toEqual(before);
  const copy = { key: 'm d', name: '毕业证' };
  const ticking = (tick: 'verified' | 'stamped') =>
    changeReview(
      one,
      NOTICE.id,
      first,
      {
        key: copy.key,
        act: { kind: 'ticked', material: MATERIAL, document: copy.name, tick, on: true },
        change: (was) => tickCopy(was, copy, tick, true, at),
      },
      NOW,
    );
  // In quick succession, each upon what stands there then.
  const steps = await Promise.all([ticking('verified'), ticking('stamped')]);
  const copies = async () => (await readReview(one, NOTICE.id, first))?.copies;
  expect(await copies()).toEqual([{ ...copy, verified: true, signed: false, stamped: true, at }]);
  for (const step of steps.toReversed()) await undo(step);
  expect(await copies()).toEqual([]);
  const second = await change({ kind: 'entered', field }, (review) =>
    enteredAgain(review, { key, text: '张山', at, by: '孙经办' }),
  );
  const chosen = await change({ kind: 'decided', field }, (review) => decided(review, { key, text: '张山', at }));
  expect(await readReview(one, NOTICE.id, first)).toMatchObject({ answers: [{ text: '张山' }], others: [{ key }] });
  await expect(undo(entered)).rejects.toMatchObject({ why: 'rests', by: { no: chosen } });
  await undo(chosen);
  await undo(second);
  await undo(entered);
  expect(await readReview(one, NOTICE.id, first)).toMatchObject({ answers: [], others: [] });

  const person = await startChecklist(one, NOTICE.id, personNo(1), NOW);
  await changeChecklist(one, NOTICE.id, person.id, insertDocument(MATERIAL, newDocument('d', '毕')), NOW);
  await changeChecklist(one, NOTICE.id, person.id, changeDocument(MATERIAL, 'd', { name: '毕业证' }), NOW);
  expect((await told(person.id)).filter((kind) => kind === 'documents')).toHaveLength(1);
  await changeChecklist(one, NOTICE.id, person.id, changeDocument(MATERIAL, 'd', { signed: true }), NOW);
  const [tick] = await listJournal(one, NOTICE.id, person.id, 1);
  expect(tick?.act).toEqual({ kind: 'ticked', material: MATERIAL, document: '毕业证', tick: 'signature', on: true });
  await undo(tick?.no ?? 0);
  expect((await readChecklist(one, NOTICE.id, person.id))?.materials[0]?.documents[0]?.signed).toBe(false);
  const listed = (await listJournal(one, NOTICE.id, person.id, 9)).find(({ act }) => act.kind === 'documents');
  await undo(listed?.no ?? 0);
  expect((await readChecklist(one, NOTICE.id, person.id))?.materials[0]?.documents).toEqual([]);

  // The order of keys says nothing.
  const value = { at, source: 'file', text: '139' } as const;
  const merged = await mergeInto(one, NOTICE.id, first, setValue('person.phone', 'person', value), NOW);
  expect((await readDossier(one, first))?.person).toHaveLength(1);
  await undo(merged.no);
  expect(await readDossier(one, first)).toEqual({});
  expect(await told(first)).toContain('merged');

  // What is typed into one field in one go is one entry, also where it is taken back.
  const write = (text: string, joins: number | null) =>
    writeDossier(
      one,
      NOTICE.id,
      { personId: first },
      setValue('person.phone', 'person', { ...value, text, source: 'hand' }),
      { now: NOW, joins },
    );
  const typing = await write('1', null);
  const typed = await write('13', typing.no);
  expect((await told(first)).filter((kind) => kind === 'written')).toHaveLength(1);
  expect((await write('13', typed.no)).no).toBeNull();
  const later = await write('137', null);
  await expect(undo(typed.no ?? 0)).rejects.toMatchObject({ why: 'rests', by: { no: later.no } });
  await undo(later.no ?? 0);
  await undo(typed.no ?? 0);
  expect(await readDossier(one, first)).toEqual({});
  expect((await write('139', null)).no).not.toBeNull();
  await unwriteDossier(one, NOTICE.id, first, { change: () => ({}), created: false }, NOW);
  expect((await told(first)).slice(0, 2)).toEqual(['written', 'written']);
});

it('tells what is done in a table also where nobody has given a name: moves and undo too', async () => {
  const names = [1, 2, 3].map((no) => ({ person: personNo(no), values: {} }) as never);
  await takeSummaryRows(two, NOTICE.id, 'intermediate', names, NOW);
  const first = (await two.summaryRows.toArray()).find(({ position }) => position === 0);
  await moveSummaryRow(two, first?.id ?? '', 1, NOW);
  await moveSummaryRow(two, first?.id ?? '', 1, NOW);
  const entries = await listJournal(two, NOTICE.id, null, 9);
  expect(entries.map(({ by, act }) => [by, act.kind])).toEqual([
    ['', 'moved'],
    ['', 'listed'],
  ]);
  for (const { no } of entries) await undoStep(two, CONTEXT, no, NOW);
  expect(await two.summaryRows.count()).toBe(0);
});

it('takes back what was done with lines of a table, and refuses where a later step rests on it', async () => {
  const put = async (no: number) => {
    const line = {
      noticeId: NOTICE.id,
      level: 'intermediate',
      person: personNo(no),
      values: { name: `${no}` },
    } as const;
    return (await takeSummaryRow(one, line, NOW)).row.id;
  };
  const [a, b] = [await put(1), await put(2)];
  const order = async () => (await one.summaryRows.orderBy('[noticeId+level]').sortBy('position')).map(({ id }) => id);
  const last = async () => (await listJournal(one, NOTICE.id, null, 1))[0];
  const c = await put(3);
  const listed = (await last())?.no ?? 0;
  const rows = () => one.summaryRows.toArray();

  await editSummaryRow(one, a, 'remarks', '私事', NOW);
  const edited = await last();
  expect(edited?.act).toEqual({ ...edited?.act, kind: 'edited', name: personNo(1).name, column: 'remarks' });
  expect(JSON.stringify(edited?.act)).not.toContain('私事');
  const hand = await rows();
  await leaveOutSummaryRow(one, a, '退出', NOW);
  const out = (await last())?.no ?? 0;
  await expect(undo(edited?.no ?? 0)).rejects.toMatchObject({ why: 'rests', by: { no: out } });
  // A place is no part of what a line holds.
  await moveSummaryRow(one, a, 1, NOW);
  const moved = await last();
  expect(moved?.act).toMatchObject({ kind: 'moved', from: 1, to: 2 });
  await moveSummaryRow(one, c, -1, NOW);
  const second = (await last())?.no ?? 0;
  expect(await order()).toEqual([b, c, a]);
  await expect(undo(moved?.no ?? 0)).rejects.toMatchObject({ why: 'rests', by: { no: second } });
  await undo(out);
  await undo(second);
  await undo(moved?.no ?? 0);
  expect(await rows()).toEqual(hand);
  await editSummaryRow(one, a, 'remarks', null, NOW);
  expect((await last())?.act.kind).toBe('unedited');
  await undo((await last())?.no ?? 0);
  await undo(edited?.no ?? 0);
  expect((await rows()).some(({ edits }) => edits)).toBe(false);
  await removeSummaryRow(one, b, NOW);
  await undo((await last())?.no ?? 0);
  expect(await order()).toEqual([a, b, c]);
  await undo(listed);
  expect(await order()).toEqual([a, b]);
  // Moves of one line that follow each other are listed as one, and none that was told goes.
  const many = await put(4);
  const shown = async () => (await listJournal(one, NOTICE.id, null, 1_000)).length;
  const [count, told] = [await shown(), await one.journal.count()];
  await moveSummaryRow(one, many, -1, NOW);
  const first = await last();
  await moveSummaryRow(one, many, -1, NOW);
  expect([await shown(), await one.journal.count()]).toEqual([count + 1, told + 2]);
  expect((await last())?.act).toMatchObject({ kind: 'moved', from: 3, to: 1 });
  expect(await one.journal.get(first?.no ?? 0)).toEqual({ ...first, slots: null });
  await undo((await last())?.no ?? 0);
  expect(await order()).toEqual([a, b, many]);
  await moveSummaryRow(one, many, -1, NOW);
  await moveSummaryRow(one, many, 1, NOW);
  // The undo, a move, and the move back.
  expect(await shown()).toBe(count + 4);
  await removeSummaryRow(one, many, NOW);
  // A move at the end of the table is none, and is not told.
  const before = await last();
  await moveSummaryRow(one, b, 1, NOW);
  expect(await last()).toEqual(before);
  for (const entry of await one.journal.toArray()) expect(JournalEntrySchema.parse(entry)).toEqual(entry);
});

it('goes with the batch into its file and comes out of it once, without what an undo needs', async () => {
  const [first, second] = await ids();
  await setStates(one, CONTEXT, [first, second], 'checking', NOW);
  await setStates(one, CONTEXT, [second], 'returned', NOW);
  const blob = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);
  const { bytes } = await makeFile(one, BY, [first], null, { now: NOW, withJournal: true, withEntries: false });
  for (let times = 0; times < 2; times++) {
    expect(await takeFile(two, NOTICE, blob(bytes), null, NOW)).toMatchObject({ ok: true });
  }
  const entries = await listJournal(two, NOTICE.id, null, 99);
  expect(entries.map(({ act, foreign }) => [act.kind, foreign])).toEqual([
    ['opened', false],
    ['state', true],
    ['opened', true],
  ]);
  expect(
    entries.slice(1).every(({ slots, by, personIds }) => slots === null && by === '钱经办' && personIds.length === 1),
  ).toBe(true);
  expect(await told()).toEqual(['saved', 'state', 'state', 'opened']);

  const plain = await makeFile(one, BY, [first], null, { now: NOW, withJournal: false, withEntries: false });
  const opened = await openHandoff(blob(plain.bytes), null, NOTICE);
  expect(opened.ok && opened.handoff.journal).toEqual([]);
  const hostile = await writeHandoff(NOTICE, [await versionOf(3, 1)], null, { journal: [{ id: 'x' }] });
  expect(await takeFile(two, NOTICE, blob(hostile), null, NOW)).toMatchObject({
    ok: false,
    problem: { kind: 'faults' },
  });
  expect(await two.people.count()).toBe(1);
});
