import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDay } from '../../lib/dates/partial-date';
import { Disclosure } from '../ui/disclosure';
import { BackupPart } from './backup-part';
import { DeletePart } from './delete-part';
import { RestorePart } from './restore-part';
import { backupAge, type Kept, useKept, usePersisted } from './use-keep';

function Part({ head, children }: { head: string; children: ReactNode }) {
  return (
    <section aria-label={head}>
      <Title order={3} size="h6" mb={4}>
        {head}
      </Title>
      {children}
    </section>
  );
}

/** Whether the browser promises to keep what is stored, backups, and the end of all. */
export function KeepPart({ today }: { today: IsoDay }) {
  const { t } = useTranslation('keep');
  const stored = useKept();
  const known = useRef<Kept | null>(null);
  if (stored.kind === 'ready') known.current = stored.value;
  const { persisted, asked, ask } = usePersisted();
  const kept = known.current;
  // Where nothing can be opened the views above say so. Once there it stays: while all is deleted, nothing can be read.
  if (kept === null) return null;
  const { isOld, last } = backupAge(kept, today);
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('head')}>
      {isOld && (
        <Text size="sm" c="var(--caution)" mb="xs">
          {t('backup.remind')}
          {last !== null && t('backup.age', { count: last.days, day: last.day })}
        </Text>
      )}
      <Disclosure heading={2} head={t('head')}>
        <Stack gap="lg" pt="xs">
          <Part head={t('backup.head')}>
            <BackupPart kept={kept} today={today} />
          </Part>
          <Part head={t('restore.head')}>
            <RestorePart isEmpty={kept.isEmpty} />
          </Part>
          <Part head={t('persist.head')}>
            <Group gap="xs">
              <Text size="sm" role="status">
                {t(persisted === true ? 'persist.yes' : asked ? 'persist.no' : 'persist.unknown')}
              </Text>
              {persisted !== true && (
                <Button size="compact-sm" variant="default" onClick={() => void ask()}>
                  {t('persist.ask')}
                </Button>
              )}
            </Group>
          </Part>
          <Part head={t('delete.head')}>
            <DeletePart />
          </Part>
        </Stack>
      </Disclosure>
    </Paper>
  );
}
