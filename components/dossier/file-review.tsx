import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../lib/dossier/dossier';
import { normaliseIdentity, samePerson } from '../../lib/dossier/identity';
import type { Person } from '../../lib/store/database';
import type { Owner } from '../../lib/store/dossiers';
import type { Identity } from '../../lib/store/people';
import { StoreFailure } from '../store/store-state';
import { IncomingReview } from './incoming-review';
import { useDossier } from './use-dossier';
import type { SaveDossier } from './use-dossier-save';
import { isWhole } from './whose';

interface FileReviewProps {
  readonly file: Dossier;
  readonly people: readonly Person[];
  /** Whose dossier is shown: a file that does not tell its person in whole is taken for theirs. */
  readonly shown: Person | null;
  readonly save: SaveDossier;
  readonly onClose: () => void;
  readonly onKept: (personId: string) => void;
}

/** Whose the file is: the person it names in whole, else the one shown where nothing contradicts; null where nobody can tell. */
function ownerOf(file: Dossier, people: readonly Person[], shown: Person | null): (Identity & { id?: string }) | null {
  const identity = {
    name: (file.person?.name ?? '').replace(/\s/gu, ''),
    idNumber: normaliseIdentity(file.person?.idNumber ?? ''),
  };
  if (isWhole(identity)) {
    return people.find((one) => one.name === identity.name && one.idNumber === identity.idNumber) ?? identity;
  }
  return shown !== null && samePerson(identity, shown) !== 'no' ? shown : null;
}

/** An opened dossier file, to be looked at before anything of it is kept. */
export function FileReview({ file, people, shown, save, onClose, onKept }: FileReviewProps) {
  const { t } = useTranslation('dossier');
  const person = ownerOf(file, people, shown);
  const dossier = useDossier(person?.id ?? null);
  const owner: Owner | null =
    person === null ? null : person.id === undefined ? { identity: person } : { personId: person.id };
  return (
    <Paper withBorder p="sm">
      <Stack gap="sm">
        <Title order={2} size="h5">
          {person === null ? t('file.head-unknown') : t('file.head', { name: person.name })}
        </Title>
        {person === null && <Text size="sm">{t('file.nobody')}</Text>}
        {person !== null && shown !== null && person.id !== shown.id && (
          <Text size="sm">{t('file.other-person', { name: shown.name })}</Text>
        )}
        {dossier.kind === 'failed' && <StoreFailure />}
        {dossier.kind === 'unreadable' && (
          <Alert color="red" variant="outline" role="alert">
            {t('store.unreadable')}
          </Alert>
        )}
        {owner !== null && dossier.kind === 'ready' && (
          <IncomingReview
            owner={owner}
            kept={dossier.value}
            incoming={file}
            source="file"
            save={async (...change) => {
              const changed = await save(...change);
              if (changed !== null) onKept(changed.person.id);
              return changed;
            }}
          />
        )}
        <Group>
          <Button size="sm" variant="default" onClick={onClose}>
            {t('file.close')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
