import type { FieldId } from '../../dossier/catalogue';
import type { Conditions } from '../../notice/conditions';
import type { Source } from '../../notice/schema';

/** The sections whose entries are held against a cutoff. */
export type DatedSection = 'achievement' | 'patent' | 'paper' | 'award' | 'education' | 'training';

const DEFAULTS: Readonly<Record<DatedSection, readonly FieldId[]>> = {
  achievement: ['achievement.completedOn'],
  patent: ['patent.grantedOn'],
  paper: ['paper.publishedOn'],
  award: ['award.awardedOn'],
  education: ['education.graduatedOn', 'education.degreeOn'],
  training: ['training.to', 'training.year', 'training.from'],
};

const DEFAULT_SOURCE: Source = {
  source: 'default',
  text: '通知没有写以哪个日期为准，这里按项目完成、专利授权、论文发表、获奖、毕业、学位授予和培训结束的日期判断。',
  en: 'The notice does not say which date decides. Taken here: completion of a project, grant of a patent, publication of a paper, the award, graduation, the award of a degree, and the end of a training.',
  confidence: 'C',
};

/** The fields whose dates decide for an entry of the section, the first of them always, and why those. */
export function decidingDates(
  section: DatedSection,
  conditions: Conditions | null,
): { fields: readonly FieldId[]; source: Source } {
  const known = conditions?.decidingDate[section];
  return known ? { fields: known.value, source: known.source } : { fields: DEFAULTS[section], source: DEFAULT_SOURCE };
}
