import type { FieldId } from '../../lib/dossier/catalogue';
import type { Reading, ReadValue } from '../../lib/dossier/reading';

/** The form that these readings are of. */
const FORM = { site: 'https://rs.jshrss.jiangsu.gov.cn', path: '/web/UTP', title: '职称申报' };

let refs = 0;

/** A value as a page gives it. */
export function readValue(
  label: string,
  value: string,
  meaning: FieldId | null,
  more: Partial<ReadValue> = {},
): ReadValue {
  refs += 1;
  return {
    ref: `r${refs}`,
    label,
    labelFrom: 'label',
    confidence: 'A',
    kind: 'text',
    value,
    cut: false,
    heading: '',
    name: '',
    meaning,
    taught: false,
    row: null,
    ...more,
  };
}

/** A reading of these values with nothing left unread. */
export function readingOf(values: ReadValue[], page: Reading['page'] = 'form'): Reading {
  return { form: FORM, title: '职称申报', page, values, uploads: [], unread: [] };
}
