import { toIso } from '../../dates/iso';
import type { PartialDate } from '../../dates/partial-date';
import type { Counted, Words } from '../finding';
import { dateIn, type Entry } from '../shared/entries';
import { told } from './way';
import { yearsHeld } from './years';

/** Where a title was acquired on one day and its holder appointed on another: what the count from the appointment would come to. */
export function appointedSteps(title: Entry, acquired: PartialDate, { years, cutoff }: Counted): Words[] {
  const appointed = dateIn(title, 'title.appointedOn');
  if (!appointed || toIso(appointed.date) === toIso(acquired)) return [];
  const held = yearsHeld(appointed, years, cutoff);
  const values = { appointed: toIso(appointed.date), acquired: toIso(acquired), years, due: held.due.last, cutoff };
  return [told(`step-appointed.${held.answer}`, values)];
}
