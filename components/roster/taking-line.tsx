import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Level } from '../../lib/notice/schema';

/** How far a taking into a table is. */
export interface TakingNow {
  readonly level: Level;
  readonly done: number;
  readonly all: number;
  readonly stop: () => void;
}

/** How far it is, and the way to stop it as long as nothing is written. */
export function TakingLine({ taking: { level, done, all, stop } }: { taking: TakingNow }) {
  const { t } = useTranslation('roster');
  const isWriting = done === all;
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="sm">
          {t(isWriting ? 'bulk.writing' : 'bulk.taking', { level: t(`level.${level}`), done, all })}
        </Text>
        {!isWriting && (
          <Button size="compact-sm" variant="default" flex="none" onClick={stop}>
            {t('bulk.stop')}
          </Button>
        )}
      </Group>
      <Progress value={(done / all) * 100} animated={isWriting} aria-label={t('bulk.progress')} />
    </Stack>
  );
}
