import { Alert, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nextYear } from '../../lib/notice/next-year';
import type { OpenNotice } from '../../lib/notice/review/from-draft';
import { freeName, newNoticeId, type SavedNotice } from '../../lib/notice/saved-notice';
import { MAX_NOTICE_FILE, openSavedNotice, writeNoticeFile } from '../../lib/notice/saved-notice-file';
import type { Notice } from '../../lib/notice/schema';
import { fileWords } from '../files/file-words';
import { ImportButton } from '../files/import-button';
import { StoreFailure, StoreWaiting } from '../store/store-state';
import { saveFile } from '../summary/save-file';
import { Disclosure } from '../ui/disclosure';
import classes from './notice-view.module.css';
import { ReviewView } from './review-view';
import { type SavedAct, SavedCard } from './saved-card';
import type { Notices } from './use-notices';

interface SavedPartProps {
  readonly notices: Notices;
  readonly chosenId: string;
  readonly onChoose: (id: string) => void;
  /** Keeps a reviewed notice; true once it is on the disk. */
  readonly onSave: (notice: Notice, name: string, text: string) => Promise<boolean>;
}

/** A kept notice that is looked through again, or one that is made of it. */
interface Reviewed {
  readonly start: OpenNotice;
  readonly text: string;
  readonly name: string;
}

/** The notices that the user keeps: chosen, reviewed again, named, taken over for the next year, handed on as a file, taken away. */
export function SavedPart({ notices, chosenId, onChoose, onSave }: SavedPartProps) {
  const { t } = useTranslation('notice');
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  const { stored, saved: all, keep, remove } = notices;
  if (stored.kind === 'loading') return <StoreWaiting />;
  if (stored.kind !== 'ready') return <StoreFailure />;

  const act = (saved: SavedNotice, what: SavedAct) => {
    const { id, name, notice, text } = saved;
    if (what === 'choose') onChoose(id);
    else if (what === 'review') setReviewed({ start: notice, text, name });
    else if (what === 'next-year') setReviewed({ start: nextYear(newNoticeId(), notice), text: '', name: '' });
    else if (what === 'remove') void remove(id, t('saved.did.remove', { name }));
    else
      saveFile(
        t('saved.file', { name: name.replace(/[\\/:*?"<>|]/g, ' ') }),
        new TextEncoder().encode(writeNoticeFile(saved)),
        'application/json',
      );
  };
  const open = async (file: File): Promise<readonly string[]> => {
    const opened = await openSavedNotice(file);
    if (!opened.ok) return fileWords(t, 'notice', opened.problem, MAX_NOTICE_FILE);
    const name = freeName(
      opened.saved.name,
      all.map((one) => one.name),
    );
    await keep({ ...opened.saved, name }, t('saved.did.import', { name }));
    return [];
  };

  return (
    <Disclosure heading={3} head={t('saved.title', { count: all.length })}>
      <Stack gap="sm">
        {stored.value.unreadable > 0 && (
          <Alert color="red" variant="outline" role="alert">
            {t('saved.unreadable', { count: stored.value.unreadable })}
          </Alert>
        )}
        {all.length === 0 && <Text size="sm">{t('saved.none')}</Text>}
        <Stack component="ul" gap="xs" className={classes.saved} aria-label={t('saved.list')}>
          {all.map((saved) => (
            <SavedCard
              key={saved.id}
              saved={saved}
              chosen={saved.id === chosenId}
              onAct={(what) => act(saved, what)}
              onRename={(name) => keep({ ...saved, name }, t('saved.did.rename', { name }))}
            />
          ))}
        </Stack>
        <ImportButton kind="notice" onFile={open} />
        {reviewed && (
          <ReviewView
            key={reviewed.start.id}
            {...reviewed}
            draft={null}
            onSave={async (notice, name) => {
              const kept = await onSave(notice, name, reviewed.text);
              if (kept) setReviewed(null);
              return kept;
            }}
            onClose={() => setReviewed(null)}
          />
        )}
      </Stack>
    </Disclosure>
  );
}
