import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insertEntry, type KeptChange, setValue } from '../../lib/dossier/change-kept';
import { keepAdditions } from '../../lib/dossier/compare-dossiers';
import { plainDossier } from '../../lib/dossier/kept-dossier';
import { undoOf } from '../../lib/dossier/undo-kept';
import { startChecklist } from '../../lib/store/checklists';
import { ShenbaoDatabase } from '../../lib/store/database';
import {
  type Changed,
  changeDossier,
  IdentityRefused,
  readDossier,
  UnreadableDossier,
  undoDossierChange,
} from '../../lib/store/dossiers';
import { ensurePerson, findPerson } from '../../lib/store/people';

const ZHANG = { name: '张三', idNumber: '999901198803150010' };
const LI = { name: '李四', idNumber: '999901199001010010' };
const NOW = new Date('2023-06-15T01:02:03Z');
const STAMP = { source: 'page', at: NOW.toISOString() } as const;
const value = (text: string) => ({ text, source: 'hand', at: NOW.toISOString() }) as const;
const PAGE = { person: { ...ZHANG, sex: '男' }, paper: [{ title: '甲' }] };
const keep: KeptChange = keepAdditions(PAGE, new Set(['person', 'paper']), STAMP, () => 'e1');
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

const undo = (database: ShenbaoDatabase, { person, before, after, created }: Changed) =>
  undoDossierChange(database, person.id, undoOf(before, after), created);

describe('a stored dossier', () => {
  it('is there, with its person, after the first change, each value with source and time', async () => {
    const { person, created } = await changeDossier(one, { identity: ZHANG }, keep, NOW);
    expect([person.name, created]).toEqual(['张三', true]);
    const kept = await readDossier(two, person.id);
    expect(plainDossier(kept ?? {})).toEqual(PAGE);
    expect(kept?.paper?.[0]?.values.title).toEqual({ text: '甲', ...STAMP });
  });

  it('changes in one strict transaction each', async () => {
    const { person } = await changeDossier(one, { identity: ZHANG }, keep, NOW);
    one.close();
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await changeDossier(two, { personId: person.id }, setValue('unit.name', 'unit', value('公司')), NOW);
    const writing = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
  });

  it('keeps the changes of two panels that write at once, also the first of all', async () => {
    await Promise.all([
      changeDossier(one, { identity: ZHANG }, keep, NOW),
      changeDossier(two, { identity: ZHANG }, setValue('unit.name', 'unit', value('公司')), NOW),
    ]);
    expect(await one.people.count()).toBe(1);
    const { id } = (await findPerson(one, ZHANG)) ?? { id: '' };
    expect(plainDossier((await readDossier(one, id)) ?? {})).toEqual({ ...PAGE, unit: { name: '公司' } });
  });

  it('of another version is told, and left as it is', async () => {
    const { id } = await ensurePerson(one, ZHANG, NOW);
    const dossier = { later: [] } as never;
    await one.dossiers.add({ personId: id, dossier });
    await expect(readDossier(one, id)).rejects.toThrow(UnreadableDossier);
    await expect(changeDossier(one, { personId: id }, keep, NOW)).rejects.toThrow(UnreadableDossier);
    expect((await one.dossiers.get(id))?.dossier).toEqual(dossier);
  });

  it('refuses what could not be read again, and a person who is gone; nothing is stored then', async () => {
    const bad = insertEntry('paper', { id: 'x', values: { title: { ...STAMP, text: 'x'.repeat(20_001) } } });
    await expect(changeDossier(one, { identity: ZHANG }, bad, NOW)).rejects.toThrow();
    expect(await one.people.count()).toBe(0);
    await expect(changeDossier(one, { personId: 'gone' }, keep, NOW)).rejects.toThrow(UnreadableDossier);
  });
});

describe('name and number', () => {
  const rename = (field: 'person.name' | 'person.idNumber', text: string) => setValue(field, 'person', value(text));

  it('that are changed change how the person is known', async () => {
    const { person } = await changeDossier(one, { identity: ZHANG }, keep, NOW);
    await changeDossier(one, { personId: person.id }, rename('person.name', '张 三丰'), NOW);
    expect((await findPerson(one, { ...ZHANG, name: '张三丰' }))?.id).toBe(person.id);
  });

  it.each(['', '9999****0010'])('can’t become %j', async (text) => {
    const { person } = await changeDossier(one, { identity: ZHANG }, keep, NOW);
    const change = rename('person.idNumber', text);
    await expect(changeDossier(one, { personId: person.id }, change, NOW)).rejects.toThrow(
      new IdentityRefused('missing'),
    );
    expect(plainDossier((await readDossier(one, person.id)) ?? {})).toEqual(PAGE);
  });

  it('can’t become those of another who is kept', async () => {
    await ensurePerson(one, { ...LI, name: '张三' }, NOW);
    const { person } = await changeDossier(one, { identity: ZHANG }, keep, NOW);
    const change = rename('person.idNumber', LI.idNumber);
    await expect(changeDossier(one, { personId: person.id }, change, NOW)).rejects.toThrow(
      new IdentityRefused('taken'),
    );
  });
});

describe('undo', () => {
  it('of the first change takes the person away too, where nothing else is kept of them', async () => {
    await undo(one, await changeDossier(one, { identity: ZHANG }, keep, NOW));
    expect([await one.people.count(), await one.dossiers.count()]).toEqual([0, 0]);
  });

  it('leaves a person of whom a checklist or a later value is kept', async () => {
    const first = await changeDossier(one, { identity: ZHANG }, keep, NOW);
    await startChecklist(one, 'n', ZHANG, NOW);
    await undo(one, first);
    expect(await one.people.count()).toBe(1);
    const other = await changeDossier(one, { identity: LI }, keep, NOW);
    await changeDossier(two, { personId: other.person.id }, setValue('unit.name', 'unit', value('公司')), NOW);
    await undo(one, other);
    expect(plainDossier((await readDossier(one, other.person.id)) ?? {})).toEqual({ unit: { name: '公司' } });
  });

  it('of a new name gives the person the old one', async () => {
    const { person } = await changeDossier(one, { identity: ZHANG }, keep, NOW);
    const renamed = setValue('person.name', 'person', value('王五'));
    await undo(one, await changeDossier(one, { personId: person.id }, renamed, NOW));
    expect((await findPerson(one, ZHANG))?.id).toBe(person.id);
  });
});
