import { Alert, NativeSelect, Stack } from '@mantine/core';
import IconUserQuestion from '@tabler/icons-react/dist/esm/icons/IconUserQuestion.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMasked } from '../../lib/dossier/identity';
import type { Notice } from '../../lib/notice/schema';
import type { Person } from '../../lib/store/database';
import type { Identity } from '../../lib/store/people';
import { StoreFailure, StoreWaiting } from '../store/store-state';
import { usePeople } from '../store/use-people';
import { EmptyState } from '../ui/empty-state';
import { ChecklistPanel } from './checklist-panel';
import { ImportChecklist } from './import-checklist';
import classes from './materials.module.css';
import { StartChecklist } from './start-checklist';
import { useChecklist } from './use-checklist';

interface MaterialsViewProps {
  /** Whose page it is; null where no page names anyone. Parts that the page does not show are empty. */
  readonly person: Identity | null;
  readonly notice: Notice;
  /** 申报类别, as the page writes it; null where it is not known. */
  readonly route: string | null;
}

/** True where the page tells enough to know a stored person again: name and whole number. */
function isWhole(person: Identity | null): person is Identity {
  return person !== null && person.name.trim() !== '' && person.idNumber.trim() !== '' && !isMasked(person.idNumber);
}

/** Enough of a number to tell two of one name apart, and no more than that on the screen. */
function choiceLabel({ name, idNumber }: Person): string {
  return `${name}（${'*'.repeat(4)}${idNumber.slice(-4)}）`;
}

/** The materials of the page's person; without one, of a stored person whom the user chooses. */
export function MaterialsView({ person, notice, route }: MaterialsViewProps) {
  const { t } = useTranslation('materials');
  const people = usePeople();
  const [chosenId, setChosenId] = useState('');
  const stored = people.kind === 'ready' ? people.value : [];
  const whole = isWhole(person) ? person : null;
  const shown = whole
    ? stored.find((one) => one.name === whole.name && one.idNumber === whole.idNumber)
    : stored.find((one) => one.id === chosenId);
  const checklist = useChecklist(notice.id, shown?.id ?? null);

  if (people.kind === 'failed' || checklist.kind === 'failed') return <StoreFailure />;
  if (people.kind !== 'ready' || checklist.kind === 'loading') return <StoreWaiting />;
  const identity = shown ?? whole;
  return (
    <Stack gap="lg" className={classes.view}>
      {!whole && stored.length > 0 && (
        <NativeSelect
          label={t('choose.label')}
          description={t(person === null ? 'choose.no-page' : 'choose.not-whole')}
          value={shown?.id ?? ''}
          onChange={({ currentTarget }) => setChosenId(currentTarget.value)}
          data={[
            { value: '', label: t('choose.none') },
            ...stored.map((one) => ({ value: one.id, label: choiceLabel(one) })),
          ]}
        />
      )}
      {!whole && stored.length === 0 && (
        <EmptyState
          icon={<IconUserQuestion size={24} />}
          title={t('nobody.head')}
          what={t(person === null ? 'nobody.what' : 'nobody.not-whole')}
        />
      )}
      {checklist.kind === 'unreadable' && (
        <Alert color="red" variant="outline" role="alert" title={t('store.head')}>
          {t('store.unreadable')}
        </Alert>
      )}
      {checklist.kind === 'ready' && checklist.value && shown && (
        <ChecklistPanel
          // Another person's fields are other fields: no half-typed text goes along.
          key={`${notice.id} ${shown.id}`}
          person={shown}
          notice={notice}
          route={whole ? route : null}
          checklist={checklist.value}
        />
      )}
      {checklist.kind === 'ready' && !checklist.value && identity && (
        <StartChecklist key={`${notice.id} ${identity.idNumber}`} identity={identity} noticeId={notice.id} />
      )}
      <ImportChecklist notice={notice} pagePerson={whole} onImported={setChosenId} />
    </Stack>
  );
}
