import { Alert, Paper, Stack, Text, Title } from '@mantine/core';
import IconUsersGroup from '@tabler/icons-react/dist/esm/icons/IconUsersGroup.mjs';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JudgedBy } from '../../lib/checks/many/check-many';
import type { Act } from '../../lib/roster/journal';
import { EVERYONE, filterRoster, type RosterLine, worstFirst } from '../../lib/roster/search';
import { IdentityRefused } from '../../lib/store/dossiers';
import { StateRefused } from '../../lib/store/roster';
import { OpenHandoffPart } from '../handoff/open-handoff';
import { SaveHandoff } from '../handoff/save-handoff';
import { useOpenHandoff } from '../handoff/use-open-handoff';
import { actWords } from '../journal/act-words';
import { JournalPart } from '../journal/journal-part';
import { useClerk } from '../journal/use-clerk';
import { StoreFailure, StoreWaiting } from '../store/store-state';
import type { Stored } from '../store/stored';
import { Disclosure } from '../ui/disclosure';
import { EmptyState } from '../ui/empty-state';
import { UndoBar } from '../ui/undo-bar';
import { useLanguage } from '../words/language';
import { BulkPart } from './bulk-part';
import { JudgingLine } from './judging-line';
import { PersonView } from './person-view';
import { PlanPart } from './plan-part';
import { RosterFilters, type RosterOrder } from './roster-filters';
import { RosterList } from './roster-list';
import { type RosterActs, type RosterFault, useRosterActs } from './use-roster';
import { type KnownStandings, type Standings, useStandings } from './use-standings';

interface RosterViewProps {
  readonly roster: Stored<readonly RosterLine[]>;
  /** What is known of their findings, kept while the panel is open. */
  readonly known: KnownStandings;
  readonly by: JudgedBy;
  readonly onShowNotice: (quote: string) => void;
  /** What stands below the roster, as long as not one person of it is looked at. */
  readonly children?: ReactNode;
}

function Listed({ by, people, standings, acts, onOpen }: ListedProps) {
  const { t } = useTranslation('roster');
  const [filter, setFilter] = useState(EVERYONE);
  const [order, setOrder] = useState<RosterOrder>('unit');
  const { settledFor } = standings;
  const found = useMemo(() => {
    const filtered = filterRoster(people, filter, settledFor);
    return order === 'worst' ? worstFirst(filtered, settledFor) : filtered;
  }, [people, filter, order, settledFor]);
  const isAll = found.length === people.length;
  return (
    <Stack gap="sm">
      <RosterFilters
        notice={by.notice}
        people={people}
        standingFor={settledFor}
        filter={filter}
        onFilter={setFilter}
        order={order}
        onOrder={setOrder}
      />
      <JudgingLine standings={standings} />
      <Text size="sm" role="status">
        {t(isAll ? 'count.all' : 'count.found', { count: found.length, all: people.length })}
      </Text>
      {found.length > 0 && <RosterList people={found} standings={standings} onOpen={onOpen} />}
      {found.length > 0 && <BulkPart by={by} filter={filter} people={found} acts={acts} />}
      <Paper withBorder p="sm" component="section" aria-label={t('handoff:part.office')}>
        <Disclosure heading={3} head={t('office', { count: found.length })}>
          <Stack gap="sm" pt="xs">
            <Text size="sm">{t('handoff:part.office-what')}</Text>
            <SaveHandoff by={by} personIds={isAll ? null : found.map(({ personId }) => personId)} />
          </Stack>
        </Disclosure>
      </Paper>
    </Stack>
  );
}

interface ListedProps {
  readonly by: JudgedBy;
  readonly acts: RosterActs;
  readonly people: readonly RosterLine[];
  readonly standings: Standings;
  readonly onOpen: (personId: string) => void;
}

const NOBODY: readonly RosterLine[] = [];

/** Everyone of a batch, of whom something was handed in or is kept; or one of them. */
export function RosterView({ roster, known, by, onShowNotice, children }: RosterViewProps) {
  const { t } = useTranslation('roster');
  const { notice } = by;
  const clerk = useClerk();
  const acts = useRosterActs(by, clerk.ask);
  const opened = useOpenHandoff(notice, clerk.ask);
  const [personId, setPersonId] = useState<string | null>(null);
  const { fault, last } = acts;
  const people = roster.kind === 'ready' ? roster.value : null;
  const standings = useStandings(known, people ?? NOBODY, by);
  const open = <OpenHandoffPart opened={opened} />;
  const language = useLanguage();
  const words = (act: Act) => actWords(t, act, notice, language);
  const faultWords = (of: RosterFault) => {
    if (typeof of === 'string') return t(`fault.${of}`);
    if (of instanceof StateRefused) return t('fault.objection', { name: of.personName });
    if (of instanceof IdentityRefused) return t(`dossier:save.identity-${of.why}`);
    return of.by === null ? t(`journal:fault.${of.why}`) : t('journal:fault.rests-on', { what: words(of.by.act) });
  };
  const journal = (
    <JournalPart
      notice={notice}
      personId={personId}
      clerk={clerk}
      onUndo={({ no, act }) => void acts.undo(no, t('journal:undid', { what: words(act) }))}
    />
  );
  return (
    <>
      <Stack gap="sm" component="section" aria-label={t('head')}>
        {fault !== null && (
          <Alert color="red" variant="outline" role="alert">
            {faultWords(fault)}
          </Alert>
        )}
        {roster.kind === 'loading' && <StoreWaiting />}
        {(roster.kind === 'failed' || roster.kind === 'unreadable') && <StoreFailure />}
        {people !== null && personId !== null && (
          <PersonView
            key={personId}
            by={by}
            personId={personId}
            acts={acts}
            journal={journal}
            onBack={() => setPersonId(null)}
            onShowNotice={onShowNotice}
          />
        )}
        {people !== null && personId === null && people.length === 0 && (
          <EmptyState icon={<IconUsersGroup size={24} />} title={t('empty.title')} what={t('empty.what')}>
            {open}
          </EmptyState>
        )}
        {people !== null && people.length > 0 && (
          // What is looked for stays while one of those found is looked at.
          <Stack gap="sm" display={personId === null ? undefined : 'none'}>
            <Title order={2} size="h5">
              {t('head')}
            </Title>
            {open}
            <Listed by={by} people={people} standings={standings} acts={acts} onOpen={setPersonId} />
          </Stack>
        )}
        {people !== null && personId === null && <PlanPart by={by} />}
        {people !== null && personId === null && journal}
        {acts.undoing && (
          <UndoBar what={t('undoing')} undo={t('bulk.stop')} onUndo={acts.undoing.stop} share={acts.undoing.share} />
        )}
        {last !== null && !acts.undoing && (
          <UndoBar
            what={last.what}
            undo={t('dossier:undo')}
            onUndo={last.undo === null ? null : () => void acts.takeBack()}
          />
        )}
        {clerk.question}
      </Stack>
      {personId === null && children}
    </>
  );
}
