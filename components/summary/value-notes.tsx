import { Alert, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PaperNote } from '../../lib/papers/summary-values';
import { WholeDates } from '../ui/whole-dates';

/** The longest value that a sentence quotes; the field itself shows the rest. */
const QUOTED = 80;

const short = (value: string | number) =>
  typeof value === 'string' && value.length > QUOTED ? `${value.slice(0, QUOTED)}……` : value;

/** What the user should look at before the table goes out. It stands beside the table, never on it. */
export function ValueNotes({ notes }: { notes: readonly PaperNote[] }) {
  const { t } = useTranslation('summary');
  if (notes.length === 0) return null;
  return (
    <Alert role="note" color="yellow" p="xs">
      <Text size="sm" fw={600}>
        {t('notes.title')}
      </Text>
      <List size="sm" spacing={4} style={{ overflowWrap: 'anywhere' }}>
        {notes.map(({ id, heading, values }) => (
          <List.Item key={`${id} ${heading}`}>
            <Text size="sm">
              <WholeDates
                text={t(`notes.${id}`, {
                  heading,
                  ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, short(value)])),
                })}
              />
            </Text>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
