import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormPart } from '../../lib/notice/form';
import type { Notice } from '../../lib/notice/schema';
import { MAX_CELL, rowText, type SummaryRow } from '../../lib/papers/summary-row';
import { useSourceWords } from '../papers/source-words';
import { useLanguage } from '../words/language';
import type { RowActs } from './use-row-acts';

interface LineValuesProps {
  readonly row: SummaryRow;
  readonly notice: Notice;
  readonly acts: RowActs;
}

function Value({ row, column, acts }: Pick<LineValuesProps, 'row' | 'acts'> & { column: FormPart }) {
  const { t } = useTranslation('summary');
  const language = useLanguage();
  const [draft, setDraft] = useState<string | null>(null);
  const text = rowText(row, column.key);
  const edit = row.edits?.[column.key];
  const { heading } = column;
  const said = useSourceWords();
  const source = row.sources?.[column.key];
  const time = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(edit?.at ?? row.takenAt));
  const taken = source ? said(source) : t(row.source === 'page' ? 'edit.fromPage' : 'edit.fromKept', { time });
  if (draft !== null) {
    return (
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          if (draft === text || (await acts.edit(row, column.key, draft))) setDraft(null);
        }}
      >
        <Textarea
          label={heading}
          value={draft}
          autosize
          autoFocus
          maxLength={MAX_CELL}
          onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        />
        <Group gap="xs" mt={4}>
          <Button size="compact-sm" type="submit" aria-label={t('edit.keepOf', { heading })}>
            {t('edit.keep')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setDraft(null)}>
            {t('first.cancel')}
          </Button>
        </Group>
      </form>
    );
  }
  return (
    <div>
      <Text size="sm" fw={600}>
        {heading}
      </Text>
      <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {text || t('person.blank')}
      </Text>
      <Text size="xs" c="dimmed">
        {edit
          ? t('edit.byHand', { time, before: row.values[column.key] || t('person.blank') })
          : row.values[column.key] && taken}
      </Text>
      <Group gap="xs" mt={2}>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t('edit.changeOf', { heading })}
          onClick={() => setDraft(text)}
        >
          {t('edit.change')}
        </Button>
        {edit && (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t('edit.backOf', { heading })}
            onClick={() => void acts.edit(row, column.key, null)}
          >
            {t('edit.back')}
          </Button>
        )}
      </Group>
    </div>
  );
}

/** Every column of a line with its text, where it comes from and since when; each can be written by hand. */
export function LineValues({ row, notice, acts }: LineValuesProps) {
  return (
    <Stack gap="xs">
      {notice.summary.columns.map((column) => (
        <Value key={column.key} row={row} column={column} acts={acts} />
      ))}
    </Stack>
  );
}
