import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_TAUGHT, type Taught, taughtKey } from '../../lib/dossier/taught';
import { ShenbaoDatabase } from '../../lib/store/database';
import { forgetTaught, listTaught, TooManyTaught, teach, undoTaught } from '../../lib/store/taught';

const FORM = { site: 'https://rs.jshrss.jiangsu.gov.cn', path: '/web/UTP', title: '职称申报' };
const taught = (label: string, meaning: Taught['meaning']): Taught => ({
  form: FORM,
  label,
  heading: '基本信息',
  name: '',
  meaning,
});

let database: ShenbaoDatabase;
const kept = async () => (await listTaught(database)).taught.map(({ label, meaning }) => [label, meaning]).sort();

beforeEach(() => {
  database = new ShenbaoDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  database.close();
  await Dexie.delete(database.name);
});

describe('what was taught', () => {
  it('is kept; a later meaning takes the place of an earlier one of the same control', async () => {
    await teach(database, [taught('甲', 'person.phone'), taught('乙', null)]);
    await teach(database, [taught('甲', 'person.mobile')]);
    expect(await kept()).toEqual([
      ['乙', null],
      ['甲', 'person.mobile'],
    ]);
  });

  it('is kept apart for each site and form', async () => {
    const other = { ...taught('甲', null), form: { ...FORM, title: '审核' } };
    await teach(database, [taught('甲', 'person.phone'), other]);
    expect(await kept()).toHaveLength(2);
    await forgetTaught(database, [other]);
    expect(await kept()).toEqual([['甲', 'person.phone']]);
  });

  it('is taken back change by change', async () => {
    await teach(database, [taught('甲', 'person.phone')]);
    const changed = await teach(database, [taught('甲', 'person.mobile'), taught('乙', null)]);
    const forgotten = await forgetTaught(database, [taught('甲', null)]);
    await undoTaught(database, forgotten);
    expect(await kept()).toHaveLength(2);
    await undoTaught(database, changed);
    expect(await kept()).toEqual([['甲', 'person.phone']]);
  });

  it('taught otherwise since then is left alone by an undo', async () => {
    const change = await teach(database, [taught('甲', 'person.phone'), taught('乙', null)]);
    await teach(database, [taught('甲', 'person.email')]);
    await undoTaught(database, change);
    expect(await kept()).toEqual([['甲', 'person.email']]);
  });

  it('is not more than a page can be sent; then nothing of the change is kept', async () => {
    await teach(
      database,
      Array.from({ length: MAX_TAUGHT }, (_, n) => taught(`n${n}`, null)),
    );
    await expect(teach(database, [taught('n0', 'person.sex'), taught('一个', null)])).rejects.toThrow(TooManyTaught);
    expect(await database.taught.count()).toBe(MAX_TAUGHT);
    expect(await database.taught.get(taughtKey(taught('n0', null)))).toMatchObject({ taught: { meaning: null } });
  });

  it('by a newer version, or damaged, is counted and left as it is', async () => {
    const row = { key: 'k', taught: { ...taught('甲', null), meaning: 'person.shoe' } } as never;
    await database.taught.put(row);
    await teach(database, [taught('乙', null)]);
    expect(await listTaught(database)).toMatchObject({ unreadable: 1, taught: [{ label: '乙' }] });
    expect(await database.taught.get('k')).toEqual(row);
  });
});
