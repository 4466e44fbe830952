import type { PartialDate } from '../../dates/partial-date';
import { spanOf } from '../../dates/span';
import type { FieldId } from '../../dossier/catalogue';
import type { Words } from '../finding';
import { shown } from './fold';

/** What was read in the field and, where that is no single day, which days it may mean. */
export function dateSteps(field: FieldId, text: string, date: PartialDate): Words[] {
  const read: Words = { id: 'step.read', values: { field, text: shown(text) } };
  if (date.day !== undefined) return [read];
  return [read, { id: 'step.span', values: { ...spanOf(date) } }];
}
