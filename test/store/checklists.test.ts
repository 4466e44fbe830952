import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insertDocument, newDocument, setStep } from '../../lib/materials/change';
import { EMPTY_CHECKLIST, stateOf } from '../../lib/materials/checklist';
import { openChecklistFile, writeChecklistFile } from '../../lib/materials/checklist-file';
import {
  changeChecklist,
  importChecklist,
  readChecklist,
  startChecklist,
  UnreadableChecklist,
  undoChecklistImport,
} from '../../lib/store/checklists';
import { ShenbaoDatabase } from '../../lib/store/database';
import { NOTICE } from '../materials/notice';

const ZHANG = { name: '张三', idNumber: '999901198803150010' };
const NOW = new Date('2023-06-15T01:02:03Z');
const DOC = newDocument('d1', '证书');
let one: ShenbaoDatabase;
let two: ShenbaoDatabase;

beforeEach(() => {
  const name = `test-${crypto.randomUUID()}`;
  one = new ShenbaoDatabase(name);
  two = new ShenbaoDatabase(name);
});

afterEach(async () => {
  vi.restoreAllMocks();
  one.close();
  two.close();
  await Dexie.delete(one.name);
});

async function openedFile(checklist = setStep('fee', true)(EMPTY_CHECKLIST)) {
  const opened = await openChecklistFile(new Blob([writeChecklistFile(NOTICE.id, ZHANG, checklist, NOW)]), NOTICE);
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.file;
}

describe('stored checklists', () => {
  it('are none until one is started, and starting again keeps what is there', async () => {
    expect(await readChecklist(one, NOTICE.id, 'nobody')).toBeUndefined();
    const { id } = await startChecklist(one, NOTICE.id, ZHANG, NOW);
    await changeChecklist(one, NOTICE.id, id, setStep('fee', true), NOW);
    expect((await startChecklist(one, NOTICE.id, ZHANG, NOW)).id).toBe(id);
    expect(await readChecklist(one, NOTICE.id, id)).toEqual({ materials: [], stepsDone: ['fee'] });
  });

  it('are apart by notice', async () => {
    const { id } = await startChecklist(one, NOTICE.id, ZHANG, NOW);
    expect(await readChecklist(one, 'next-year', id)).toBeUndefined();
  });

  it('change in one strict transaction each', async () => {
    const { id } = await startChecklist(one, NOTICE.id, ZHANG, NOW);
    one.close();
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await changeChecklist(two, NOTICE.id, id, insertDocument('material-3', DOC), NOW);
    const writing = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
  });

  it('keep the changes of two panels that write at once', async () => {
    const { id } = await startChecklist(one, NOTICE.id, ZHANG, NOW);
    const steps = ['a', 'b', 'c', 'd', 'e', 'f'];
    await Promise.all(
      steps.map((step, i) => changeChecklist(i % 2 ? one : two, NOTICE.id, id, setStep(step, true), NOW)),
    );
    expect((await readChecklist(one, NOTICE.id, id))?.stepsDone.toSorted()).toEqual(steps);
  });

  it('refuse a change that could not be read again, and one of a checklist that is gone', async () => {
    const { id } = await startChecklist(one, NOTICE.id, ZHANG, NOW);
    const bad = insertDocument('material-3', { ...DOC, name: 'x'.repeat(201) });
    await expect(changeChecklist(one, NOTICE.id, id, bad, NOW)).rejects.toThrow();
    expect(await readChecklist(one, NOTICE.id, id)).toEqual(EMPTY_CHECKLIST);
    await expect(changeChecklist(one, NOTICE.id, 'gone', setStep('fee', true), NOW)).rejects.toThrow(
      UnreadableChecklist,
    );
  });

  it('of another version are told, and left as they are', async () => {
    const checklist = { materials: [], stepsDone: [], later: true };
    await one.checklists.add({ noticeId: NOTICE.id, personId: 'p', checklist });
    await expect(readChecklist(one, NOTICE.id, 'p')).rejects.toThrow(UnreadableChecklist);
    await expect(changeChecklist(one, NOTICE.id, 'p', setStep('fee', true), NOW)).rejects.toThrow(UnreadableChecklist);
    expect((await one.checklists.get([NOTICE.id, 'p']))?.checklist).toEqual(checklist);
  });
});

describe('import', () => {
  it('stores a new person with the checklist and says that nothing was replaced', async () => {
    const { person, replaced } = await importChecklist(one, await openedFile(), NOW);
    expect([person.name, replaced]).toEqual(['张三', undefined]);
    expect(await readChecklist(one, NOTICE.id, person.id)).toEqual({ materials: [], stepsDone: ['fee'] });
  });

  it('replaces the checklist of the same person, and gives the old one back to be restored', async () => {
    const { id } = await startChecklist(one, NOTICE.id, ZHANG, NOW);
    await changeChecklist(one, NOTICE.id, id, insertDocument('material-3', DOC), NOW);
    const file = await openedFile();
    const { person, replaced } = await importChecklist(one, file, NOW);
    expect(person.id).toBe(id);
    expect(stateOf((await readChecklist(one, NOTICE.id, id)) ?? EMPTY_CHECKLIST, 'material-3').documents).toEqual([]);
    await undoChecklistImport(one, file, id, replaced);
    expect(await readChecklist(one, NOTICE.id, id)).toMatchObject({ materials: [{ documents: [DOC] }], stepsDone: [] });
  });

  it('is taken back but for what was changed since', async () => {
    const { id } = await startChecklist(one, NOTICE.id, ZHANG, NOW);
    await changeChecklist(one, NOTICE.id, id, insertDocument('material-3', DOC), NOW);
    const file = await openedFile();
    const { replaced } = await importChecklist(one, file, NOW);
    const since = { ...DOC, id: 'since' };
    await changeChecklist(one, NOTICE.id, id, insertDocument('material-4', since), NOW);
    await changeChecklist(one, NOTICE.id, id, setStep('upload', true), NOW);
    expect(await undoChecklistImport(one, file, id, replaced)).toBe(true);
    const after = (await readChecklist(one, NOTICE.id, id)) ?? EMPTY_CHECKLIST;
    expect(stateOf(after, 'material-3').documents).toEqual([DOC]);
    expect(stateOf(after, 'material-4').documents).toEqual([since]);
    expect(after.stepsDone).toEqual(['upload']);
  });

  it('leaves all as it is where the one before can’t be read and something was changed since', async () => {
    const { id } = await startChecklist(one, NOTICE.id, ZHANG, NOW);
    const file = await openedFile();
    await importChecklist(one, file, NOW);
    const newer = { version: 9 };
    await changeChecklist(one, NOTICE.id, id, insertDocument('material-4', DOC), NOW);
    expect(await undoChecklistImport(one, file, id, newer)).toBe(false);
    expect(stateOf((await readChecklist(one, NOTICE.id, id)) ?? EMPTY_CHECKLIST, 'material-4').documents).toEqual([
      DOC,
    ]);
  });

  it('that fails half-way stores neither person nor checklist', async () => {
    vi.spyOn(one.checklists, 'put').mockRejectedValueOnce(new Error('quota'));
    await expect(importChecklist(one, await openedFile(), NOW)).rejects.toThrow('quota');
    expect(await one.people.count()).toBe(0);
  });
});
