import { Alert, Button, Group, List, PasswordInput, Progress, Stack, Text } from '@mantine/core';
import IconFolder from '@tabler/icons-react/dist/esm/icons/IconFolderOpen.mjs';
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeComparison } from '../../lib/handoff/compare-notice';
import { Disclosure } from '../ui/disclosure';
import { usePortions } from '../ui/portions';
import { chooseFiles, oursOf } from './choose-files';
import { problemWords } from './problem-words';
import { locked, type OpenHandoff } from './use-open-handoff';

/** What the notice of a file says otherwise; null where it says the same. */
function useNoticeWords() {
  const { t } = useTranslation('handoff');
  return (notice: NoticeComparison): string | null => {
    if (notice.kind === 'same') return null;
    if (notice.kind !== 'differs') return t('notice.unreadable');
    if (notice.facts.length === 0) return t('notice.other');
    return t('notice.differs', { facts: notice.facts.map((fact) => t(`notice.fact.${fact}`)).join(t('comma')) });
  };
}

/** Files by their names, as they stand below the folder that was chosen. */
function FileNames({ files }: { readonly files: readonly File[] }) {
  const { shown, more } = usePortions(files);
  return (
    <>
      <List size="sm" spacing={2} style={{ overflowWrap: 'anywhere' }}>
        {shown.map(({ item: { name, webkitRelativePath }, at }) => (
          <List.Item key={at}>{webkitRelativePath.replace(/^[^/]*\//u, '') || name}</List.Item>
        ))}
      </List>
      {more}
    </>
  );
}

function Unlock({ opened }: { opened: OpenHandoff }) {
  const { t } = useTranslation('handoff');
  const [passphrase, setPassphrase] = useState('');
  const waiting = locked(opened.files);
  if (waiting.length === 0 || opened.state === 'opening') return null;
  const wrong = waiting.some(({ result }) => result?.ok === false && result.problem.kind === 'wrong-passphrase');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') opened.unlock(passphrase);
      }}
    >
      <Stack gap="xs" align="flex-start">
        <PasswordInput
          w="100%"
          maw={360}
          label={t('unlock.label', { count: waiting.length })}
          error={wrong ? t('problem.wrong-passphrase') : undefined}
          autoComplete="off"
          value={passphrase}
          onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('passphrase.show') }}
        />
        <FileNames files={waiting.map(({ file }) => file)} />
        <Button type="submit" size="sm" disabled={passphrase === ''}>
          {t('unlock.open')}
        </Button>
      </Stack>
    </form>
  );
}

function Results({ opened }: { opened: OpenHandoff }) {
  const { t } = useTranslation('handoff');
  const noticeWords = useNoticeWords();
  const { files, others, state } = opened;
  const done = files.filter(({ result }) => result !== null);
  const taken = files.flatMap(({ result }) => (result?.ok ? [result.taken] : []));
  const sum = (of: 'people' | 'added' | 'conflicts' | 'entered' | 'waiting') =>
    taken.reduce((all, one) => all + one[of], 0);
  const faults = files.flatMap(({ file, result }) =>
    result === null || result.ok || result.problem.kind === 'needs-passphrase'
      ? []
      : [{ name: file.name, words: problemWords(t, result.problem) }],
  );
  const notices = files.flatMap(({ file, result }) => {
    const words = result?.ok ? noticeWords(result.notice) : null;
    return words === null ? [] : [{ name: file.name, words }];
  });
  const told = usePortions(faults);
  const compared = usePortions(notices);
  return (
    <Stack gap="xs">
      <Text size="sm" role="status">
        {state === 'opening'
          ? t('open.opening', { done: done.length, all: files.length })
          : t('open.done', { files: taken.length, people: sum('people'), added: sum('added') })}
      </Text>
      {others.length > 0 && (
        <Disclosure head={t('open.others', { count: others.length })}>
          <FileNames files={others} />
        </Disclosure>
      )}
      {state === 'opening' && (
        <Progress
          value={(done.length / files.length) * 100}
          aria-label={t('open.progress')}
          animated={done.length === 0}
        />
      )}
      {sum('conflicts') > 0 && (
        <Alert color="yellow" role="status">
          {t('open.conflicts', { count: sum('conflicts') })}
        </Alert>
      )}
      {sum('entered') > 0 && <Text size="sm">{t('open.entered', { count: sum('entered') })}</Text>}
      {sum('waiting') > 0 && (
        <Alert color="yellow" role="status">
          {t('open.waiting', { count: sum('waiting') })}
        </Alert>
      )}
      {state === 'failed' && (
        <Alert color="red" variant="outline" role="alert">
          {t('open.failed')}
        </Alert>
      )}
      {faults.length > 0 && (
        <Alert color="red" variant="outline" role="alert" title={t('open.faults', { count: faults.length })}>
          <List size="sm" spacing={2}>
            {told.shown.map(({ item, at }) => (
              <List.Item key={at}>{t('open.of-file', item)}</List.Item>
            ))}
          </List>
          {told.more}
        </Alert>
      )}
      {notices.length > 0 && (
        <Alert color="yellow" role="status" title={t('notice.title')}>
          <List size="sm" spacing={2}>
            {compared.shown.map(({ item, at }) => (
              <List.Item key={at}>{t('open.of-file', item)}</List.Item>
            ))}
          </List>
          {compared.more}
        </Alert>
      )}
      <Unlock opened={opened} />
      {state !== 'opening' && (
        <Button size="compact-sm" variant="default" style={{ alignSelf: 'flex-start' }} onClick={opened.close}>
          {t('open.close')}
        </Button>
      )}
    </Stack>
  );
}

/** Buttons that open hand-off files or a folder of them, and below them what came of it. */
export function OpenHandoffPart({ opened }: { opened: OpenHandoff }) {
  const { t } = useTranslation('handoff');
  // A folder may hold thousands of files, each of which is looked into.
  const [looking, setLooking] = useState(false);
  const busy = looking || opened.state === 'opening';
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Button
          size="sm"
          disabled={busy}
          leftSection={<IconUpload size={16} aria-hidden />}
          onClick={async () => opened.open(await chooseFiles({ folder: false }))}
        >
          {t('files:handoff.import')}
        </Button>
        <Button
          size="sm"
          variant="default"
          disabled={busy}
          loading={looking}
          leftSection={<IconFolder size={16} aria-hidden />}
          onClick={async () => {
            const all = await chooseFiles({ folder: true });
            setLooking(true);
            const { ours, others } = await oursOf(all);
            setLooking(false);
            opened.open(ours, others);
          }}
        >
          {t('open.folder')}
        </Button>
      </Group>
      {opened.state !== 'idle' && <Results opened={opened} />}
    </Stack>
  );
}
