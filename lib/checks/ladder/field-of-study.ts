import type { Conditions } from '../../notice/conditions';
import type { CheckContext, Counted, Words } from '../finding';
import { entriesOf, textOf } from '../shared/entries';
import { fold, saysSomething, shown } from '../shared/fold';
import { onceFor } from '../shared/once-for';
import { told } from './way';
import { yearsHeld } from './years';

/** What joins two words of a speciality and says nothing of its field. */
const JOINS: readonly string[] = ['与', '技术', '应用', '工程', '专业', '智能'];

/** The words of the specialities that say something of their field. */
const wordsOf = onceFor(({ specialityWords }: Conditions) =>
  specialityWords.filter((word) => !JOINS.includes(word)).map(fold),
);

/**
 * Where no field of study that was read has a word of the specialities: that some cities then ask for more years, and what the count would
 * come to. Nothing where none was read.
 */
export function studySteps(
  { dossier }: CheckContext,
  conditions: Conditions,
  { acquired, years, cutoff }: Counted,
): Words[] {
  const majors = entriesOf(dossier, 'education')
    .map((entry) => textOf(entry, 'education.major'))
    .filter(saysSomething);
  const isAlike = (major: string) => wordsOf(conditions).some((word) => fold(major).includes(word));
  if (majors.length === 0 || majors.some(isAlike)) return [];
  const { yearsMore } = conditions.fieldOfStudy.value;
  const more = yearsHeld(acquired, years + yearsMore, cutoff);
  const values = {
    majors: majors.map(shown).join(','),
    yearsMore,
    years: years + yearsMore,
    due: more.due.last,
    cutoff,
  };
  return [told(`step-study.${more.answer}`, values)];
}
