import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FormPart } from '../../lib/notice/form';
import type { SummaryRow } from '../../lib/papers/summary-row';

interface Props {
  readonly columns: readonly FormPart[];
  readonly before: SummaryRow['values'];
  readonly after: SummaryRow['values'];
}

/** Column by column, what an update from the page would change in a line. */
export function LineChanges({ columns, before, after }: Props) {
  const { t } = useTranslation('summary');
  const shown = (text: string | undefined) => text?.replaceAll('\n', t('listSeparator')) || t('person.blank');
  return (
    <List size="sm" spacing={2} style={{ overflowWrap: 'anywhere' }}>
      {columns
        .filter(({ key }) => (before[key] ?? '') !== (after[key] ?? ''))
        .map(({ key, heading }) => (
          <List.Item key={key}>
            {t('person.change', { heading, before: shown(before[key]), after: shown(after[key]) })}
          </List.Item>
        ))}
    </List>
  );
}
