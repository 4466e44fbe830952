import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Taught, taughtKey } from '../../lib/dossier/taught';
import { MAX_TAUGHT_FILE, openTaughtFile } from '../../lib/dossier/taught-file';
import { fileWords } from '../files/file-words';
import { ImportButton } from '../files/import-button';
import { formName, useControlName, useMeaningName } from './taught-list';
import classes from './teach.module.css';

interface PreviewProps {
  readonly incoming: readonly Taught[];
  readonly kept: readonly Taught[];
  readonly onTake: (taught: readonly Taught[]) => void;
  readonly onClose: () => void;
}

/** What a file holds, and what of it would be new or otherwise than it is kept. */
function Preview({ incoming, kept, onTake, onClose }: PreviewProps) {
  const { t } = useTranslation('teach');
  const meaningName = useMeaningName();
  const controlName = useControlName();
  const known = new Map(kept.map((one) => [taughtKey(one), one]));
  const news = incoming.filter((one) => known.get(taughtKey(one))?.meaning !== one.meaning);
  const forms = new Map(news.map(({ form }) => [JSON.stringify(form), form]));
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('file.head')}>
      <Stack gap="xs">
        <Title order={3} size="h6">
          {t('file.head')}
        </Title>
        <Text size="sm" role="status">
          {t('file.counts', { count: incoming.length, news: news.length })}
        </Text>
        {[...forms].map(([key, form]) => (
          <div key={key}>
            <Text size="sm" fw={600}>
              {formName(form)}
            </Text>
            <Text size="xs" c="dimmed" className={classes.address}>
              {form.site}
              {form.path}
            </Text>
            <ul className={classes.list}>
              {news
                .filter((one) => JSON.stringify(one.form) === key)
                .map((one) => {
                  const line = { control: controlName(one), meaning: meaningName(one.meaning) };
                  const old = known.get(taughtKey(one));
                  return (
                    <li key={taughtKey(one)} className={classes.item}>
                      <Text size="sm">
                        {old === undefined
                          ? t('list.line', line)
                          : t('file.change', { ...line, old: meaningName(old.meaning) })}
                      </Text>
                    </li>
                  );
                })}
            </ul>
          </div>
        ))}
        <Group gap="xs">
          {news.length > 0 && (
            <Button size="sm" onClick={() => onTake(news)}>
              {t('file.take', { count: news.length })}
            </Button>
          )}
          <Button size="sm" variant="default" onClick={onClose}>
            {t('file.close')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

interface ImportTaughtProps {
  readonly kept: readonly Taught[];
  /** Keeps the meanings; true once they are kept. */
  readonly onTake: (taught: readonly Taught[]) => Promise<boolean>;
}

/** Opens a file of meanings to be looked at; nothing of it is taken before the user says so. */
export function ImportTaught({ kept, onTake }: ImportTaughtProps) {
  const { t } = useTranslation('files');
  const [incoming, setIncoming] = useState<readonly Taught[] | null>(null);
  return (
    <>
      <ImportButton
        kind="taught"
        onBegin={() => setIncoming(null)}
        onFile={async (file) => {
          const opened = await openTaughtFile(file);
          if (!opened.ok) return fileWords(t, 'taught', opened.problem, MAX_TAUGHT_FILE);
          setIncoming(opened.taught);
          return [];
        }}
      />
      {incoming !== null && (
        <Preview
          incoming={incoming}
          kept={kept}
          onClose={() => setIncoming(null)}
          onTake={async (taught) => {
            if (await onTake(taught)) setIncoming(null);
          }}
        />
      )}
    </>
  );
}
