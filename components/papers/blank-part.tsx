import { Alert, Button, FileButton, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../lib/notice/schema';
import { BLANK_PAPERS, type BlankPaper } from '../../lib/papers/blank/keys';
import type { MappedCells } from '../../lib/papers/blank/mapping';
import { type BlankProblem, MAX_BLANK } from '../../lib/papers/blank/office-package';
import type { Blank } from '../../lib/papers/blank/open-blank';
import type { Outline, TableOutline } from '../../lib/store/outline';
import { BlankFill } from './blank-fill';
import { BlankMapping } from './blank-mapping';
import { keepOpened, openBlankFile } from './open-blank-file';

interface BlankPartProps {
  readonly notice: Notice;
  readonly people: Outline['people'];
  readonly tables: readonly TableOutline[];
}

/** A blank that lies open: what goes where in it, and whether the user has confirmed that. */
export interface OpenedBlank {
  readonly blank: Blank;
  readonly name: string;
  readonly fingerprint: string;
  readonly paper: BlankPaper;
  readonly cells: MappedCells;
  readonly confirmed: boolean;
}

/** The official blank: given by the user, its cells shown with what would go where, confirmed once, then filled. */
export function BlankPart({ notice, people, tables }: BlankPartProps) {
  const { t } = useTranslation('papers');
  const [opened, setOpened] = useState<OpenedBlank | null>(null);
  const [fault, setFault] = useState<BlankProblem | 'write' | null>(null);
  const reset = useRef<() => void>(null);

  const open = async (file: File | null) => {
    // So that the same file can be chosen again.
    reset.current?.();
    if (file === null) return;
    setOpened(null);
    setFault(null);
    const result = await openBlankFile(file, notice);
    if ('why' in result) setFault(result.why);
    else setOpened(result);
  };
  const confirm = async (cells: MappedCells) => {
    if (!opened) return;
    const confirmed = { ...opened, cells, confirmed: true };
    setOpened(confirmed);
    setFault(null);
    await keepOpened(confirmed).catch(() => setFault('write'));
  };
  const choosePaper = async (paper: BlankPaper) => {
    const { proposeMapping } = await import('../../lib/papers/blank/mapping');
    setOpened(
      (now) => now && { ...now, paper, cells: proposeMapping(now.blank.grids, paper, notice), confirmed: false },
    );
  };

  const from = notice.forms.from.value;
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('blank.head')}>
      <Stack gap="sm">
        <Title order={2} size="h5">
          {t('blank.head')}
        </Title>
        <Text size="sm">{t(from === null ? 'blank.whatUnsaid' : 'blank.what', { from })}</Text>
        <FileButton resetRef={reset} accept=".docx,.xlsx,.doc,.xls,.docm,.xlsm" onChange={(file) => void open(file)}>
          {(props) => (
            <Button
              {...props}
              size="sm"
              variant="default"
              maw="100%"
              leftSection={<IconUpload size={16} aria-hidden />}
            >
              {t('blank.open')}
            </Button>
          )}
        </FileButton>
        {fault !== null && (
          <Alert color="red" variant="outline" role="alert">
            {t(`blank.refused.${fault}`, { most: MAX_BLANK / 1024 / 1024 })}
          </Alert>
        )}
        {opened && (
          <>
            <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
              {opened.name}
            </Text>
            <NativeSelect
              label={t('blank.paper')}
              value={opened.paper}
              onChange={({ currentTarget }) => void choosePaper(currentTarget.value as BlankPaper)}
              data={BLANK_PAPERS.map((one) => ({ value: one, label: t(`blank.papers.${one}`) }))}
            />
            {opened.confirmed ? (
              <BlankFill
                opened={opened}
                notice={notice}
                people={people}
                tables={tables}
                onChange={() => setOpened({ ...opened, confirmed: false })}
              />
            ) : (
              <BlankMapping
                // Another file or paper has other cells.
                key={`${opened.fingerprint} ${opened.paper}`}
                opened={opened}
                notice={notice}
                onConfirm={(cells) => void confirm(cells)}
              />
            )}
          </>
        )}
      </Stack>
    </Paper>
  );
}
