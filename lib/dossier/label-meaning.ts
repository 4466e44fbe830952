import { FIELD_IDS, type FieldId, fieldEntry, type SectionId, splitField } from './catalogue';
import { isSingle, sectionsOf } from './headings';
import { labelKeys } from './label-key';
import { fieldsByLabel, fieldsByOwnLabel, fieldsInBasicData, isVetoed } from './labels';
import { rangeField } from './range-labels';
import { sectionsOfFront, withoutFront } from './section-fronts';

/** What is known of a control or value before its meaning is told. */
export interface Evidence {
  /** Data-element codes found in id and name, lower case, best first. */
  readonly codes: readonly string[];
  /** The section part of the id (`jbxx`), empty where there is none. */
  readonly prefix: string;
  readonly label: string;
  /** The headings that it stands under, the nearest first. */
  readonly headings: readonly string[];
  /** Which end of a range it is, where two controls share a label. */
  readonly part: 'from' | 'to' | null;
  /** The section that the labels standing with it are those of (see section-by-labels.ts), where no heading tells one alone. */
  readonly company?: SectionId | null;
}

/** Codes that mean another field in another section than the catalogue's own. */
const CODE_IN_SECTION: Readonly<Record<string, readonly FieldId[]>> = {
  aac183: ['declaration.specialty'],
  aab004: ['employment.unit'],
  aae030: ['training.from', 'achievement.from', 'education.from', 'display.from'],
  aae031: ['training.to', 'display.to'],
  aac014: ['declaration.title'],
};

/** Codes that say nothing without their section: any section may have a beginning and an end. */
const NEEDS_SECTION = new Set(['aae030', 'aae031']);

const within = (fields: readonly FieldId[], sections: readonly SectionId[]) =>
  fields.filter((field) => sections.includes(splitField(field).section));

const one = (fields: readonly FieldId[]): FieldId | null => (fields.length === 1 ? (fields[0] ?? null) : null);

/** In basic data and the declaration the labels of other sections may stand too, if they say enough by themselves. */
const isOpen = (sections: readonly SectionId[] | null) => sections === null || sections.some(isSingle);

function byCode(code: string, sections: readonly SectionId[] | null): readonly FieldId[] {
  const main = FIELD_IDS.filter((field) => fieldEntry(field).codes?.includes(code));
  const others = Object.hasOwn(CODE_IN_SECTION, code) ? (CODE_IN_SECTION[code] ?? []) : [];
  if (sections) {
    const here = within([...main, ...others], sections);
    if (here.length > 0) return here;
    if (!isOpen(sections)) return [];
  }
  return NEEDS_SECTION.has(code) ? [] : main;
}

/** A key within one of these sections, or where its own words tell the section: with the word for that section in front left out. */
function byFront(key: string, sections: readonly SectionId[] | null, part: Evidence['part']): readonly FieldId[] {
  const fronts = (sections ?? []).map((section) => ({ section, rest: withoutFront(section, key) }));
  for (const told of [fronts, isOpen(sections) ? sectionsOfFront(key) : []]) {
    const fields = told.flatMap(({ section, rest }) => {
      if (rest === null) return [];
      const range = rangeField(rest, [section], part);
      return range ? [range] : within(fieldsByLabel(rest), [section]);
    });
    if (fields.length > 0) return [...new Set(fields)];
  }
  return [];
}

/** Below the head of a time: 时间 › 完成 is 完成时间. */
const END_BELOW = /(?:时间|日期|年月|起止) ?› ?(开始|结束|完成|截止)$/u;

function byLabel(label: string, sections: readonly SectionId[] | null, part: Evidence['part']): FieldId | null {
  // Below a head of two levels (任职时间 › 起) the last level may say enough within the section.
  const last = label.slice(0, 200).split('›').at(-1) ?? '';
  const end = END_BELOW.exec(label.slice(0, 200))?.[1];
  const below = last === label ? [] : [last];
  const keys = [label, ...below, ...(end ? [`${end}时间`] : [])].flatMap((text) => labelKeys(text));
  const isVetoedHere = (field: FieldId) => isVetoed(field, isSingle(splitField(field).section) ? label : last);
  const isWhole = (field: FieldId) => part === null || fieldEntry(field).kind !== 'date';
  for (const key of keys) {
    const range = rangeField(key, sections, part);
    if (range) return range;
    const here = sections ? within(fieldsByLabel(key), sections) : [];
    const own = here.length > 0 || !isOpen(sections) ? here : fieldsByOwnLabel(key);
    const found = own.length === 0 && sections?.includes('person') ? fieldsInBasicData(key) : own;
    const fitting = found.filter((field) => !isVetoedHere(field));
    if (fitting.length > 1) return null;
    if (fitting[0]) return isWhole(fitting[0]) ? fitting[0] : null;
  }
  for (const key of keys) {
    const fitting = byFront(key, sections, part).filter((field) => !isVetoedHere(field));
    if (fitting.length > 1) return null;
    if (fitting[0]) return isEndOf(fitting[0], part) || isWhole(fitting[0]) ? fitting[0] : null;
  }
  if (YEAR.test(last.trim()) && sections?.length === 1 && sections[0] === 'assessment') return 'assessment.result';
  return byAlternatives(last, sections, part);
}

/** What stands below a year among assessments is that year's result. */
const YEAR = /^(?:19|20)\d{2} ?年?度?$/u;

/** True of a field that is this end of a range. */
const isEndOf = (field: FieldId, part: Evidence['part']) =>
  part !== null && rangeField('起止时间', [splitField(field).section], part) === field;

const OR = /[/／、]|(?<=[^（(]{2})(?:或者?|及|和)(?=[^）)]{2})/u;
/** Asked for beside a rank, and no field of its own: of how many. */
const OF_HOW_MANY = /^(?:总|参与|完成)?(?:人员?)?(?:总)?(?:人数|数量|排名人数|人)$/u;

/** What a label of several names means, where all say the same: 职务/岗位, 个人排名/总人数. Names of two fields mean none. */
function byAlternatives(label: string, sections: readonly SectionId[] | null, part: Evidence['part']): FieldId | null {
  const names = label.slice(0, 40).split(OR).filter(Boolean);
  if (names.length < 2 || names.length > 4) return null;
  const meant = names.flatMap((name) => (OF_HOW_MANY.test(name) ? [] : [byLabel(name, sections, part)]));
  const [field] = meant;
  return field && !isVetoed(field, label) && meant.every((other) => other === field) ? field : null;
}

/**
 * What a control or value means, from the code of its id, else from its label within the section that its id or heading tells.
 * Null where the evidence is not enough: two fields that fit equally, a section that holds nothing of the catalogue, a label
 * with a word that contradicts its code. A wrong meaning is worse than none.
 */
export function meaningOf(evidence: Evidence): FieldId | null {
  const told = sectionsOf(evidence.prefix, evidence.headings);
  const { company = null } = evidence;
  // A heading of several (学习培训及工作简历) is of the one whose labels stand below it.
  const isOneOf = told === null || (told.length > 1 && company !== null && told.includes(company));
  const field = fieldOf(evidence, isOneOf && company ? [company] : told);
  // In the part about the unit a name or telephone is that of its contact.
  const isContact =
    told?.length === 1 && told[0] === 'unit' && field !== null && splitField(field).section === 'person';
  return isContact ? null : field;
}

/** What a label means in basic data alone: 职称 beside 姓名 and 性别 is that which the applicant has. */
export function meaningInBasicData(label: string): FieldId | null {
  const fields =
    labelKeys(label)
      .map(fieldsInBasicData)
      .find((found) => found.length > 0) ?? [];
  return one(fields.filter((field) => !isVetoed(field, label)));
}

/** What a label means that is known to stand in this section; null where none of its fields is called so, or several are. */
export function meaningWithin(section: SectionId, label: string): FieldId | null {
  const field = byLabel(label, [section], null);
  return field && splitField(field).section === section ? field : null;
}

function fieldOf(evidence: Evidence, sections: readonly SectionId[] | null): FieldId | null {
  if (sections?.length === 0) return null;
  for (const code of evidence.codes) {
    const fields = byCode(code, sections);
    if (fields.length === 0) continue;
    const field = one(fields.filter((field) => !isVetoed(field, evidence.label)));
    if (field) return field;
    // The code is known and fits no single field: the label decides only among the fields that the code allows.
    const named = byLabel(evidence.label, sections, evidence.part);
    return named && fields.includes(named) ? named : null;
  }
  return byLabel(evidence.label, sections, evidence.part);
}
