import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level, Notice } from '../../lib/notice/schema';
import type { Applicant } from '../../lib/papers/applicant';
import type { SummaryRow } from '../../lib/papers/summary-row';
import { type LevelGaps, type Lined, tableGaps } from '../../lib/papers/table-gaps';
import { database } from '../../lib/store/database';
import { takeIntoTable } from '../../lib/store/roster-table';
import { untakeSummaryRows } from '../../lib/store/summary-rows';
import { Disclosure } from '../ui/disclosure';
import { usePortions } from '../ui/portions';
import { LineChanges } from './line-changes';
import type { Acts } from './use-acts';
import { ValueNotes } from './value-notes';

interface KeptPeopleProps {
  readonly notice: Notice;
  readonly applicants: readonly Applicant[];
  /** The lines of all tables of the notice. */
  readonly rows: readonly SummaryRow[];
  readonly run: Acts['run'];
}

/** So many names are told; of more their number. */
const MOST_NAMES = 20;

/** The lines that hold other values than the papers, each with what would change. */
function Changed({ gaps: { level, changed }, notice, onTake }: PartProps) {
  const { t } = useTranslation('summary');
  const { shown, more } = usePortions(changed);
  return (
    <Disclosure head={t('kept.changed', { number: changed.length, level: t(`level.${level}`) })}>
      <Stack gap="xs" align="flex-start" pt="xs">
        <Button size="compact-sm" variant="default" onClick={() => onTake(changed)}>
          {t('kept.update', { number: changed.length })}
        </Button>
        {shown.map(({ item: { applicant, row, taken } }) => (
          <div key={applicant.id}>
            <Text size="sm" fw={600}>
              {applicant.name}
            </Text>
            <LineChanges columns={notice.summary.columns} before={row.values} after={taken.values} />
          </div>
        ))}
        {more}
      </Stack>
    </Disclosure>
  );
}

/** Those of whose line something is to be looked at. */
function ToLookAt({ level, people }: { readonly level: Level; readonly people: readonly Lined[] }) {
  const { t } = useTranslation('summary');
  const { shown, more } = usePortions(people);
  return (
    <Disclosure head={t('kept.look', { number: people.length, level: t(`level.${level}`) })}>
      <Stack gap="xs" pt="xs">
        {shown.map(({ item: { applicant, taken } }) => (
          <Stack key={applicant.id} gap={4}>
            <Text size="sm" fw={600}>
              {applicant.name}
            </Text>
            {taken.empty.length > 0 && (
              <Text size="sm">
                {t('kept.empty', {
                  number: taken.empty.length,
                  headings: taken.empty.map(({ heading }) => heading).join(t('listSeparator')),
                })}
              </Text>
            )}
            <ValueNotes notes={taken.notes} />
          </Stack>
        ))}
        {more}
      </Stack>
    </Disclosure>
  );
}

interface PartProps {
  readonly gaps: LevelGaps;
  readonly notice: Notice;
  readonly onTake: (people: readonly Lined[]) => void;
}

/** What can be done for the table of one level, and whether it agrees with the papers. */
function LevelPart({ gaps, notice, onTake }: PartProps) {
  const { t } = useTranslation('summary');
  const { level, people, missing, changed } = gaps;
  const words = { level: t(`level.${level}`), number: missing.length };
  const look = people.filter(({ taken }) => taken.empty.length + taken.notes.length > 0);
  if (people.length === 0) return null;
  return (
    <Stack gap="xs">
      {missing.length > 0 && (
        <Button size="sm" maw="100%" h="auto" mih={36} onClick={() => onTake(missing)} styles={WRAPS}>
          {t('kept.take', words)}
        </Button>
      )}
      {missing.length === 0 && changed.length === 0 && (
        <Text size="sm">{t('kept.same', { ...words, number: people.length })}</Text>
      )}
      {changed.length > 0 && <Changed gaps={gaps} notice={notice} onTake={onTake} />}
      {look.length > 0 && <ToLookAt level={level} people={look} />}
    </Stack>
  );
}

const WRAPS = {
  root: { alignSelf: 'flex-start' },
  label: { whiteSpace: 'normal', overflowWrap: 'anywhere', lineHeight: 1.5, paddingBlock: 6 },
} as const;

/** Everybody whose papers are kept, beside the tables: who is not in them yet, whose line is no longer as the papers are. */
export function KeptPeople({ notice, applicants, rows, run }: KeptPeopleProps) {
  const { t } = useTranslation('summary');
  const { levels, without, elsewhere } = useMemo(() => tableGaps(notice, applicants, rows), [notice, applicants, rows]);
  const take = (level: Level, people: readonly Lined[]) =>
    void run(async () => {
      const ids = people.map(({ applicant }) => applicant.id);
      const taken = await takeIntoTable(database, notice, level, ids, new Date());
      return {
        id: 'done.takenMany',
        values: { level, number: String(taken.ids.length) },
        undo: () => untakeSummaryRows(database, taken, new Date()),
      };
    }, 'failed.write');
  const names = without.slice(0, MOST_NAMES).map(({ name }) => name);
  if (without.length > MOST_NAMES) names.push('……');
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('kept.head')}>
      <Stack gap="sm">
        <Title order={2} size="h5">
          {t('kept.head')}
        </Title>
        <Text size="sm">{t('kept.what', { number: applicants.length })}</Text>
        {levels.map((gaps) => (
          <LevelPart key={gaps.level} gaps={gaps} notice={notice} onTake={(people) => take(gaps.level, people)} />
        ))}
        {without.length > 0 && (
          <Text size="sm" role="note">
            {t('kept.without', { number: without.length, names: names.join(t('listSeparator')) })}
          </Text>
        )}
        {elsewhere.map(({ applicant, row }) => (
          <Text key={row.id} size="sm" role="note">
            {t('kept.elsewhere', { name: applicant.name, level: t(`level.${row.level}`) })}
          </Text>
        ))}
      </Stack>
    </Paper>
  );
}
