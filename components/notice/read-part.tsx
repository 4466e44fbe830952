import { Alert, Button, FileButton, Group, Stack, Text, Textarea } from '@mantine/core';
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NoticeDraft, readNotice } from '../../lib/notice/read/read-notice';
import { noticeFromDraft, type OpenNotice } from '../../lib/notice/review/from-draft';
import { newNoticeId } from '../../lib/notice/saved-notice';
import type { Notice } from '../../lib/notice/schema';
import { MAX_NOTICE_BYTES, type NoTextBecause, type OpenedText, openNoticeText } from '../../lib/notice/text-file';
import { MAX_BLANK } from '../../lib/papers/blank/office-package';
import { Disclosure } from '../ui/disclosure';
import { fileWords } from './file-words';
import { ReviewView } from './review-view';

/** The limits that a refusal names, in megabytes. */
const mostOf = (why: NoTextBecause) => (why === 'file-too-large' ? MAX_BLANK : MAX_NOTICE_BYTES) / 1024 / 1024;

interface Reading {
  readonly text: string;
  /** Of a PDF: those that hold no words. */
  readonly pagesWithoutText: readonly number[];
  readonly draft: NoticeDraft;
  readonly start: OpenNotice;
}

/** Whether anything was found that a notice says. */
const isNotice = ({ draft }: Reading) =>
  Object.values(draft.cutoffs).some((found) => found !== null) ||
  [draft.title, draft.batchYear, draft.windows.online, draft.windows.paper, draft.documentNumber].some(Boolean) ||
  [draft.materials, draft.fees, draft.windows.recurring].some((all) => all.length > 0);

interface ReadPartProps {
  /** True once it is kept. */
  readonly onSave: (notice: Notice, name: string, text: string) => Promise<boolean>;
}

/** Reads the text of another notice, pasted or out of a file, to be reviewed. Nothing of it is kept before it is saved. */
export function ReadPart({ onSave }: ReadPartProps) {
  const { t } = useTranslation('notice');
  const [text, setText] = useState('');
  const [why, setWhy] = useState<NoTextBecause | null>(null);
  const [read, setRead] = useState<Reading | null>(null);
  const [isOpening, setIsOpening] = useState(false);
  const reset = useRef<() => void>(null);
  const box = useRef<HTMLTextAreaElement>(null);

  function take(opened: OpenedText) {
    setWhy(opened.ok ? null : opened.why);
    // What is under review already stays there, with its corrections.
    if (!opened.ok) return;
    const draft = readNotice(opened.text);
    const { pagesWithoutText = [] } = opened;
    setRead({ text: opened.text, pagesWithoutText, draft, start: noticeFromDraft(newNoticeId(), opened.text, draft) });
    setText(opened.text);
  }
  async function open(file: File | null) {
    // So that the same file can be chosen again.
    reset.current?.();
    if (file === null) return;
    setIsOpening(true);
    take(await fileWords(file));
    setIsOpening(false);
  }
  const close = () => {
    setRead(null);
    setText('');
    box.current?.focus();
  };

  return (
    <Disclosure heading={3} head={t('draft.title')}>
      <Stack
        gap="sm"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          const [file] = event.dataTransfer.files;
          if (!file) return;
          event.preventDefault();
          void open(file);
        }}
      >
        <Text size="sm">{t('draft.how')}</Text>
        <Textarea
          ref={box}
          size="sm"
          autosize
          minRows={4}
          maxRows={10}
          label={t('draft.label')}
          value={text}
          errorProps={{ role: 'alert' }}
          error={why && t(`draft.why.${why}`, { most: mostOf(why) })}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setWhy(null);
          }}
        />
        <Group gap="xs">
          <Button
            size="sm"
            disabled={text.trim() === ''}
            onClick={() => take(openNoticeText(new TextEncoder().encode(text)))}
          >
            {t('draft.read')}
          </Button>
          <FileButton resetRef={reset} onChange={(file) => void open(file)}>
            {(props) => (
              <Button
                {...props}
                size="sm"
                variant="default"
                loading={isOpening}
                leftSection={<IconUpload size={16} aria-hidden />}
              >
                {t('draft.open')}
              </Button>
            )}
          </FileButton>
        </Group>
        {read && read.pagesWithoutText.length > 0 && (
          <Alert color="yellow" role="alert">
            {t('draft.no-words', { pages: read.pagesWithoutText.join('、') })}
          </Alert>
        )}
        {read && !isNotice(read) && (
          <Alert color="yellow" role="alert">
            {t('draft.nothing')}
          </Alert>
        )}
        {read && isNotice(read) && (
          <ReviewView
            key={read.start.id}
            {...read}
            name=""
            onSave={async (notice, name) => {
              const kept = await onSave(notice, name, read.text);
              if (kept) close();
              return kept;
            }}
            onClose={() => {
              setRead(null);
              box.current?.focus();
            }}
          />
        )}
      </Stack>
    </Disclosure>
  );
}
