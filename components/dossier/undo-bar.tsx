import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './dossier.module.css';
import type { LastChange } from './use-dossier-save';

/** What was done last, and the way back from it, for as long as nothing else is done. */
export function UndoBar({ last, onUndo }: { last: LastChange; onUndo: () => void }) {
  const { t } = useTranslation('dossier');
  return (
    <Group className={classes.undo} justify="space-between" gap="xs" wrap="nowrap">
      <Text size="sm" role="status" lineClamp={2}>
        {t('saved', { what: last.what })}
      </Text>
      <Button size="compact-sm" variant="default" flex="none" onClick={onUndo}>
        {t('undo')}
      </Button>
    </Group>
  );
}
