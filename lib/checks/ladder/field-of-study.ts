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

/** Whether the field of study has a word of the specialities. */
function isAlike(major: string, conditions: Conditions): boolean {
  const plain = fold(major);
  for (const word of wordsOf(conditions)) if (plain.includes(word)) return true;
  return false;
}

/**
 * Where no field of study that was read has a word of the specialities: that some cities then ask for more years, and what the count would
 * come to. Nothing where none was read.
 */
export function studySteps(
  { dossier }: CheckContext,
  conditions: Conditions,
  { acquired, years, cutoff }: Counted,
): Words[] {
  const majors: string[] = [];
  for (const entry of entriesOf(dossier, 'education')) {
    const major = textOf(entry, 'education.major');
    if (!saysSomething(major)) continue;
    if (isAlike(major, conditions)) return [];
    majors.push(shown(major));
  }
  if (majors.length === 0) return [];
  const { yearsMore } = conditions.fieldOfStudy.value;
  const more = yearsHeld(acquired, years + yearsMore, cutoff);
  const values = {
    majors: majors.join(','),
    yearsMore,
    years: years + yearsMore,
    due: more.due.last,
    cutoff,
  };
  return [told(`step-study.${more.answer}`, values)];
}
