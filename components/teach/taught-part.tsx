import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useTranslation } from 'react-i18next';
import type { FrameReading } from '../../lib/dossier/from-readings';
import { writeTaughtFile } from '../../lib/dossier/taught-file';
import { StoreFailure, StoreWaiting } from '../store/store-state';
import { saveFile } from '../summary/save-file';
import { Disclosure } from '../ui/disclosure';
import { ImportTaught } from './import-taught';
import { TaughtList } from './taught-list';
import type { Teaching } from './use-teaching';

interface TaughtPartProps {
  readonly teaching: Teaching;
  readonly readings: readonly FrameReading[];
}

/** What the user has taught: the list of it, a file to hand on, and one to take in. */
export function TaughtPart({ teaching, readings }: TaughtPartProps) {
  const { t } = useTranslation('teach');
  const { stored, teach, forget } = teaching;
  if (stored.kind === 'loading') return <StoreWaiting />;
  if (stored.kind !== 'ready') return <StoreFailure />;
  const { taught, unreadable } = stored.value;
  return (
    <Disclosure heading={2} openAtFirst head={t('list.title', { count: taught.length })}>
      <Stack gap="sm">
        {unreadable > 0 && (
          <Alert color="red" variant="outline" role="alert">
            {t('unreadable', { count: unreadable })}
          </Alert>
        )}
        {taught.length === 0 && <Text size="sm">{t('list.nothing')}</Text>}
        <TaughtList
          taught={taught}
          readings={readings}
          onForget={(one, control) => void forget([one], t('did.forget', { control }))}
        />
        <Group gap="xs" align="flex-start">
          {taught.length > 0 && (
            <Button
              size="sm"
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              onClick={() => {
                const text = writeTaughtFile(taught, new Date());
                saveFile(t('file.name'), new TextEncoder().encode(text), 'application/json');
              }}
            >
              {t('files:taught.export')}
            </Button>
          )}
          <ImportTaught
            kept={taught}
            onTake={(incoming) => teach(incoming, t('did.import', { count: incoming.length }))}
          />
        </Group>
        <Text size="xs" c="dimmed">
          {t('file.what')}
        </Text>
      </Stack>
    </Disclosure>
  );
}
