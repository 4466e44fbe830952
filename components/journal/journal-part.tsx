import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../lib/dates/today';
import type { Notice } from '../../lib/notice/schema';
import type { JournalEntry } from '../../lib/roster/journal';
import { database } from '../../lib/store/database';
import { listJournal } from '../../lib/store/journal';
import { StoreFailure, StoreWaiting } from '../store/store-state';
import { useStored } from '../store/stored';
import { Disclosure } from '../ui/disclosure';
import { useLanguage } from '../words/language';
import { actWords } from './act-words';
import type { Clerk } from './use-clerk';

/** So many entries are read and shown at first, and with each press more. */
const PORTION = 30;
/** Persons of an entry are named where they are so few, and else counted. */
const NAMED = 3;

interface JournalPartProps {
  readonly notice: Notice;
  /** Null is the whole batch. */
  readonly personId: string | null;
  readonly clerk: Clerk;
  /** Takes the step of this entry back. */
  readonly onUndo: (entry: JournalEntry) => void;
}

async function readPortion(notice: Notice, personId: string | null, most: number) {
  const entries = await listJournal(database, notice.id, personId, most + 1);
  const few = entries.flatMap(({ personIds }) => (personIds.length <= NAMED ? personIds : []));
  const people = await database.people.bulkGet([...new Set(few)]);
  return { entries, names: new Map(people.flatMap((one) => (one ? [[one.id, one.name]] : []))) };
}

function Entries({ notice, personId, onUndo }: Omit<JournalPartProps, 'clerk'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [most, setMost] = useState(PORTION);
  const stored = useStored(JSON.stringify([notice.id, personId, most]), () => readPortion(notice, personId, most));
  if (stored.kind === 'loading') return <StoreWaiting />;
  if (stored.kind !== 'ready') return <StoreFailure />;
  const { entries, names } = stored.value;
  if (entries.length === 0) return <Text size="sm">{t('journal:none')}</Text>;
  const undone = new Set(entries.flatMap(({ act }) => (act.kind === 'undone' ? [act.of] : [])));
  const byId = new Map(entries.map((entry) => [entry.id, entry.act]));
  const whom = ({ personIds }: JournalEntry) =>
    personIds.length > NAMED
      ? t('journal:people', { count: personIds.length })
      : personIds.map((id) => names.get(id) ?? t('journal:gone')).join(t('handoff:comma'));
  return (
    <Stack gap="xs">
      <Stack gap="xs" component="ol" m={0} p={0} style={{ listStyle: 'none' }} aria-label={t('journal:head')}>
        {entries.slice(0, most).map((entry) => {
          const { act, at, by } = entry;
          const what = actWords(t, act, notice, language, act.kind === 'undone' ? byId.get(act.of) : undefined);
          return (
            <Group component="li" key={entry.no} gap="xs" justify="space-between" wrap="nowrap" data-act={act.kind}>
              <div style={{ overflowWrap: 'anywhere' }}>
                <Text size="sm" td={undone.has(entry.id) ? 'line-through' : undefined}>
                  {personId === null && entry.personIds.length > 0
                    ? t('journal:of', { whom: whom(entry), what })
                    : what}
                </Text>
                <Text size="xs" c="dimmed">
                  {t(entry.foreign ? 'journal:by-file' : 'journal:by', {
                    by: by || t(entry.foreign ? 'journal:nobody' : 'journal:here'),
                    day: localToday(new Date(at)),
                    time: new Date(at).toTimeString().slice(0, 5),
                  })}
                </Text>
              </div>
              {entry.slots !== null && !undone.has(entry.id) && (
                <Button
                  size="compact-sm"
                  variant="default"
                  flex="none"
                  aria-label={t('journal:undo-what', { what })}
                  onClick={() => onUndo(entry)}
                >
                  {t('journal:undo')}
                </Button>
              )}
            </Group>
          );
        })}
      </Stack>
      {entries.length > most && (
        <Button
          size="compact-sm"
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => setMost(most + PORTION)}
        >
          {t('journal:more')}
        </Button>
      )}
    </Stack>
  );
}

/** Who did what when, of the batch or of one person, newest first; the last steps can be taken back. */
export function JournalPart({ notice, personId, clerk, onUndo }: JournalPartProps) {
  const { t } = useTranslation('journal');
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('head')}>
      <Disclosure heading={3} head={t('head')}>
        <Stack gap="sm" pt="xs">
          {personId === null && (
            <Group gap="xs">
              <Text size="sm">{clerk.name === null ? t('clerk.none') : t('clerk.now', { name: clerk.name })}</Text>
              <Button size="compact-sm" variant="default" onClick={clerk.change}>
                {t(clerk.name === null ? 'clerk.give' : 'clerk.change')}
              </Button>
            </Group>
          )}
          <Entries notice={notice} personId={personId} onUndo={onUndo} />
        </Stack>
      </Disclosure>
    </Paper>
  );
}
