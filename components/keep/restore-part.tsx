import { Alert, Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Restored } from '../../lib/store/backup';
import { chooseFiles } from '../handoff/choose-files';
import { restore } from '../handoff/handoff-worker';

/** Restores a backup into a profile where nothing is kept. */
export function RestorePart({ isEmpty }: { isEmpty: boolean }) {
  const { t } = useTranslation('keep');
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Restored | 'failed' | null>(null);

  async function run(chosen: File, words: string | null) {
    setFile(chosen);
    setBusy(true);
    setTold(await restore(chosen, words).catch(() => 'failed' as const));
    setBusy(false);
  }

  const problem = typeof told === 'object' && told !== null && !told.ok ? told.problem.kind : null;
  const isLocked = problem === 'needs-passphrase' || problem === 'wrong-passphrase';
  const isGood = typeof told === 'object' && told !== null && told.ok;
  const words = () => {
    if (told === 'failed') return t('restore.failed');
    if (told?.ok)
      return `${t('restore.done', { count: told.rows })}${told.skipped > 0 ? t('restore.skipped', { count: told.skipped }) : ''}`;
    return t(`restore.problem.${problem}`);
  };
  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm">{t(isEmpty ? 'restore.what' : 'restore.full')}</Text>
      {isEmpty && (
        <Button
          size="sm"
          variant="default"
          loading={busy}
          onClick={async () => {
            const [chosen] = await chooseFiles({ folder: false, many: false });
            if (chosen) await run(chosen, null);
          }}
        >
          {t('restore.open')}
        </Button>
      )}
      {isLocked && file !== null && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void run(file, passphrase);
          }}
        >
          <Stack gap="xs" align="flex-start">
            <PasswordInput
              label={t('restore.passphrase')}
              autoComplete="off"
              value={passphrase}
              onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
              visibilityToggleButtonProps={{ 'aria-label': t('handoff:passphrase.show') }}
            />
            <Button type="submit" size="sm" loading={busy} disabled={passphrase === ''}>
              {t('handoff:unlock.open')}
            </Button>
          </Stack>
        </form>
      )}
      <div role={isGood || told === null ? 'status' : 'alert'}>
        {told !== null && !busy && (
          <Alert role="none" color={isGood ? 'teal' : 'red'} p="xs">
            {words()}
          </Alert>
        )}
      </div>
    </Stack>
  );
}
