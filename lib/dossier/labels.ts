import { FIELD_IDS, type FieldId, fieldEntry } from './catalogue';
import type { FieldLabels } from './field-labels';
import { labelKeys } from './label-key';
import { MANY_LABELS } from './labels-many';
import { SINGLE_LABELS } from './labels-single';
import { inOneWord } from './synonyms';

/** The label variants and negative words of every field. */
export const LABELS: Readonly<Record<FieldId, FieldLabels>> = { ...SINGLE_LABELS, ...MANY_LABELS };

type Index = ReadonlyMap<string, readonly FieldId[]>;

function indexOf(pick: (field: FieldId) => readonly string[]): Index {
  const index = new Map<string, FieldId[]>();
  for (const field of FIELD_IDS) {
    for (const key of new Set(pick(field).map(inOneWord))) index.set(key, [...(index.get(key) ?? []), field]);
  }
  return index;
}

const OWN = indexOf((field) => LABELS[field].own);
const BASIC = indexOf((field) => LABELS[field].basic);
/** Within its section a field is also called as the catalogue calls it. */
const INSIDE = indexOf((field) => [
  ...LABELS[field].own,
  ...LABELS[field].inside,
  ...labelKeys(fieldEntry(field).zh).slice(0, 1),
]);

/** The fields that a label names wherever it stands. */
export const fieldsByOwnLabel = (key: string): readonly FieldId[] => OWN.get(inOneWord(key)) ?? [];

/** The fields of repeating sections that a label names in basic data. */
export const fieldsInBasicData = (key: string): readonly FieldId[] => BASIC.get(inOneWord(key)) ?? [];

/** The fields that a label names where their section is known; to be narrowed to that section. */
export const fieldsByLabel = (key: string): readonly FieldId[] => INSIDE.get(inOneWord(key)) ?? [];

/** True where the label holds a word that tells that it is not this field. */
export function isVetoed(field: FieldId, label: string): boolean {
  const text = label.slice(0, 200).replace(/\s+/gu, '');
  return LABELS[field].not.some((word) => text.includes(word));
}
