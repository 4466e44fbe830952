import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteDatabases } from '../../lib/store/database';
import { forgetStorage } from '../guide/first-run';
import { forgetRenewed } from '../store/renew-once';

/** Deletes every database and key of the extension, after a question; then there is nothing left but to begin anew. */
export function DeletePart() {
  const { t } = useTranslation('keep');
  const [state, setState] = useState<'idle' | 'asking' | 'deleting' | 'done' | 'failed'>('idle');

  async function run() {
    setState('deleting');
    try {
      await deleteDatabases();
      await forgetStorage();
      await forgetRenewed();
      setState('done');
    } catch {
      setState('failed');
    }
  }

  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm">{t('delete.what')}</Text>
      <Button
        size="sm"
        color="red"
        variant="outline"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => setState('asking')}
      >
        {t('delete.all')}
      </Button>
      <Modal
        opened={state !== 'idle'}
        onClose={() => state === 'asking' && setState('idle')}
        withCloseButton={false}
        title={t(state === 'done' ? 'delete.done' : 'delete.sure')}
      >
        <Stack gap="sm">
          {state === 'failed' && (
            <Alert color="red" role="alert">
              {t('delete.failed')}
            </Alert>
          )}
          <Text size="sm">{t(state === 'done' ? 'delete.remains' : 'delete.ask')}</Text>
          <Group gap="xs">
            {state === 'done' || state === 'failed' ? (
              <Button size="sm" onClick={() => location.reload()}>
                {t('delete.again')}
              </Button>
            ) : (
              <>
                <Button size="sm" variant="default" disabled={state === 'deleting'} onClick={() => setState('idle')}>
                  {t('delete.cancel')}
                </Button>
                <Button size="sm" color="red" loading={state === 'deleting'} onClick={() => void run()}>
                  {t('delete.yes')}
                </Button>
              </>
            )}
          </Group>
        </Stack>
      </Modal>
    </Stack>
  );
}
