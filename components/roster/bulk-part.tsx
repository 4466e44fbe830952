import { Alert, Button, Group, NativeSelect, Paper, Stack, Text } from '@mantine/core';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JudgedBy } from '../../lib/checks/many/check-many';
import type { Level } from '../../lib/notice/schema';
import { MOST_NAMED } from '../../lib/papers/paper-request';
import { type RosterState, STATES } from '../../lib/roster/roster-row';
import type { RosterFilter, RosterPerson } from '../../lib/roster/search';
import { openPaper } from '../summary/outputs';
import { Disclosure } from '../ui/disclosure';
import { askStates, askUntaking } from './ask-roster';
import { BulkPapers } from './bulk-papers';
import type { RosterActs } from './use-roster';
import { useTaking } from './use-taking';
import { type Working, WorkingLine } from './working-line';

interface BulkPartProps {
  readonly by: JudgedBy;
  readonly filter: RosterFilter;
  /** Whom the filter lets through. */
  readonly people: readonly RosterPerson[];
  readonly acts: RosterActs;
}

/** What is done for all who are listed: their state set, their return lists printed. */
export function BulkPart({ by, filter, people, acts }: BulkPartProps) {
  const { t } = useTranslation('roster');
  const [state, setState] = useState<RosterState>('checking');
  const [failed, setFailed] = useState(false);
  const [changing, setChanging] = useState<Working | null>(null);
  const count = people.length;
  const { notice, today: day } = by;

  const { unit, level, state: where, ...other } = filter;
  const isPlain = other.text.trim() === '' && !other.open && other.worst === null;
  // The address of the tab names people by their ids, never by what was typed to find them.
  const narrowed = isPlain
    ? { ...(unit !== null && { unit }), ...(level && { level }), ...(where && { state: where }) }
    : { people: people.map(({ personId }) => personId) };
  const canPrint = isPlain || count <= MOST_NAMED;
  const print = () => {
    openPaper({ paper: 'return', notice: notice.id, day, ...narrowed }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  const taking = useTaking(notice);
  const working = changing ?? taking.working;
  const apply = () => {
    const ids = people.map(({ personId }) => personId);
    const what = t('bulk.changing', { count, state: t(`state.${state}`) });
    void acts
      .step(
        () => {
          const { answer, stop } = askStates(by, ids, state, (done, all) => setChanging({ what, done, all, stop }));
          setChanging({ what, done: 0, all: count, stop });
          return answer;
        },
        t('bulk.did', { count, state: t(`state.${state}`) }),
      )
      .finally(() => setChanging(null));
  };

  const of = (level: Level) => people.filter((one) => one.level === level).map(({ personId }) => personId);
  const levels = notice.levels.value.filter((level) => of(level).length > 0);
  const take = (level: Level) => {
    const asked = of(level);
    const words = { level: t(`level.${level}`) };
    void acts.run(
      () => taking.take(level, asked),
      ({ ids }) => {
        const left = asked.length - ids.length;
        return t(left === 0 ? 'bulk.taken' : 'bulk.taken-left', { ...words, count: ids.length, left });
      },
      askUntaking,
    );
  };

  return (
    <Paper withBorder p="sm" component="section" aria-label={t('bulk.head', { count })}>
      <Disclosure heading={3} head={t('bulk.head', { count })}>
        <Stack gap="sm" pt="xs">
          <Group gap="xs" align="flex-end">
            <NativeSelect
              label={t('bulk.state')}
              value={state}
              data={STATES.map((one) => ({ value: one, label: t(`state.${one}`) }))}
              onChange={({ currentTarget }) => setState(currentTarget.value as RosterState)}
            />
            <Button size="sm" variant="default" disabled={working !== null} onClick={apply}>
              {t('bulk.apply')}
            </Button>
          </Group>
          <Group gap="xs">
            {levels.map((level) => (
              <Button key={level} size="sm" variant="default" disabled={working !== null} onClick={() => take(level)}>
                {t('bulk.take', { level: t(`level.${level}`), count: of(level).length })}
              </Button>
            ))}
          </Group>
          {working !== null && <WorkingLine working={working} />}
          <Button
            size="sm"
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            leftSection={<IconPrinter size={16} aria-hidden />}
            disabled={!canPrint}
            onClick={print}
          >
            {t('return.print')}
          </Button>
          {canPrint && (
            <Disclosure head={t('papers:bulk.head', { number: count })}>
              <BulkPapers notice={notice} narrowing={narrowed} count={count} />
            </Disclosure>
          )}
          {!canPrint && (
            <Text size="xs" c="dimmed">
              {t('bulk.text', { most: MOST_NAMED })}
            </Text>
          )}
          {failed && (
            <Alert color="red" role="alert" p="xs">
              {t('return.failed')}
            </Alert>
          )}
        </Stack>
      </Disclosure>
    </Paper>
  );
}
