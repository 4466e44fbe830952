import { CATALOGUE, SECTION_IDS, type SectionId, splitField } from './catalogue';
import { labelKeys } from './label-key';
import { fieldsByLabel, fieldsByOwnLabel } from './labels';
import { rangeSections } from './range-labels';
import { withoutFront } from './section-fronts';

function sectionsOfLabel(label: string): Set<SectionId> {
  const keys = [label, label.split('›').at(-1) ?? ''].flatMap((text) => labelKeys(text));
  const fields = keys.map(fieldsByLabel).find((found) => found.length > 0) ?? [];
  const ranges = keys.flatMap(rangeSections);
  if (fields.length + ranges.length > 0)
    return new Set([...fields.map((field) => splitField(field).section), ...ranges]);
  // 工程类别 is a 类别 among achievements alone.
  return new Set(SECTION_IDS.filter((section) => keys.some((key) => isCalledIn(section, withoutFront(section, key)))));
}

const isCalledIn = (section: SectionId, key: string | null): boolean =>
  key !== null &&
  (rangeSections(key).includes(section) || fieldsByLabel(key).some((field) => splitField(field).section === section));

/** True where a label names a person wherever it stands, so that a list with several such is one of people. */
const isPersonal = (label: string): boolean =>
  labelKeys(label).some((key) => fieldsByOwnLabel(key).some((field) => splitField(field).section === 'person'));

/** True where labels that stand together are those of one person's data, though no heading says so. */
export const areOfPerson = (labels: readonly string[]): boolean => labels.filter(isPersonal).length > 1;

/** True where a label says by itself that it is of the applicant's unit, or of the post there. */
export const isOfUnit = (label: string): boolean =>
  labelKeys(label).some((key) => fieldsByOwnLabel(key).some((field) => splitField(field).section === 'unit'));

/**
 * The repeating section that labels standing together are those of: 起始时间, 工作单位 and 职务 are an employment, though none of
 * them alone says so. Null where another section explains as many, where fewer than `least` are explained, or less than half.
 */
export function sectionByLabels(labels: readonly string[], least: number): SectionId | null {
  const distinct = [...new Set(labels)].filter(Boolean).slice(0, 60);
  if (distinct.filter(isPersonal).length > 1) return null;
  const explained = new Map<SectionId, number>();
  for (const label of distinct) {
    for (const section of sectionsOfLabel(label)) {
      if (CATALOGUE[section].many) explained.set(section, (explained.get(section) ?? 0) + 1);
    }
  }
  const [best, second] = SECTION_IDS.map((section) => ({ section, count: explained.get(section) ?? 0 })).sort(
    (a, b) => b.count - a.count,
  );
  if (!best || best.count < least || best.count * 2 < distinct.length || best.count === second?.count) return null;
  return best.section;
}

/** True where labels that stand together are those of the applicant's relatives, whose names and units are not the applicant's. */
export const areOfRelatives = (labels: readonly string[]): boolean =>
  labels.some((label) => /^(?:称谓|关系|亲属关系|家庭关系|与(?:本人|申报人|申请人|户主)(?:的)?关系)$/u.test(label));
