import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Something that is done beside the panel for many people. */
export interface Working {
  /** What it does, and how far it is, as a sentence. */
  readonly what: string;
  readonly done: number;
  readonly all: number;
  /** Null where it can't be stopped any more. */
  readonly stop: (() => void) | null;
}

/** How far it is, and the way to stop it. */
export function WorkingLine({ working: { what, done, all, stop } }: { working: Working }) {
  const { t } = useTranslation('roster');
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="sm">{what}</Text>
        {stop !== null && (
          <Button size="compact-sm" variant="default" flex="none" onClick={stop}>
            {t('bulk.stop')}
          </Button>
        )}
      </Group>
      <Progress value={all === 0 ? 0 : (done / all) * 100} animated={stop === null} aria-label={t('bulk.progress')} />
    </Stack>
  );
}
