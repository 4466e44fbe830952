import { type FieldId, fieldEntry } from '../dossier/catalogue';
import type { Confidence, LABEL_SOURCES } from '../dossier/reading';
import type { Control } from './controls';
import { textAfter } from './label-after';
import { ariaLabel } from './label-aria';
import { textBefore } from './label-before';
import { boxesLabel } from './label-boxes';
import { containerLabel } from './label-container';
import { nativeLabel } from './label-native';
import { placeholderLabel } from './label-placeholder';
import { sentenceLabel } from './label-sentence';
import { tableLabel } from './label-table';
import type { PageContext } from './page-context';

/** A name found for a control, what kind of evidence gave it, and where on the page it stands. */
export interface LabelEvidence {
  readonly label: string;
  readonly from: (typeof LABEL_SOURCES)[number];
  readonly confidence: Confidence;
  readonly at: Element;
  /** True where it is the head of a column. */
  readonly byColumn?: boolean;
  /** What the sentence around it says that it is. */
  readonly says?: FieldId;
}

const EVIDENCE: readonly ((control: Control, page: PageContext) => LabelEvidence | null)[] = [
  nativeLabel,
  ariaLabel,
  sentenceLabel,
  containerLabel,
  tableLabel,
  boxesLabel,
  textAfter,
  (control, page) => textBefore(control, null, page),
  placeholderLabel,
];

/** What a control is called on the page, from the best evidence that gives a name; null where none does. */
export function labelOf(control: Control, page: PageContext): LabelEvidence | null {
  for (const find of EVIDENCE) {
    const found = find(control, page);
    if (found) return found;
  }
  return null;
}

/** The name that stands in for a label where the page shows none but the id tells the field. */
export const labelOfCode = (field: FieldId): string => fieldEntry(field).zh;
