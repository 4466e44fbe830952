import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../lib/dates/today';
import type { Notice } from '../../lib/notice/schema';
import { rowText, type SummaryRow } from '../../lib/papers/summary-row';
import { Disclosure } from '../ui/disclosure';
import { LineValues } from './line-values';
import type { RowActs } from './use-row-acts';

interface SummaryLineProps {
  readonly row: SummaryRow;
  readonly notice: Notice;
  /** Whether it is the first or the last of its table. */
  readonly first: boolean;
  readonly last: boolean;
  readonly acts: RowActs;
}

/** The key of the column that holds the unit; the notice has the columns, so there may be none. */
function unitKey(notice: Notice): string {
  return notice.summary.columns.find(({ fill }) => fill.by === 'field' && fill.field === 'unit.name')?.key ?? '';
}

const two = (number: number) => String(number).padStart(2, '0');

/** Why a person is left out, asked for and then told. */
function LeaveOut({ row, acts }: Pick<SummaryLineProps, 'row' | 'acts'>) {
  const { t } = useTranslation('summary');
  const [reason, setReason] = useState<string | null>(null);
  const name = row.person.name || t('person.nameless');
  if (row.leftOut) {
    return (
      <Stack gap={4} align="flex-start">
        <Text size="sm">{t('leftOut.why', { reason: row.leftOut.reason })}</Text>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('leftOut.backLabel', { name })}
          onClick={() => void acts.leaveOut(row, null)}
        >
          {t('leftOut.back')}
        </Button>
      </Stack>
    );
  }
  if (reason === null) {
    return (
      <Button
        size="compact-sm"
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        aria-label={t('leftOut.askLabel', { name })}
        onClick={() => setReason('')}
      >
        {t('leftOut.ask')}
      </Button>
    );
  }
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        if (reason.trim() && (await acts.leaveOut(row, reason.trim()))) setReason(null);
      }}
    >
      <Stack gap={4}>
        <TextInput
          label={t('leftOut.reason')}
          value={reason}
          maxLength={200}
          autoFocus
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Group gap="xs">
          <Button size="compact-sm" type="submit" disabled={!reason.trim()}>
            {t('leftOut.do')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setReason(null)}>
            {t('first.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** One person's line in the list of a table: when it was taken, its place, what was written by hand, and what can be done with it. */
export function SummaryLine({ row, notice, first, last, acts }: SummaryLineProps) {
  const { t } = useTranslation('summary');
  const taken = new Date(row.takenAt);
  const name = row.person.name || t('person.nameless');
  const words = { name, level: t(`level.${row.level}`) };
  const edited = Object.keys(row.edits ?? {}).length;
  const empty = notice.summary.columns.filter(({ key, fill }) => fill.by !== 'hand' && rowText(row, key) === '');
  return (
    <Stack component="li" gap={4} style={{ overflowWrap: 'anywhere' }}>
      <Group gap={4} wrap="nowrap" align="flex-start" justify="space-between">
        <div style={{ minWidth: 0 }}>
          <Text size="sm" fw={600}>
            {name}
          </Text>
          <Text size="sm">{rowText(row, unitKey(notice)) || t('table.unitUnknown')}</Text>
          <Text size="xs">
            {t(row.source === 'page' ? 'table.takenAt' : 'table.keptAt', {
              day: localToday(taken),
              time: `${two(taken.getHours())}:${two(taken.getMinutes())}`,
            })}
          </Text>
          {empty.length > 0 && (
            <Text size="xs">
              {t('table.empty', { headings: empty.map(({ heading }) => heading).join(t('listSeparator')) })}
            </Text>
          )}
          {edited > 0 && <Text size="xs">{t('edit.marked', { number: edited })}</Text>}
        </div>
        <Group gap={4} wrap="nowrap">
          <ActionIcon
            variant="default"
            size="lg"
            disabled={first}
            title={t('table.up')}
            aria-label={t('table.upLabel', words)}
            onClick={() => acts.move(row, -1)}
          >
            <IconArrowUp size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size="lg"
            disabled={last}
            title={t('table.down')}
            aria-label={t('table.downLabel', words)}
            onClick={() => acts.move(row, 1)}
          >
            <IconArrowDown size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size="lg"
            title={t('table.remove')}
            aria-label={t('table.removeLabel', words)}
            onClick={() => acts.remove(row)}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <LeaveOut row={row} acts={acts} />
      <Disclosure head={t('edit.head', { name })}>
        <LineValues row={row} notice={notice} acts={acts} />
      </Disclosure>
    </Stack>
  );
}
