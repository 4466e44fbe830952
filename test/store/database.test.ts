import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { database, ShenbaoDatabase } from '../../lib/store/database';
import { ensurePerson, findPerson, listPeople } from '../../lib/store/people';
import { readSetting, writeSetting } from '../../lib/store/settings';

const ZHANG = { name: '张三', idNumber: '999901198803150010' };
const NOW = new Date('2023-06-15T01:02:03Z');
let opened: ShenbaoDatabase[] = [];

function fresh(): ShenbaoDatabase {
  const made = new ShenbaoDatabase(`test-${crypto.randomUUID()}`);
  opened.push(made);
  return made;
}

afterEach(async () => {
  for (const one of opened) one.close();
  for (const { name } of opened) await Dexie.delete(name);
  opened = [];
  vi.restoreAllMocks();
});

describe('the database', () => {
  it('is called shenbao, version 9, and is not opened by being imported', () => {
    expect([database.name, database.isOpen()]).toEqual(['shenbao', false]);
    expect(database.verno).toBe(9);
  });

  it('has these tables with these keys', async () => {
    const one = fresh();
    await one.open();
    const keys = one.tables.map((table) => [
      table.name,
      table.schema.primKey.src,
      ...table.schema.indexes.map((i) => i.src),
    ]);
    expect(keys).toEqual([
      ['people', 'id', 'idNumber'],
      ['checklists', '[noticeId+personId]'],
      ['summaryRows', 'id', '[noticeId+level]'],
      ['settings', 'key'],
      ['dossiers', 'personId'],
      ['taught', 'key'],
      ['holidays', 'year'],
      ['blanks', 'fingerprint'],
      ['versions', '[noticeId+personId+counter+hash]'],
      ['roster', '[noticeId+personId]'],
      ['reviews', '[noticeId+personId]'],
      ['notices', 'id'],
      ['journal', '++no', '&id', 'noticeId', '*personIds'],
    ]);
  });

  it('asks for strict durability in every writing transaction, and lets one write at a time', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const one = fresh();
    await ensurePerson(one, ZHANG, NOW);
    await writeSetting(one, 'language', 'en');
    const writing = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing.map(([, , options]) => options)).toEqual([{ durability: 'strict' }, { durability: 'strict' }]);
    const tables = one.tables.map((table) => table.name);
    for (const [spans] of writing) expect([spans].flat().toSorted()).toEqual(tables.toSorted());
  });
});

describe('people', () => {
  it('are found by name and number together, exactly', async () => {
    const one = fresh();
    const person = await ensurePerson(one, ZHANG, NOW);
    expect(person).toMatchObject({ ...ZHANG, createdAt: '2023-06-15T01:02:03.000Z' });
    expect(await findPerson(one, ZHANG)).toEqual(person);
    expect(await findPerson(one, { ...ZHANG, name: '张三丰' })).toBeUndefined();
    expect(await findPerson(one, { ...ZHANG, idNumber: '999901********0010' })).toBeUndefined();
  });

  it('are stored once, also when two panels ask at once', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const [one, two] = [new ShenbaoDatabase(name), new ShenbaoDatabase(name)];
    opened.push(one, two);
    const both = await Promise.all([ensurePerson(one, ZHANG, NOW), ensurePerson(two, ZHANG, NOW)]);
    expect(both[0].id).toBe(both[1].id);
    expect(await one.people.count()).toBe(1);
  });

  it('are listed in the order they were stored', async () => {
    const one = fresh();
    await ensurePerson(one, { name: '李四', idNumber: '999901199001010019' }, new Date('2023-06-16T00:00:00Z'));
    await ensurePerson(one, ZHANG, NOW);
    expect((await listPeople(one)).map((person) => person.name)).toEqual(['张三', '李四']);
  });
});

describe('settings', () => {
  const Size = z.enum(['A3', 'A4']);

  it('come back as written', async () => {
    const one = fresh();
    await writeSetting(one, 'paperSize', 'A3');
    await writeSetting(one, 'paperSize', 'A4');
    expect(await readSetting(one, 'paperSize', Size, 'A3')).toBe('A4');
  });

  it('fall back where none is set, or another version left what cannot be read', async () => {
    const one = fresh();
    expect(await readSetting(one, 'paperSize', Size, 'A3')).toBe('A3');
    await writeSetting(one, 'paperSize', { size: 'B5' });
    expect(await readSetting(one, 'paperSize', Size, 'A3')).toBe('A3');
  });
});
