import { Button, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { contextBy, type JudgedBy } from '../../lib/checks/many/check-many';
import { runChecks, worstFirst } from '../../lib/checks/run';
import { isEmptyDossier } from '../../lib/dossier/kept-dossier';
import { levelOf } from '../../lib/papers/applicant';
import { returnList } from '../../lib/papers/return-list';
import { displayOf } from '../../lib/roster/display-record';
import { type RosterState, STATES } from '../../lib/roster/roster-row';
import { database } from '../../lib/store/database';
import { readDossier } from '../../lib/store/dossiers';
import { readInForce, shownVersion } from '../../lib/store/in-force';
import { readReview } from '../../lib/store/reviews';
import { choosePapers, setDisplay, setStates } from '../../lib/store/roster';
import { personVersions } from '../../lib/store/versions';
import { maskIdentity } from '../panel/mask';
import { mendOf } from '../review/mend-of';
import { StoreFailure, StoreWaiting } from '../store/store-state';
import { useStored } from '../store/stored';
import { PersonDisplay } from './person-display';
import { PersonFindings } from './person-findings';
import { PersonMerge } from './person-merge';
import { PersonReturn } from './person-return';
import { PersonVersions } from './person-versions';
import type { RosterActs } from './use-roster';

interface PersonViewProps {
  readonly by: JudgedBy;
  readonly personId: string;
  readonly acts: RosterActs;
  /** What the journal tells of them. */
  readonly journal: ReactNode;
  readonly onBack: () => void;
  readonly onShowNotice: (quote: string) => void;
}

function usePerson({ notice }: JudgedBy, personId: string) {
  return useStored(`${notice.id} ${personId}`, async () => {
    const [{ people }, versions, kept, review] = await Promise.all([
      readInForce(database, notice, [personId]),
      personVersions(database, notice.id, personId),
      readDossier(database, personId),
      readReview(database, notice.id, personId),
    ]);
    return { found: people[0] ?? null, versions, kept: kept ?? {}, review };
  });
}

/** One person of the roster: state, versions, findings. */
export function PersonView({ by, personId, acts, journal, onBack, onShowNotice }: PersonViewProps) {
  const { t } = useTranslation('roster');
  const { notice } = by;
  const stored = usePerson(by, personId);
  const found = stored.kind === 'ready' ? stored.value.found : null;
  const dossier = found?.dossier;
  const context = useMemo(() => contextBy(by), [by]);
  const findings = useMemo(() => (dossier ? worstFirst(runChecks(context(dossier))) : []), [dossier, context]);
  const head = useRef<HTMLHeadingElement>(null);
  const isThere = found !== null;
  useEffect(() => {
    if (isThere) head.current?.focus();
  }, [isThere]);

  const back = (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconArrowLeft size={16} aria-hidden />}
      style={{ alignSelf: 'flex-start' }}
      onClick={onBack}
    >
      {t('back')}
    </Button>
  );
  if (stored.kind === 'failed') return <StoreFailure />;
  if (stored.kind === 'loading') return <StoreWaiting />;
  if (stored.kind !== 'ready' || found === null) {
    return (
      <Stack gap="sm">
        {back}
        <Text size="sm" role="status">
          {t(stored.kind === 'unreadable' ? 'unreadable' : 'gone')}
        </Text>
      </Stack>
    );
  }
  const { versions, kept, review } = stored.value;
  const { person, row } = found;
  const level = levelOf(found.dossier, notice);
  const shown = shownVersion(found.force);
  const version = shown && versions.find(({ counter, hash }) => counter === shown.counter && hash === shown.hash);
  const { dossier: _, ...fixed } = context({});
  return (
    <Stack gap="sm">
      {back}
      <div>
        <Title order={2} size="h5" ref={head} tabIndex={-1} style={{ overflowWrap: 'anywhere' }}>
          {person.name || t('unnamed')}
        </Title>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {[maskIdentity(person.idNumber), level ? t(`level.${level}`) : t('level.unknown'), found.dossier.unit?.name]
            .filter(Boolean)
            .join(t('dot'))}
        </Text>
      </div>
      <NativeSelect
        label={t('state.label')}
        maw={280}
        value={row?.state ?? 'collecting'}
        data={STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))}
        onChange={({ currentTarget }) => {
          const state = currentTarget.value as RosterState;
          void acts.step(
            () => setStates(database, fixed, [personId], state, new Date()),
            t('did.state', { name: person.name, state: t(`state.${state}`) }),
          );
        }}
      />
      <Paper withBorder p="sm">
        <PersonFindings
          dossier={found.dossier}
          findings={findings}
          said={version?.said ?? null}
          onShowNotice={onShowNotice}
        />
      </Paper>
      <PersonReturn
        notice={notice}
        day={by.today}
        person={person}
        list={returnList(notice, found.dossier, findings, found.checklist, mendOf(notice, found, review))}
      />
      <PersonDisplay
        id={`${notice.id} ${personId}`}
        notice={notice}
        person={person}
        record={row?.display ?? displayOf(found.dossier)}
        written={row?.display ? '' : (found.dossier.display?.result ?? '')}
        findings={findings}
        onSave={(display) =>
          acts.step(
            () => setDisplay(database, notice.id, personId, display, new Date()),
            t('did.display', { name: person.name }),
          )
        }
      />
      <Paper withBorder p="sm">
        <PersonVersions
          found={found}
          versions={versions}
          hasKept={!isEmptyDossier(kept)}
          onChoose={(choice) => {
            void acts.step(
              () => choosePapers(database, notice, personId, choice, new Date()),
              t('did.choice', { name: person.name }),
            );
          }}
        />
        {version && (
          <PersonMerge noticeId={notice.id} personId={personId} kept={kept} version={version.dossier} acts={acts} />
        )}
      </Paper>
      {journal}
    </Stack>
  );
}
