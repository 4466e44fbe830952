import type { FieldId, SectionId } from './catalogue';

interface Range {
  readonly from: FieldId;
  readonly to: FieldId;
  /** Labels of both ends together, where the section is known. */
  readonly inside: readonly string[];
  /** Labels that say enough anywhere. */
  readonly own: readonly string[];
}

const GENERAL = ['起止时间', '起讫时间', '时间', '起止', '时间段', '起始终止时间'];

const RANGES: Partial<Record<SectionId, Range>> = {
  education: {
    from: 'education.from',
    to: 'education.graduatedOn',
    inside: [...GENERAL, '学习时间', '就读时间', '学习起止时间', '就读起止时间'],
    own: [],
  },
  employment: {
    from: 'employment.from',
    to: 'employment.to',
    inside: [...GENERAL, '工作时间', '任职时间', '工作起止时间', '任职起止时间', '在职时间'],
    own: ['工作起止时间'],
  },
  training: {
    from: 'training.from',
    to: 'training.to',
    inside: [...GENERAL, '培训时间', '学习时间', '培训起止时间'],
    own: ['培训起止时间'],
  },
  achievement: {
    from: 'achievement.from',
    to: 'achievement.completedOn',
    inside: [...GENERAL, '项目时间', '项目起止时间', '实施时间', '工作起止时间'],
    own: ['项目起止时间'],
  },
  display: {
    from: 'display.from',
    to: 'display.to',
    inside: [...GENERAL, '公示时间', '公示期', '公示期限', '公示起止时间'],
    own: ['公示时间', '公示期', '公示期限', '公示起止时间'],
  },
};

/** The field of one end of a range that shares its label with the other end, or null where the label is no range's. */
export function rangeField(
  key: string,
  sections: readonly SectionId[] | null,
  part: 'from' | 'to' | null,
): FieldId | null {
  if (part === null) return null;
  const here = (sections ?? []).filter((section) => RANGES[section]?.inside.includes(key));
  const found =
    here.length > 0 ? here : (Object.keys(RANGES) as SectionId[]).filter((s) => RANGES[s]?.own.includes(key));
  const only = found.length === 1 ? found[0] : undefined;
  return (only && RANGES[only]?.[part]) ?? null;
}

/** The sections in which a label names both ends of a range. */
export const rangeSections = (key: string): SectionId[] =>
  (Object.keys(RANGES) as SectionId[]).filter((section) => RANGES[section]?.inside.includes(key));

/** True where a label names a beginning and an end at once, so that one text may hold both. */
export function isRangeLabel(label: string): boolean {
  return /起[止讫]|公示(?:时间|期)|(?<!参加)(?:工作|任职|学习|就读|培训)时间/u.test(
    label.slice(0, 200).replace(/\s+/gu, ''),
  );
}
