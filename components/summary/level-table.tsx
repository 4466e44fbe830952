import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { useTranslation } from 'react-i18next';
import type { Level, Notice } from '../../lib/notice/schema';
import type { SummaryRow } from '../../lib/papers/summary-row';
import { EachPerson } from '../papers/each-person';
import { usePortions } from '../ui/portions';
import { EmailHelp } from './email-help';
import { SummaryLine } from './summary-line';
import type { RowActs } from './use-row-acts';

/** What a table of one level can be asked for. */
export type PaperAct = 'print' | 'save';

interface Props {
  readonly level: Level;
  readonly notice: Notice;
  readonly rows: readonly SummaryRow[];
  readonly onAct: (act: PaperAct, level: Level) => void;
  readonly acts: RowActs;
}

/** The table of one level: who is in it, and its outputs. */
export function LevelTable({ level, notice, rows, onAct, acts }: Props) {
  const { t } = useTranslation('summary');
  const words = { level: t(`level.${level}`) };
  const { shown, more } = usePortions(rows);
  const out = rows.filter(({ leftOut }) => leftOut).length;
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('table.heading', words)}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={2} size="h5">
            {t('table.heading', words)}
          </Title>
          <Text size="sm" c={rows.length === 0 ? 'dimmed' : undefined}>
            {rows.length === 0 ? t('table.none') : t('table.count', { number: rows.length - out })}
          </Text>
        </Group>
        {rows.length > 0 && (
          <>
            {out > 0 && <Text size="sm">{t('leftOut.count', { number: out })}</Text>}
            <Group gap="xs">
              <Button
                variant="default"
                leftSection={<IconPrinter size={18} aria-hidden />}
                aria-label={t('table.printLabel', words)}
                onClick={() => onAct('print', level)}
              >
                {t('table.print')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconDownload size={18} aria-hidden />}
                aria-label={t('table.saveLabel', words)}
                onClick={() => onAct('save', level)}
              >
                {t('table.save')}
              </Button>
            </Group>
            <EachPerson count={rows.length}>
              <Stack component="ol" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
                {shown.map(({ item: row, at }) => (
                  <SummaryLine
                    key={row.id}
                    row={row}
                    notice={notice}
                    first={at === 0}
                    last={at === rows.length - 1}
                    acts={acts}
                  />
                ))}
              </Stack>
              {more}
            </EachPerson>
            <EmailHelp notice={notice} level={level} rows={rows} />
          </>
        )}
      </Stack>
    </Paper>
  );
}
