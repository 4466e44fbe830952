import { Button, FileButton, Group, Stack, Text, Textarea } from '@mantine/core';
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NoticeDraft, readNotice } from '../../lib/notice/read/read-notice';
import { MAX_NOTICE_BYTES, type NoTextBecause, openNoticeText } from '../../lib/notice/text-file';
import { Disclosure } from '../ui/disclosure';
import { DraftView } from './draft-view';

const MOST_MEGABYTES = MAX_NOTICE_BYTES / 1024 / 1024;

/** Reads the text of another notice, pasted or out of a file, and shows what it says. Nothing of it is kept. */
export function ReadPart() {
  const { t } = useTranslation('notice');
  const [text, setText] = useState('');
  const [why, setWhy] = useState<NoTextBecause | null>(null);
  const [read, setRead] = useState<{ readonly text: string; readonly draft: NoticeDraft } | null>(null);
  const reset = useRef<() => void>(null);

  function take(bytes: Uint8Array) {
    const opened = openNoticeText(bytes);
    setWhy(opened.ok ? null : opened.why);
    setRead(opened.ok ? { text: opened.text, draft: readNotice(opened.text) } : null);
    if (opened.ok) setText(opened.text);
  }
  async function open(file: File | null) {
    // So that the same file can be chosen again.
    reset.current?.();
    if (file === null) return;
    // What is too long is not even read.
    take(new Uint8Array(await file.slice(0, MAX_NOTICE_BYTES + 1).arrayBuffer()));
  }

  return (
    <Disclosure heading={3} head={t('draft.title')}>
      <Stack gap="sm">
        <Text size="sm">{t('draft.how')}</Text>
        <Textarea
          size="sm"
          autosize
          minRows={4}
          maxRows={10}
          label={t('draft.label')}
          value={text}
          error={why && t(`draft.why.${why}`, { most: MOST_MEGABYTES })}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setWhy(null);
          }}
        />
        <Group gap="xs">
          <Button size="sm" disabled={text.trim() === ''} onClick={() => take(new TextEncoder().encode(text))}>
            {t('draft.read')}
          </Button>
          <FileButton resetRef={reset} onChange={(file) => void open(file)}>
            {(props) => (
              <Button {...props} size="sm" variant="default" leftSection={<IconUpload size={16} aria-hidden />}>
                {t('draft.open')}
              </Button>
            )}
          </FileButton>
        </Group>
        {read && <DraftView key={read.text} draft={read.draft} text={read.text} />}
      </Stack>
    </Disclosure>
  );
}
