import { expect, test } from 'vitest';
import { FIELD_IDS, type FieldId, fieldEntry, splitField } from '../../lib/dossier/catalogue';
import { labelKeys } from '../../lib/dossier/label-key';
import { fieldsByLabel, fieldsByOwnLabel, isVetoed, LABELS } from '../../lib/dossier/labels';

const all = (field: FieldId) => [...LABELS[field].own, ...LABELS[field].inside];

test('no label that says enough anywhere is claimed by two fields', () => {
  const claimed = FIELD_IDS.flatMap((field) =>
    LABELS[field].own.map((label) => ({ label, fields: fieldsByOwnLabel(label) })),
  );
  expect(claimed.filter(({ fields }) => fields.length !== 1)).toEqual([]);
});

test('within one section no label is claimed by two fields', () => {
  const twice = FIELD_IDS.flatMap((field) =>
    all(field).filter(
      (label) =>
        fieldsByLabel(label).filter((other) => splitField(other).section === splitField(field).section).length > 1,
    ),
  );
  expect(twice).toEqual([]);
});

test('every label is written in the form in which it is looked up', () => {
  expect(FIELD_IDS.flatMap(all).filter((label) => labelKeys(label)[0] !== label)).toEqual([]);
});

test('no field vetoes its own labels or its name in the catalogue', () => {
  const vetoed = FIELD_IDS.flatMap((field) =>
    [...all(field), fieldEntry(field).zh].filter((label) => isVetoed(field, label)).map((label) => `${field} ${label}`),
  );
  expect(vetoed).toEqual([]);
});

test('a kind of paper, which stands as the value of 证件类型, is not the name of its number', () => {
  expect(fieldsByLabel('居民身份证')).toEqual([]);
});
