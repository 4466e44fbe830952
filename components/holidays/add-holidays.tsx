import { Button, FileButton, Group, Stack, Textarea } from '@mantine/core';
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HolidayYear } from '../../lib/dates/work-calendar';
import { type HolidayTextFault, MAX_HOLIDAY_TEXT, readHolidays } from '../../lib/notice/holiday-text';

/** What is wrong with what was typed, or with the file that was opened. */
type Fault = HolidayTextFault | { readonly why: 'unreadable' };

/** The text of a file of holidays; null where it is no text, or longer than any. */
async function textOf(file: File): Promise<string | Fault> {
  // A character takes at most four bytes.
  if (file.size > MAX_HOLIDAY_TEXT * 4) return { why: 'too-long' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return { why: 'unreadable' };
  }
}

/** Takes a year's holidays as the State Council writes them: typed, pasted or out of a file, which fills the same field. */
export function AddHolidays({ onKeep }: { onKeep: (years: readonly HolidayYear[]) => Promise<boolean> }) {
  const { t } = useTranslation('holidays');
  const [text, setText] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const reset = useRef<() => void>(null);

  async function open(file: File | null) {
    // So that the same file, mended, can be chosen again.
    reset.current?.();
    if (file === null) return;
    const opened = await textOf(file);
    setFault(typeof opened === 'string' ? null : opened);
    if (typeof opened === 'string') setText(opened);
  }
  async function keep() {
    const read = readHolidays(text);
    setFault(read.ok ? null : read.fault);
    if (read.ok && (await onKeep(read.years))) setText('');
  }

  return (
    <Stack gap="xs">
      <Textarea
        size="sm"
        autosize
        minRows={4}
        maxRows={12}
        label={t('add.label')}
        description={t('add.how')}
        placeholder={t('add.example')}
        value={text}
        error={fault && t(`wrong.${fault.why}`, { ...fault })}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setFault(null);
        }}
      />
      <Group gap="xs">
        <Button size="sm" disabled={text.trim() === ''} onClick={() => void keep()}>
          {t('add.keep')}
        </Button>
        <FileButton resetRef={reset} accept=".txt,text/plain" onChange={(file) => void open(file)}>
          {(props) => (
            <Button {...props} size="sm" variant="default" leftSection={<IconUpload size={16} aria-hidden />}>
              {t('add.open')}
            </Button>
          )}
        </FileButton>
      </Group>
    </Stack>
  );
}
