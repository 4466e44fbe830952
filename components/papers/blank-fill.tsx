import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../lib/notice/schema';
import type { BlankOf } from '../../lib/papers/blank/filling';
import type { Pace } from '../../lib/papers/pace';
import { levelWord } from '../../lib/papers/summary-title';
import { readApplicants } from '../../lib/store/batch';
import { database } from '../../lib/store/database';
import type { Outline, TableOutline } from '../../lib/store/outline';
import { readSummaryRows } from '../../lib/store/summary-rows';
import { ActMessageLine } from '../summary/act-message';
import { FILE_TYPES } from '../summary/outputs';
import { saveFile } from '../summary/save-file';
import { ActFailed, useActs } from '../summary/use-acts';
import { usePortions } from '../ui/portions';
import type { OpenedBlank } from './blank-part';

interface BlankFillProps {
  readonly opened: OpenedBlank;
  readonly notice: Notice;
  readonly people: Outline['people'];
  readonly tables: readonly TableOutline[];
  /** The user wants to look at what goes where again. */
  readonly onChange: () => void;
}

interface Target {
  readonly key: string;
  readonly words: string;
  /** What tells its file from others; nothing personal. */
  readonly suffix: string;
  /** What goes into it, read when it is filled; null where the person is gone. */
  readonly read: (pace: Pace) => Promise<BlankOf | null>;
}

/** Of whom the confirmed blank can be filled, and the files that come of it. */
export function BlankFill({ opened, notice, people, tables, onChange }: BlankFillProps) {
  const { t } = useTranslation('papers');
  const { message, run, undo } = useActs();
  const { blank, cells, paper, name } = opened;
  const targets: Target[] =
    paper === 'summary'
      ? tables
          .filter(({ lines, out }) => lines.length > out)
          .map(({ level, lines }) => ({
            key: level,
            words: t('blank.fillLevel', { level: t(`summary:level.${level}`) }),
            suffix: levelWord(level),
            read: async (pace) => {
              const ids = lines.map(({ id }) => id);
              return { level, rows: await readSummaryRows(database, ids, pace) };
            },
          }))
      : people.map(({ id, name }, at) => ({
          key: id,
          words: t('blank.fillPerson', { number: at + 1, name }),
          suffix: String(at + 1),
          read: async () => {
            const [applicant] = await readApplicants(database, notice, [id]);
            return applicant ? { applicant } : null;
          },
        }));
  const fill = (some: readonly Target[]) =>
    run(
      async (pace) => {
        const { fillBlank, RowsRefused } = await import('../../lib/papers/blank/fill-blank');
        const { fillingOf } = await import('../../lib/papers/blank/filling');
        const base = name.replace(/\.(?:docx|xlsx)$/iu, '');
        const files: Record<string, Uint8Array> = {};
        try {
          for (const [at, { read, suffix }] of some.entries()) {
            await pace(at, some.length);
            const of = await read(pace);
            if (of === null) continue;
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
