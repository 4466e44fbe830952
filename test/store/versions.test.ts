import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setValue } from '../../lib/dossier/change-kept';
import { setStep } from '../../lib/materials/change';
import { toKeep } from '../../lib/notice/saved-notice';
import { SHIPPED } from '../../lib/notice/shipped';
import { findMapping, keepMapping } from '../../lib/store/blanks';
import { changeChecklist, readChecklist } from '../../lib/store/checklists';
import { ShenbaoDatabase } from '../../lib/store/database';
import { changeDossier, readDossier } from '../../lib/store/dossiers';
import { keepHolidays, listHolidays } from '../../lib/store/holidays';
import { listJournal } from '../../lib/store/journal';
import { keepNotice, listNotices } from '../../lib/store/notices';
import { listPeople } from '../../lib/store/people';
import { keepPlatform, readReview } from '../../lib/store/reviews';
import { readRoster } from '../../lib/store/roster';
import { listTaught, teach } from '../../lib/store/taught';
import { takeVersions } from '../../lib/store/versions';
import { NOTICE, versionOf } from '../handoff/sample';
import DUMP_6 from './dumps/version-6.json';
import DUMP_7 from './dumps/version-7.json';
import DUMP_8 from './dumps/version-8.json';

const NOW = new Date('2023-06-15T01:02:03Z');
const PERSON = { id: 'p1', name: '张三', idNumber: '999901198803150010', createdAt: NOW.toISOString() };

/** What version 1 held, table by table, written by its own code. */
const DUMP_1 = {
  people: [PERSON],
  checklists: [{ noticeId: 'n', personId: 'p1', checklist: { materials: [], stepsDone: ['fee-paid'] } }],
  summaryRows: [{ id: 's1', noticeId: 'n', level: 'intermediate', position: 0, values: { name: '张三' } }],
  settings: [{ key: 'language', value: 'en' }],
};

const KEPT = { text: '张三', source: 'page', at: NOW.toISOString() } as const;
/** What version 2 held besides. */
const DUMP_2 = {
  ...DUMP_1,
  dossiers: [{ personId: 'p1', dossier: { person: [{ id: 'person', values: { name: KEPT } }] } }],
};
/** What version 3 held besides. */
const DUMP_3 = {
  ...DUMP_2,
  taught: [
    {
      key: 'k',
      taught: {
        form: { site: 'https://rs.jshrss.jiangsu.gov.cn', path: '/web/UTP', title: '职称申报' },
        label: '联系方式',
        heading: '',
        name: '',
        meaning: 'person.phone',
      },
    },
  ],
};
/** What version 4 held besides. */
const DUMP_4 = {
  ...DUMP_3,
  holidays: [{ year: 2027, off: ['2027-01-01', '2027-05-01', '2027-10-01'], worked: [] }],
};
/** What version 5 held besides. */
const DUMP_5 = {
  ...DUMP_4,
  blanks: [
    { fingerprint: 'b'.repeat(64), name: '附件3.docx', paper: 'profile', cells: {}, confirmedAt: NOW.toISOString() },
  ],
};
/** What versions 6, 7 and 8 held: written through the functions of the code that was released with each. */
const DUMPS = [DUMP_1, DUMP_2, DUMP_3, DUMP_4, DUMP_5, DUMP_6, DUMP_7, DUMP_8] as const;
type Version = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** The stores of each version, as they were released. */
const STORES: readonly Record<string, string>[] = [
  {
    people: 'id, idNumber',
    checklists: '[noticeId+personId]',
    summaryRows: 'id, [noticeId+level]',
    settings: 'key',
  },
  { dossiers: 'personId' },
  { taught: 'key' },
  { holidays: 'year' },
  { blanks: 'fingerprint' },
  { versions: '[noticeId+personId+counter+hash]', roster: '[noticeId+personId]' },
  { reviews: '[noticeId+personId]' },
  { notices: 'id' },
];

let name: string;
let opened: Dexie[];
const today = () => {
  const one = new ShenbaoDatabase(name);
  opened.push(one);
  return one;
};
const value = (text: string) => ({ text, source: 'hand', at: NOW.toISOString() }) as const;

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
  opened = [];
  // Dexie tells there that a connection gives way to an upgrade.
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

afterEach(async () => {
  for (const one of opened) one.close();
  await Dexie.delete(name);
  vi.restoreAllMocks();
});

/** A database as a version left it, still open. */
async function make(version: Version): Promise<Dexie> {
  const old = new Dexie(name);
  opened.push(old);
  for (const [n, stores] of STORES.slice(0, version).entries()) old.version(n + 1).stores(stores);
  for (const [table, rows] of Object.entries(DUMPS[version - 1] ?? {})) await old.table(table).bulkAdd(rows);
  return old;
}

async function dumpOf(database: Dexie, version: Version) {
  const tables = Object.keys(DUMPS[version - 1] ?? {}).map(
    async (table) => [table, await database.table(table).toArray()] as const,
  );
  return Object.fromEntries(await Promise.all(tables));
}

describe('a database of version 1', () => {
  it('opens in the code of today with nothing lost, and takes a dossier', async () => {
    (await make(1)).close();
    const now = today();
    expect(await dumpOf(now, 1)).toEqual(DUMP_1);
    expect(now.backendDB().version).toBe(90);
    expect(await readDossier(now, 'p1')).toBeUndefined();
    await changeDossier(now, { personId: 'p1' }, setValue('person.name', 'person', value('张三')), NOW);
    expect((await readDossier(now, 'p1'))?.person).toHaveLength(1);
    expect(await listPeople(now)).toEqual([PERSON]);
  });

  it('that another panel still has open is upgraded all the same, and that panel goes on', async () => {
    const old = await make(1);
    const now = today();
    expect(await dumpOf(now, 1)).toEqual(DUMP_1);
    await old.table('settings').put({ key: 'paperSize', value: 'A3' });
    await changeChecklist(now, 'n', 'p1', setStep('email-sent', true), NOW);
    expect(await now.settings.get('paperSize')).toEqual({ key: 'paperSize', value: 'A3' });
    expect(await old.table('checklists').get(['n', 'p1'])).toMatchObject({
      checklist: { stepsDone: ['fee-paid', 'email-sent'] },
    });
  });

  it('whose other panel is in the midst of writing is upgraded after it, and the write is there', async () => {
    const old = await make(1);
    const writing = old.transaction('rw', 'settings', async () => {
      for (let at = 0; at < 30; at++) await old.table('settings').put({ key: `k${at}`, value: at });
    });
    const now = today();
    const [, count] = await Promise.all([writing, now.settings.count()]);
    expect(count).toBe(31);
  });

  it('is upgraded once by two panels that open at once, and both keep theirs', async () => {
    (await make(1)).close();
    const [one, two] = [today(), today()];
    await Promise.all([
      changeDossier(one, { personId: 'p1' }, setValue('person.sex', 'person', value('女')), NOW),
      changeDossier(two, { personId: 'p1' }, setValue('person.phone', 'person', value('1')), NOW),
      changeChecklist(one, 'n', 'p1', setStep('email-sent', true), NOW),
    ]);
    expect(Object.keys((await readDossier(two, 'p1'))?.person?.[0]?.values ?? {}).toSorted()).toEqual(['phone', 'sex']);
    expect((await readChecklist(two, 'n', 'p1'))?.stepsDone).toEqual(['fee-paid', 'email-sent']);
  });
});

describe('a database of version 2', () => {
  it('opens in the code of today with nothing lost, and takes what is taught', async () => {
    (await make(2)).close();
    const now = today();
    expect(await dumpOf(now, 2)).toEqual(DUMP_2);
    expect((await readDossier(now, 'p1'))?.person).toHaveLength(1);
    expect(await listTaught(now)).toEqual({ taught: [], unreadable: 0 });
    const form = { site: 'https://rs.jshrss.jiangsu.gov.cn', path: '/web/UTP', title: '职称申报' };
    await teach(now, [{ form, label: '联系方式', heading: '', name: '', meaning: 'person.phone' }]);
    expect((await listTaught(now)).taught).toHaveLength(1);
  });
});

describe('a database of version 3', () => {
  it('opens in the code of today with nothing lost, and takes a year of holidays', async () => {
    (await make(3)).close();
    const now = today();
    expect(await dumpOf(now, 3)).toEqual(DUMP_3);
    expect((await listTaught(now)).taught).toHaveLength(1);
    expect(await listHolidays(now)).toEqual({ years: [], unreadable: 0 });
    await keepHolidays(now, [{ year: 2027, off: ['2027-01-01', '2027-05-01', '2027-10-01'], worked: [] }]);
    expect((await listHolidays(now)).years).toHaveLength(1);
  });
});

describe('a database of version 4', () => {
  it('opens in the code of today with nothing lost, and takes what was confirmed for a blank', async () => {
    (await make(4)).close();
    const now = today();
    expect(await dumpOf(now, 4)).toEqual(DUMP_4);
    const fingerprint = 'a'.repeat(64);
    expect(await findMapping(now, fingerprint)).toBeUndefined();
    const mapping = { fingerprint, name: '附件3.docx', paper: 'profile', cells: { t0r0c1: 'name' } } as const;
    await keepMapping(now, { ...mapping, confirmedAt: NOW.toISOString() });
    expect(await findMapping(now, fingerprint)).toMatchObject(mapping);
    await expect(keepMapping(now, { ...mapping, fingerprint: 'x', confirmedAt: NOW.toISOString() })).rejects.toThrow();
  });
});

describe('a database of version 5', () => {
  it('opens in the code of today with nothing lost, and takes what is handed in', async () => {
    (await make(5)).close();
    const now = today();
    expect(await dumpOf(now, 5)).toEqual(DUMP_5);
    expect(await readRoster(now, NOTICE)).toMatchObject([{ name: '张三', versions: 0, state: 'collecting' }]);
    await takeVersions(now, NOTICE, [await versionOf(1, 1)], NOW);
    expect((await readRoster(now, NOTICE)).map(({ name, counter }) => [name, counter])).toEqual([
      ['申报人1', 1],
      ['张三', null],
    ]);
  });
});

/** Whose papers version 6 to 8 took out of a hand-off file, and whose were kept here. */
const HANDED = '00000000-0000-4000-8000-000000000003';
const KEPT_HERE = '00000000-0000-4000-8000-000000000001';

describe('a database of version 6', () => {
  it('opens in the code of today with nothing lost, and takes a check against the papers', async () => {
    (await make(6)).close();
    const now = today();
    expect(await dumpOf(now, 6)).toEqual(DUMP_6);
    expect((await readRoster(now, NOTICE)).map(({ name, counter, state }) => [name, counter, state])).toEqual([
      ['申报人1', 2, 'on-display'],
      ['张三', null, 'collecting'],
    ]);
    await keepPlatform(now, NOTICE.id, HANDED, { person: { name: '申报人1' } }, NOW);
    expect(await readReview(now, NOTICE.id, HANDED)).toMatchObject({ answers: [] });
  });
});

describe('a database of version 7', () => {
  it('opens in the code of today with nothing lost, and takes a notice', async () => {
    (await make(7)).close();
    const now = today();
    expect(await dumpOf(now, 7)).toEqual(DUMP_7);
    expect((await readReview(now, NOTICE.id, KEPT_HERE))?.answers).toMatchObject([{ text: '张三' }]);
    expect(await listNotices(now)).toEqual({ notices: [], unreadable: 0 });
    const { notice, text } = SHIPPED[0] as (typeof SHIPPED)[number];
    const saved = toKeep(notice, '我的通知', text, NOW);
    await keepNotice(now, saved);
    expect((await listNotices(now)).notices).toEqual([saved]);
  });
});

describe('a database of version 8', () => {
  it('opens in the code of today with nothing lost, and takes a journal', async () => {
    (await make(8)).close();
    const now = today();
    expect(await dumpOf(now, 8)).toEqual(DUMP_8);
    expect((await listNotices(now)).notices).toMatchObject([{ name: '扬州2023' }]);
    expect((await readReview(now, NOTICE.id, KEPT_HERE))?.answers).toMatchObject([{ text: '张三' }]);
    expect(await listJournal(now, NOTICE.id, null, 9)).toEqual([]);
    await takeVersions(now, NOTICE, [await versionOf(2, 1)], NOW);
    expect(await listJournal(now, NOTICE.id, null, 9)).toMatchObject([{ no: 1, by: '', act: { kind: 'opened' } }]);
  });
});
