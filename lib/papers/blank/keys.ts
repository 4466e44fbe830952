import {
  CATALOGUE,
  FIELD_IDS,
  type FieldId,
  fieldEntry,
  SECTION_IDS,
  type SectionId,
  splitField,
} from '../../dossier/catalogue';
import { rangeField } from '../../dossier/range-labels';
import type { Derivation, Fill, FormPart } from '../../notice/form';
import type { Notice } from '../../notice/schema';

/** Which of the notice's papers a blank is. */
export const BLANK_PAPERS = ['profile', 'summary', 'contents'] as const;
export type BlankPaper = (typeof BLANK_PAPERS)[number];

/** Something that can be written into a cell. */
export interface BlankKey {
  readonly key: string;
  /** How it is called on our own paper and in the catalogue, in Chinese. */
  readonly labels: readonly string[];
  readonly fill: Fill;
}

/** Both ends of a time, as lists call it. */
const SPAN_LABEL = '起止时间';

/** 序号. */
export const SERIAL_KEY = 'serial';
const SERIAL: BlankKey = { key: SERIAL_KEY, labels: ['序号', '编号', '排序'], fill: { by: 'hand' } };

/** Sections that repeat of which one entry stands for the person, and which. */
const ENTRY_OF: Partial<Record<SectionId, 'highest' | 'present'>> = { education: 'highest', title: 'present' };
/** Where a paper has no place for the field itself, what is made of it. */
const MADE_FROM: Partial<Record<FieldId, Derivation>> = {
  'person.birthDate': 'birth-month',
  'person.mobile': 'contact-number',
  'person.phone': 'contact-number',
  'work.specialtyYears': 'specialty-years',
};

/** How offices call what a contents page has, beside the words of the notice. */
const ALSO: Partial<Record<Derivation, readonly string[]>> = {
  'document-name': ['材料名称', '文件名称', '目录'],
  'document-pages': ['页码', '起止页码', '页次', '起止页次'],
};

const keyOf = ({ key, heading, fill }: FormPart): BlankKey => ({
  key,
  labels: [heading, ...((fill.by === 'derivation' && ALSO[fill.derivation]) || [])],
  fill,
});

/** The fields of the catalogue that one person has one value of, beside those that the paper has itself. */
function catalogueKeys(own: readonly BlankKey[]): BlankKey[] {
  const there = new Set(own.flatMap(({ fill }) => (fill.by === 'field' ? [fill.field] : [])));
  return FIELD_IDS.flatMap((field): BlankKey[] => {
    const { section } = splitField(field);
    const entry = ENTRY_OF[section] ?? null;
    if (there.has(field) || (CATALOGUE[section].many && entry === null)) return [];
    // A name of a field that says enough by itself would be one of labels; those are asked of the label knowledge.
    return [{ key: field, labels: [], fill: { by: 'field', field, entry } }];
  });
}

/** Everything that can be written about one person. */
export function personKeys(notice: Notice): BlankKey[] {
  const own = notice.profile.fields.filter(({ fill }) => fill.by !== 'hand').map(keyOf);
  return [...own, ...catalogueKeys(own)];
}

/** What can stand in the columns of a list of the paper; of a profile sheet that depends on the list. */
export function listKeys(paper: BlankPaper, notice: Notice): BlankKey[] {
  if (paper === 'summary') return [SERIAL, ...notice.summary.columns.map(keyOf)];
  return paper === 'contents' ? [SERIAL, ...notice.contents.columns.map(keyOf)] : [];
}

/** The key of both ends of a time in one cell. */
export const spanKey = (from: FieldId, to: FieldId) => `${from}~${to}`;

/** Both ends of such a key; null where it is none. */
export function spanFields(key: string): readonly [FieldId, FieldId] | null {
  const [from, to] = key.split('~');
  const isField = (text: string | undefined): text is FieldId => FIELD_IDS.includes(text as FieldId);
  return isField(from) && isField(to) ? [from, to] : null;
}

/** The fields of the sections of entries, and from when to when in one. */
export function entryKeys(): BlankKey[] {
  const many = SECTION_IDS.filter((section) => CATALOGUE[section].many);
  return many.flatMap((section): BlankKey[] => {
    const [from, to] = (['from', 'to'] as const).map((part) => rangeField(SPAN_LABEL, [section], part));
    const fields = FIELD_IDS.filter((field) => splitField(field).section === section);
    return [
      ...fields.map((field): BlankKey => ({ key: field, labels: [], fill: { by: 'field', field, entry: null } })),
      ...(from && to ? [{ key: spanKey(from, to), labels: [], fill: { by: 'hand' } } as const] : []),
    ];
  });
}

/** How a key is called. */
export function keyName({ key, labels, fill }: BlankKey, language: 'zh' | 'en'): string {
  const span = spanFields(key);
  if (span) {
    const section = CATALOGUE[splitField(span[0]).section];
    return language === 'en' ? `${section.en}: from and to` : `${section.zh}：${SPAN_LABEL}`;
  }
  if (language === 'en' && fill.by === 'field') return fieldEntry(fill.field).en;
  if (labels[0] !== undefined) return labels[0];
  if (fill.by !== 'field') return key;
  const { section } = splitField(fill.field);
  return CATALOGUE[section].many ? `${CATALOGUE[section].zh}：${fieldEntry(fill.field).zh}` : fieldEntry(fill.field).zh;
}

/** The key of a field on a paper: the field itself, else what is made of it; null where the paper has neither. */
export function keyOfField(field: FieldId, keys: readonly BlankKey[]): string | null {
  const made = MADE_FROM[field];
  const found =
    keys.find(({ fill }) => fill.by === 'field' && fill.field === field) ??
    keys.find(({ fill }) => made !== undefined && fill.by === 'derivation' && fill.derivation === made);
  return found?.key ?? null;
}
