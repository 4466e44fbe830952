import Dexie from 'dexie';
import { gunzipSync, gzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setValue } from '../../lib/dossier/change-kept';
import { makeBackup, ROW_SCHEMAS, restoreBackup } from '../../lib/store/backup';
import { startChecklist } from '../../lib/store/checklists';
import { ShenbaoDatabase } from '../../lib/store/database';
import { changeDossier } from '../../lib/store/dossiers';
import { takeSummaryRow } from '../../lib/store/summary-rows';
import { takeVersions } from '../../lib/store/versions';
import { NOTICE, personNo, versionOf, WORK } from '../handoff/sample';

const NOW = new Date('2023-06-15T01:02:03Z');
const blob = (bytes: Uint8Array | string) => new Blob([bytes as Uint8Array<ArrayBuffer>]);
let full: ShenbaoDatabase;
let empty: ShenbaoDatabase;

beforeEach(async () => {
  full = new ShenbaoDatabase(`test-${crypto.randomUUID()}`);
  empty = new ShenbaoDatabase(`test-${crypto.randomUUID()}`);
  const person = personNo(7);
  const value = { text: person.name, source: 'hand', at: NOW.toISOString() } as const;
  await changeDossier(full, { identity: person }, setValue('person.name', 'person', value), NOW);
  await startChecklist(full, NOTICE.id, person, NOW);
  await takeSummaryRow(full, { noticeId: NOTICE.id, level: 'junior', person, values: { name: '甲' } }, NOW);
  await takeVersions(full, NOTICE, [await versionOf(1, 1), await versionOf(1, 1, '另')], NOW);
  await full.settings.put({ key: 'language', value: 'en' });
});

afterEach(async () => {
  for (const one of [full, empty]) {
    one.close();
    await Dexie.delete(one.name);
  }
});

const dump = async (database: ShenbaoDatabase) =>
  Object.fromEntries(await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()])));
const told = (bytes: Uint8Array | string, passphrase: string | null = null) =>
  restoreBackup(empty, blob(bytes), passphrase);
const nothing = async () => Object.values(await dump(empty)).every((rows) => (rows as unknown[]).length === 0);

describe('a backup', () => {
  it('knows the rows of every table', () => {
    expect(Object.keys(ROW_SCHEMAS).sort()).toEqual(full.tables.map(({ name }) => name).sort());
  });

  it('brings everything into an empty profile, and into no other', async () => {
    const { bytes, rows } = await makeBackup(full, 'p', WORK);
    expect(rows).toBe(11);
    expect(await told(bytes)).toEqual({ ok: false, problem: { kind: 'needs-passphrase' } });
    expect(await told(bytes, 'q')).toEqual({ ok: false, problem: { kind: 'wrong-passphrase' } });
    await empty.settings.put({ key: 'paperSize', value: 'a3' });
    expect(await told(bytes, 'p')).toEqual({ ok: true, rows, skipped: 0 });
    const { settings: _, ...restored } = await dump(empty);
    const { settings: _own, ...own } = await dump(full);
    expect(restored).toEqual(own);
    expect(await told(bytes, 'p')).toEqual({ ok: false, problem: { kind: 'not-empty' } });
  });

  it('that is cut, altered, foreign or newer restores nothing', async () => {
    const { bytes } = await makeBackup(full, null);
    const file = JSON.parse(new TextDecoder().decode(gunzipSync(bytes)));
    for (const [given, kind] of [
      [bytes.slice(0, 300), 'damaged'],
      ['{}', 'not-backup'],
      ['{', 'not-backup'],
      [JSON.stringify({ ...file, schema: 999 }), 'newer-version'],
      [JSON.stringify({ ...file, tables: [{ name: '__proto__', rows: [] }] }), 'newer-version'],
      [gzipSync(new TextEncoder().encode('"x"')), 'not-backup'],
    ] as const) {
      expect(await told(given)).toEqual({ ok: false, problem: { kind } });
    }
    expect(await nothing()).toBe(true);
  });

  it('tells how many rows it could not read, and restores the others', async () => {
    const { bytes } = await makeBackup(full, null);
    const file = JSON.parse(new TextDecoder().decode(gunzipSync(bytes)));
    const people = file.tables.find(({ name }: { name: string }) => name === 'people');
    people.rows.push({ id: 1 }, { ...people.rows[0], id: 'x', more: 1 });
    expect(await told(JSON.stringify(file))).toMatchObject({ ok: true, rows: 11, skipped: 2 });
    expect(await empty.people.count()).toBe(2);
  });
});
