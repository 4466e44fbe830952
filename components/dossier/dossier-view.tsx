import { Alert, Paper, Stack, Text, Title } from '@mantine/core';
import IconId from '@tabler/icons-react/dist/esm/icons/IconId.mjs';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../lib/dossier/dossier';
import type { PageDossier } from '../../lib/dossier/from-readings';
import { EMPTY_DOSSIER, type KeptDossier } from '../../lib/dossier/kept-dossier';
import type { Person } from '../../lib/store/database';
import type { Owner } from '../../lib/store/dossiers';
import type { Identity } from '../../lib/store/people';
import { StoreFailure, StoreWaiting } from '../store/store-state';
import { usePeople } from '../store/use-people';
import { EmptyState } from '../ui/empty-state';
import { UndoBar } from '../ui/undo-bar';
import classes from './dossier.module.css';
import { DossierPanel } from './dossier-panel';
import { FileReview } from './file-review';
import { ImportDossier } from './import-dossier';
import { IncomingReview } from './incoming-review';
import { StartByHand } from './start-by-hand';
import type { Answer } from './use-answer';
import { useCurrentPerson, useDossier } from './use-dossier';
import { useDossierSave } from './use-dossier-save';
import { useHanded } from './use-handed';
import { type Whose, whose } from './whose';
import { AskPerson, ChoosePerson } from './whose-page';

interface DossierViewProps {
  /** In whose journal changes are told. */
  readonly noticeId: string;
  /** Whose page it is; null where no page names anyone. */
  readonly person: Identity | null;
  /** What the page holds; null where none is read. */
  readonly page: Pick<PageDossier, 'dossier' | 'clashes'> | null;
  readonly answer: Answer;
  /** What stands between page and dossier where both are of one person: filling the one from the other. */
  readonly between?: (kept: KeptDossier, person: Person) => ReactNode;
  /** What stands there of a person who handed something in, and of whom no dossier is kept here. */
  readonly handedIn?: (person: Person) => ReactNode;
  /** What stands below the dossier of a person who is kept. */
  readonly below?: (person: Person) => ReactNode;
}

const ownerOf = (found: Whose): Owner | null => {
  if (found.kind === 'new') return { identity: found.identity };
  return found.kind === 'page' ? { personId: found.person.id } : null;
};

/** The dossier of the page's person; without a page, of a person whom the user chooses. It needs no page to be there. */
export function DossierView({ noticeId, person, page, answer, between, handedIn, below }: DossierViewProps) {
  const { t } = useTranslation('dossier');
  const people = usePeople();
  const known = people.kind === 'ready' ? people.value : [];
  const [shownId, setShownId] = useState<string | null>(null);
  const [chosenId, choose] = useCurrentPerson(shownId);
  const [file, setFile] = useState<Dossier | null>(null);
  const { save, undo, forget, last, fault } = useDossierSave(noticeId);
  const found = whose({ onPage: page !== null, person, people: known, chosenId, answer: answer.answer });
  const handed = useHanded(found);
  const shown = 'person' in found ? found.person : null;
  const owner = ownerOf(found);
  const dossier = useDossier(shown?.id ?? null);
  const loading = people.kind === 'loading' || dossier.kind === 'loading';
  const personKey = JSON.stringify(person);

  useEffect(() => setShownId(shown?.id ?? null), [shown?.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another person on the page, nothing of the one before stays.
  useEffect(() => {
    forget();
    setFile(null);
  }, [personKey]);

  if (people.kind === 'failed' || dossier.kind === 'failed') return <StoreFailure />;
  if (loading) return <StoreWaiting />;
  const kept = dossier.kind === 'ready' ? dossier.value : EMPTY_DOSSIER;
  return (
    <Stack gap="md" className={classes.view}>
      {found.kind === 'choose' && known.length > 0 && (
        <ChoosePerson people={known} chosenId={found.person?.id ?? ''} onChoose={choose} />
      )}
      {found.kind === 'ask' && <AskPerson key={personKey} candidates={found.candidates} onAnswer={answer.give} />}
      {found.kind === 'untold' && (
        <EmptyState icon={<IconId size={24} />} title={t('untold.head')} what={t('untold.what')} />
      )}
      {found.kind === 'choose' && known.length === 0 && (
        <EmptyState icon={<IconId size={24} />} title={t('nobody.head')} what={t('nobody.what')} />
      )}
      {dossier.kind === 'unreadable' && (
        <Alert color="red" variant="outline" role="alert" title={t('store.head')}>
          {t('store.unreadable')}
        </Alert>
      )}
      {fault !== null && (
        <Alert color="red" variant="outline" role="alert" title={t('save.head')}>
          {t(`save.${fault}`)}
        </Alert>
      )}
      {file !== null && (
        <FileReview
          file={file}
          people={known}
          shown={shown}
          save={save}
          onClose={() => setFile(null)}
          onKept={(id) => page === null && choose(id)}
        />
      )}
      {page !== null && owner !== null && dossier.kind === 'ready' && file === null && (
        <Paper withBorder p="sm" component="section" aria-label={t('page.head')}>
          <Stack gap="xs">
            <Title order={2} size="h5">
              {found.kind === 'new' ? t('page.head-new', { name: found.identity.name }) : t('page.head')}
            </Title>
            {found.kind === 'page' && found.byUser && (
              <Text size="sm">{t('page.by-user', { name: found.person.name })}</Text>
            )}
            {page.clashes.length > 0 && <Text size="sm">{t('page.clashes', { count: page.clashes.length })}</Text>}
            <IncomingReview
              key={personKey}
              owner={owner}
              kept={kept}
              incoming={page.dossier}
              source="page"
              save={save}
            />
          </Stack>
        </Paper>
      )}
      {found.kind === 'page' && dossier.kind === 'ready' && file === null && between?.(kept, found.person)}
      {handed !== null && file === null && handedIn?.(handed)}
      {shown !== null && dossier.kind === 'ready' && (
        // Another person's fields are other fields: no half-typed text goes along.
        <DossierPanel key={shown.id} person={shown} kept={kept} save={save} />
      )}
      {shown !== null && dossier.kind === 'ready' && below?.(shown)}
      <Stack gap="xs">
        <ImportDossier onOpened={setFile} />
        {page === null && <StartByHand save={save} onStarted={choose} />}
      </Stack>
      {last !== null && <UndoBar what={t('saved', { what: last.what })} undo={t('undo')} onUndo={() => void undo()} />}
    </Stack>
  );
}
