import { labelKeys } from '../dossier/label-key';
import { fieldsByLabel } from '../dossier/labels';
import { isRangeLabel } from '../dossier/range-labels';
import { cleanLabel } from './clean-label';

/** True where a text is how some field of the catalogue is called, so that a cell with it is likely a label and no value. */
export function isLabelText(text: string): boolean {
  if (text.length > 40) return false;
  const label = cleanLabel(text);
  if (label === '') return false;
  return isRangeLabel(label) || labelKeys(label).some((key) => fieldsByLabel(key).length > 0);
}
