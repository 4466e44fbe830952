import { ActionIcon, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../lib/dates/today';
import type { Level, Notice } from '../../lib/notice/schema';
import type { SummaryRow } from '../../lib/papers/summary-row';
import { usePortions } from '../ui/portions';

/** What a table of one level can be asked for. */
export type PaperAct = 'print' | 'save';

interface Props {
  readonly level: Level;
  readonly notice: Notice;
  readonly rows: readonly SummaryRow[];
  readonly onAct: (act: PaperAct, level: Level) => void;
  readonly onRemove: (row: SummaryRow) => void;
}

/** The key of the column that holds the unit; the notice has the columns, so there may be none. */
function unitKey(notice: Notice): string | undefined {
  return notice.summary.columns.find(({ fill }) => fill.by === 'field' && fill.field === 'unit.name')?.key;
}

const two = (number: number) => String(number).padStart(2, '0');

function Line({ row, notice, onRemove }: Pick<Props, 'notice' | 'onRemove'> & { row: SummaryRow }) {
  const { t } = useTranslation('summary');
  const taken = new Date(row.takenAt);
  const name = row.person.name || t('person.nameless');
  return (
    <Group component="li" gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
      <div style={{ overflowWrap: 'anywhere', minWidth: 0 }}>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="sm">{row.values[unitKey(notice) ?? ''] || t('table.unitUnknown')}</Text>
        <Text size="xs">
          {t('table.takenAt', {
            day: localToday(taken),
            time: `${two(taken.getHours())}:${two(taken.getMinutes())}`,
          })}
        </Text>
      </div>
      <ActionIcon
        variant="default"
        size="lg"
        title={t('table.remove')}
        aria-label={t('table.removeLabel', { name, level: t(`level.${row.level}`) })}
        onClick={() => onRemove(row)}
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

/** The table of one level: who is in it, and its outputs. */
export function LevelTable({ level, notice, rows, onAct, onRemove }: Props) {
  const { t } = useTranslation('summary');
  const words = { level: t(`level.${level}`) };
  const { shown, more } = usePortions(rows);
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('table.heading', words)}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={2} size="h5">
            {t('table.heading', words)}
          </Title>
          <Text size="sm" c={rows.length === 0 ? 'dimmed' : undefined}>
            {rows.length === 0 ? t('table.none') : t('table.count', { number: rows.length })}
          </Text>
        </Group>
        {rows.length > 0 && (
          <>
            <Stack component="ol" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
              {shown.map(({ item: row }) => (
                <Line key={row.id} row={row} notice={notice} onRemove={onRemove} />
              ))}
            </Stack>
            {more}
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
          </>
        )}
      </Stack>
    </Paper>
  );
}
