import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { WorkingLine } from '../roster/working-line';
import type { Outlined } from './use-outline';

/** More than so many are not read at once. */
const MANY = 500;

/** Whether so many are read that it is worth telling how far that is. */
export const isLong = ({ all }: Outlined) => all > MANY;

/** How far everybody is read, with the way to stop it, and where it was stopped to go on. */
export function ReadingLine({ outlined: { outline, state, done, all, stop, goOn } }: { outlined: Outlined }) {
  const { t } = useTranslation('papers');
  if (state === 'reading')
    return <WorkingLine working={{ what: t('outline.reading', { done, all }), done, all, stop }} />;
  if (state !== 'stopped') return null;
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap">
      <Text size="sm" role="status">
        {t(outline === null ? 'outline.stopped-first' : 'outline.stopped')}
      </Text>
      <Button size="compact-sm" variant="default" flex="none" onClick={goOn}>
        {t('outline.goOn')}
      </Button>
    </Group>
  );
}
