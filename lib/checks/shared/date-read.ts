import { toIso } from '../../dates/iso';
import type { Words } from '../finding';
import type { DatedField } from './entries';

/** A date that was read, as a step. */
export function readStep({ field, date }: DatedField): Words {
  return { id: 'step.date', values: { field, date: toIso(date) } };
}
