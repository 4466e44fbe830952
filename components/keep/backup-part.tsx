import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDay } from '../../lib/dates/partial-date';
import { chooseFiles, HANDOFF_ENDING } from '../handoff/choose-files';
import { backUp } from '../handoff/handoff-worker';
import { NO_PASSPHRASE, PassphraseFields, passphraseOf } from '../handoff/passphrase-fields';
import { askPlace, fingerprint, writeBackup } from './save-backup';
import { backupAge, type Kept, keepLastBackup } from './use-keep';

type Told = 'read-back' | 'saved' | 'differs' | 'failed' | 'same' | 'other';
const GOOD: readonly Told[] = ['read-back', 'saved', 'same'];

/** Saves everything to one file, tells how old the last is, and looks whether a file is that one. */
export function BackupPart({ kept, today }: { kept: Kept; today: IsoDay }) {
  const { t } = useTranslation('keep');
  const [typed, setTyped] = useState(NO_PASSPHRASE);
  const [told, setTold] = useState<Told | 'saving' | null>(null);
  const passphrase = passphraseOf(typed);
  const { last } = kept;
  const age = backupAge(kept, today);

  async function save() {
    if (passphrase === undefined) return;
    const name = `${t('backup.file', { day: today })}${HANDOFF_ENDING}`;
    const place = await askPlace(name);
    if (place === null) return;
    setTold('saving');
    try {
      const { bytes } = await backUp(passphrase);
      const written = await writeBackup(place, name, bytes);
      if (written !== 'differs') {
        await keepLastBackup({ at: new Date().toISOString(), fingerprint: await fingerprint(bytes) });
      }
      setTold(written);
    } catch {
      setTold('failed');
    }
  }

  async function compare() {
    const [file] = await chooseFiles({ folder: false, many: false });
    if (!file || !last) return;
    const found = await file.arrayBuffer().then(fingerprint, () => null);
    setTold(found === last.fingerprint ? 'same' : 'other');
  }

  return (
    <Stack gap="sm">
      <Text size="sm">
        {age.last === null
          ? t(kept.isEmpty ? 'backup.nothing' : 'backup.never')
          : t('backup.age', { count: age.last.days, day: age.last.day })}
      </Text>
      <PassphraseFields value={typed} onChange={setTyped} />
      <Group gap="xs">
        <Button
          size="sm"
          leftSection={<IconDownload size={16} aria-hidden />}
          disabled={passphrase === undefined || kept.isEmpty}
          loading={told === 'saving'}
          onClick={() => void save()}
        >
          {t('backup.save')}
        </Button>
        {last !== null && (
          <Button size="sm" variant="default" onClick={() => void compare()}>
            {t('backup.compare')}
          </Button>
        )}
      </Group>
      <div role={told === null || told === 'saving' || GOOD.includes(told) ? 'status' : 'alert'}>
        {told !== null && told !== 'saving' && (
          <Alert role="none" color={GOOD.includes(told) ? 'teal' : 'red'} p="xs">
            {t(`backup.told.${told}`)}
          </Alert>
        )}
      </div>
    </Stack>
  );
}
