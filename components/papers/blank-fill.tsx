import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../lib/notice/schema';
import type { BlankOf } from '../../lib/papers/blank/filling';
import type { Batch } from '../../lib/papers/grids';
import { levelWord } from '../../lib/papers/summary-title';
import { ActMessageLine } from '../summary/act-message';
import { FILE_TYPES } from '../summary/outputs';
import { saveFile } from '../summary/save-file';
import { ActFailed, useActs } from '../summary/use-acts';
import { usePortions } from '../ui/portions';
import type { OpenedBlank } from './blank-part';

interface BlankFillProps {
  readonly opened: OpenedBlank;
  readonly notice: Notice;
  readonly batch: Batch;
  /** The user wants to look at what goes where again. */
  readonly onChange: () => void;
}

interface Target {
  readonly key: string;
  readonly words: string;
  /** What tells its file from others; nothing personal. */
  readonly suffix: string;
  readonly of: BlankOf;
}

/** Of whom the confirmed blank can be filled, and the files that come of it. */
export function BlankFill({ opened, notice, batch, onChange }: BlankFillProps) {
  const { t } = useTranslation('papers');
  const { message, run, undo } = useActs();
  const { blank, cells, paper, name } = opened;
  const targets: Target[] =
    paper === 'summary'
      ? notice.levels.value
          .filter((level) => batch.rows.some((row) => row.level === level && !row.leftOut))
          .map((level) => ({
            key: level,
            words: t('blank.fillLevel', { level: t(`summary:level.${level}`) }),
            suffix: levelWord(level),
            of: { level, rows: batch.rows },
          }))
      : batch.applicants.map((applicant, at) => ({
          key: applicant.id,
          words: t('blank.fillPerson', { number: at + 1, name: applicant.name }),
          suffix: String(at + 1),
          of: { applicant },
        }));
  const fill = (some: readonly Target[]) =>
    run(
      async (pace) => {
        const { fillBlank, RowsRefused } = await import('../../lib/papers/blank/fill-blank');
        const { fillingOf } = await import('../../lib/papers/blank/filling');
        const base = name.replace(/\.(?:docx|xlsx)$/iu, '');
        const files: Record<string, Uint8Array> = {};
        try {
          for (const [at, { of, suffix }] of some.entries()) {
            await pace(at, some.length);
            files[`${base}-${suffix}.${blank.kind}`] = fillBlank(blank, fillingOf(blank, cells, paper, notice, of));
          }
        } catch (error) {
          if (error instanceof RowsRefused) throw new ActFailed('failed.rows');
          throw error;
        }
        const [[file, bytes] = [], ...others] = Object.entries(files);
        if (file === undefined || bytes === undefined) return null;
        if (others.length === 0) {
          saveFile(file, bytes, FILE_TYPES[blank.kind]);
          return { id: 'done.saved', values: { file } };
        }
        // Browsers ask before a page saves a second file.
        const { zipSync } = await import('fflate');
        saveFile(`${base}.zip`, zipSync(files, { level: 0 }), 'application/zip');
        return { id: 'done.saved', values: { file: `${base}.zip` } };
      },
      'failed.file',
      'doing.file',
    );
  const { shown, more } = usePortions(targets);
  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm">{t('blank.confirmed', { number: Object.keys(cells).length })}</Text>
      <Button size="compact-sm" variant="default" onClick={onChange}>
        {t('blank.change')}
      </Button>
      <ActMessageLine message={message} undo={undo} />
      {targets.length === 0 && <Text size="sm">{t(paper === 'summary' ? 'summary:table.none' : 'nobody')}</Text>}
      {targets.length > 1 && paper !== 'summary' && (
        <Button size="sm" onClick={() => void fill(targets)}>
          {t('blank.fillAll', { number: targets.length })}
        </Button>
      )}
      {shown.map(({ item }) => (
        <Button key={item.key} size="sm" variant="default" maw="100%" onClick={() => void fill([item])}>
          {item.words}
        </Button>
      ))}
      {more}
    </Stack>
  );
}
