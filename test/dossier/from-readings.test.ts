import { expect, test } from 'vitest';
import type { FieldId } from '../../lib/dossier/catalogue';
import { DossierSchema } from '../../lib/dossier/dossier';
import { dossierFromReadings } from '../../lib/dossier/from-readings';
import type { Reading, ReadValue } from '../../lib/dossier/reading';

let count = 0;
const value = (
  meaning: FieldId | null,
  text: string,
  row: number | null = null,
  more: Partial<ReadValue> = {},
): ReadValue => ({
  ref: `e${++count}`,
  label: '',
  labelFrom: 'label',
  confidence: 'A',
  kind: 'text',
  value: text,
  cut: false,
  heading: '',
  name: '',
  meaning,
  taught: false,
  row,
  ...more,
});
const frame = (name: string, ...values: ReadValue[]) => {
  const reading: Reading = {
    form: { site: 'https://a.example', path: '/', title: '' },
    title: '',
    page: 'form',
    values,
    uploads: [],
    unread: [],
  };
  return { frame: name, reading };
};

test('values become fields and entries, as written', () => {
  const { dossier } = dossierFromReadings([
    frame(
      'a',
      value('person.name', '沈知远'),
      value('paper.title', '甲', 0),
      value('paper.publishedOn', '２０２３年3月', 0),
      value('paper.title', '乙', 1),
    ),
  ]);
  expect(dossier).toEqual({
    person: { name: '沈知远' },
    paper: [{ title: '甲', publishedOn: '２０２３年3月' }, { title: '乙' }],
  });
  expect(DossierSchema.safeParse(dossier).success).toBe(true);
});

test('an empty row stays an entry, so that numbers agree with the page', () => {
  const page = dossierFromReadings([frame('a', value('award.name', '', 0), value('award.name', '奖', 1))]);
  expect(page.dossier).toEqual({ award: [{}, { name: '奖' }] });
});

test('entries of a later frame are numbered on, and each is found again', () => {
  const there = value('award.name', '乙', 0);
  const page = dossierFromReadings([frame('a', value('award.name', '甲', 0)), frame('b', there)]);
  expect(page.dossier.award).toEqual([{ name: '甲' }, { name: '乙' }]);
  expect(page.placeOf('award[1]', 'award.name')).toEqual({ frame: 'b', ref: there.ref });
  expect(page.placeOf('award[1]', null)).toEqual({ frame: 'b', ref: there.ref });
  expect(page.placeOf('award[2]', null)).toBeNull();
  expect(page.placeOf(null, null)).toBeNull();
});

test('the first value that is not empty stands, its place with it, and others that differ are told', () => {
  const second = value('unit.name', '星槎公司');
  const page = dossierFromReadings([
    frame('a', value('unit.name', ' '), second, value('unit.name', '星槎公司'), value('unit.name', '别的公司')),
  ]);
  expect(page.dossier.unit).toEqual({ name: '星槎公司' });
  expect(page.placeOf(null, 'unit.name')).toEqual({ frame: 'a', ref: second.ref });
  expect(page.clashes).toEqual([{ field: 'unit.name', values: ['星槎公司', '别的公司'] }]);
});

test('a text that was cut says so', () => {
  const { dossier } = dossierFromReadings([frame('a', value('unit.name', '长'.repeat(4000), null, { cut: true }))]);
  expect(dossier.unit?.name?.endsWith('长…')).toBe(true);
});

test('what has no meaning is left out, and no text of a page names a property', () => {
  const { dossier } = dossierFromReadings([
    frame('__proto__', value(null, '__proto__'), value('person.name', '__proto__')),
  ]);
  expect(dossier).toEqual({ person: { name: '__proto__' } });
  expect(Object.getPrototypeOf(dossier)).toBe(Object.prototype);
});
