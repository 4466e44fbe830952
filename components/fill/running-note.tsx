import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../words/language';
import { fieldName } from './field-name';
import type { Filler } from './use-filler';

/** Says that filling goes on, and stops it, while a view is looked at in which it does not stand. */
export function RunningNote({ filler: { state, stop } }: { filler: Filler }) {
  const { t } = useTranslation('fill');
  const language = useLanguage();
  if (state.kind !== 'filling' && state.kind !== 'undoing') return null;
  const { kind, done, total, now } = state;
  return (
    <Alert color="blue" p="xs" role="note">
      <Group gap="xs" justify="space-between" wrap="nowrap">
        <Text size="sm">{t(kind, { done: done + 1, total, name: fieldName(t, now, language) })}</Text>
        <Button size="compact-sm" variant="default" flex="none" onClick={stop}>
          {t('stop')}
        </Button>
      </Group>
    </Alert>
  );
}
