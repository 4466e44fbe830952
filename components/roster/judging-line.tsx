import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Standings } from './use-standings';

/** How far the findings of the people of the list are made; nothing where they are there. */
export function JudgingLine({ standings }: { standings: Standings }) {
  const { t } = useTranslation('roster');
  const { state, done, all, isSettled, stop, goOn } = standings;
  if (state === 'done' || (state === 'running' && isSettled)) return null;
  const isRunning = state === 'running';
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="sm" role={isRunning ? undefined : state === 'crashed' ? 'alert' : 'status'}>
          {t(`judging.${state}`, { done, all, count: all - done })}
        </Text>
        <Button size="compact-sm" variant="default" flex="none" onClick={isRunning ? stop : goOn}>
          {t(isRunning ? 'judging.stop' : 'judging.go-on')}
        </Button>
      </Group>
      {isRunning && <Progress value={(done / all) * 100} aria-label={t('judging.progress')} />}
    </Stack>
  );
}
