import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { useTranslation } from 'react-i18next';
import type { Level, Notice } from '../../lib/notice/schema';
import type { TableOutline } from '../../lib/store/outline';
import { EachPerson } from '../papers/each-person';
import { useLines } from '../papers/use-shown';
import { usePortions } from '../ui/portions';
import { EmailHelp } from './email-help';
import { SummaryLine } from './summary-line';
import type { RowActs } from './use-row-acts';

/** What a table of one level can be asked for. */
export type PaperAct = 'print' | 'save';

interface LinesProps {
  readonly table: TableOutline;
  readonly notice: Notice;
  readonly acts: RowActs;
}

function Lines({ table: { lines }, notice, acts }: LinesProps) {
  const { shown, more } = usePortions(lines);
  const rows = useLines(shown.map(({ item }) => item.id));
  return (
    <>
      <Stack component="ol" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {shown.map(({ item, at }) => {
          const row = rows.get(item.id);
          if (!row) return null;
          return (
            <SummaryLine
              key={row.id}
              row={row}
              notice={notice}
              first={at === 0}
              last={at === lines.length - 1}
              acts={acts}
            />
          );
        })}
      </Stack>
      {more}
    </>
  );
}

interface Props extends LinesProps {
  readonly onAct: (act: PaperAct, level: Level) => void;
}

/** The table of one level: who is in it, and its outputs. */
export function LevelTable({ table, notice, onAct, acts }: Props) {
  const { t } = useTranslation('summary');
  const { level, lines, out, email } = table;
  const words = { level: t(`level.${level}`) };
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('table.heading', words)}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={2} size="h5">
            {t('table.heading', words)}
          </Title>
          <Text size="sm" c={lines.length === 0 ? 'dimmed' : undefined}>
            {lines.length === 0 ? t('table.none') : t('table.count', { number: lines.length - out })}
          </Text>
        </Group>
        {lines.length > 0 && (
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
            <EachPerson count={lines.length}>
              <Lines table={table} notice={notice} acts={acts} />
            </EachPerson>
            {email !== null && <EmailHelp email={email} level={level} />}
          </>
        )}
      </Stack>
    </Paper>
  );
}
