import { Alert, Button, Checkbox, List, Stack, Text } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JudgedBy } from '../../lib/checks/many/check-many';
import type { SavedHandoff } from '../../lib/store/hand-over';
import { saveFile } from '../summary/save-file';
import { HANDOFF_ENDING } from './choose-files';
import { makeHandoff } from './handoff-worker';
import { NO_PASSPHRASE, PassphraseFields, passphraseOf } from './passphrase-fields';

interface SaveHandoffProps {
  readonly by: JudgedBy;
  /** Null is everyone of the batch. */
  readonly personIds: readonly string[] | null;
  /** The one person, who may be named in the file's name; undefined where an office hands on, with its journal. */
  readonly name?: string;
}

type State = 'idle' | 'saving' | 'failed' | { readonly file: string | null; readonly saved: SavedHandoff };

/** What the saved file is called: nothing personal unless it was asked for. */
function useFileName(by: JudgedBy) {
  const { t } = useTranslation('handoff');
  const year = by.notice.batchYear.value;
  return ({ people, version }: SavedHandoff, name: string | undefined) => {
    const plain = name?.replace(/[\s\\/:*?"<>|]/gu, '');
    const which = version
      ? t('file.version', { counter: version.counter, hash: version.hash.slice(0, 8) })
      : t('file.people', { count: people });
    return `${[t('file.begin'), year, plain, which].filter(Boolean).join('-')}${HANDOFF_ENDING}`;
  };
}

function Told({ state }: { state: State }) {
  const { t } = useTranslation('handoff');
  if (state === 'failed') return t('save.failed');
  if (typeof state === 'string') return state === 'saving' ? t('save.saving') : null;
  const { file, saved } = state;
  const left = (['undecided', 'untold'] as const).filter((why) => saved[why].length > 0);
  return (
    <Stack gap={4}>
      <span>{file === null ? t('save.nobody') : t('save.done', { file, count: saved.people })}</span>
      {saved.version && <span>{t('save.version', { counter: saved.version.counter })}</span>}
      {left.length > 0 && (
        <List size="sm">
          {left.map((why) => (
            <List.Item key={why}>{t(`save.${why}`, { names: saved[why].join(t('comma')) })}</List.Item>
          ))}
        </List>
      )}
    </Stack>
  );
}

/** Saves the papers of one person, or of many, to one file for the next office. */
export function SaveHandoff({ by, personIds, name }: SaveHandoffProps) {
  const { t } = useTranslation('handoff');
  const [typed, setTyped] = useState(NO_PASSPHRASE);
  const [named, setNamed] = useState(false);
  const [withEntries, setWithEntries] = useState(false);
  const [state, setState] = useState<State>('idle');
  const fileName = useFileName(by);
  const passphrase = passphraseOf(typed);

  async function save() {
    if (passphrase === undefined) return;
    setState('saving');
    try {
      const saved = await makeHandoff(personIds, passphrase, by, {
        withJournal: name === undefined,
        withEntries,
      });
      const file = saved.people === 0 ? null : fileName(saved, named ? name : undefined);
      if (file !== null) saveFile(file, saved.bytes, 'application/octet-stream');
      setState({ file, saved });
    } catch {
      setState('failed');
    }
  }

  const isBad = state === 'failed' || (typeof state === 'object' && state.file === null);
  return (
    <Stack gap="sm" align="stretch">
      <PassphraseFields value={typed} onChange={setTyped} />
      {name === undefined && (
        <Checkbox
          label={t('save.entries')}
          description={t('save.entries-what')}
          checked={withEntries}
          onChange={({ currentTarget }) => setWithEntries(currentTarget.checked)}
        />
      )}
      {name !== undefined && (
        <Checkbox
          label={t('save.named')}
          checked={named}
          onChange={({ currentTarget }) => setNamed(currentTarget.checked)}
        />
      )}
      <Button
        size="sm"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconDownload size={16} aria-hidden />}
        disabled={passphrase === undefined}
        loading={state === 'saving'}
        onClick={() => void save()}
      >
        {t('files:handoff.export')}
      </Button>
      <div role={isBad ? 'alert' : 'status'}>
        {state === 'idle' ? null : state === 'saving' ? (
          <Text size="sm">{t('save.saving')}</Text>
        ) : (
          <Alert role="none" color={isBad ? 'red' : 'teal'} p="xs">
            <Told state={state} />
          </Alert>
        )}
      </div>
    </Stack>
  );
}
