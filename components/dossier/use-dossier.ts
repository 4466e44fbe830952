import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { EMPTY_DOSSIER, type KeptDossier } from '../../lib/dossier/kept-dossier';
import { database } from '../../lib/store/database';
import { readDossier, UnreadableDossier } from '../../lib/store/dossiers';
import { readSetting, writeSetting } from '../../lib/store/settings';
import type { Stored } from '../materials/use-checklist';

const LOADING = { kind: 'loading' } as const;

async function stored(personId: string | null): Promise<Stored<KeptDossier>> {
  if (personId === null) return { kind: 'ready', value: EMPTY_DOSSIER };
  try {
    return { kind: 'ready', value: (await readDossier(database, personId)) ?? EMPTY_DOSSIER };
  } catch (error) {
    return { kind: error instanceof UnreadableDossier ? 'unreadable' : 'failed' };
  }
}

/** The dossier of a person, as any panel changes it; an empty one where none is kept, or without a person. */
export function useDossier(personId: string | null): Stored<KeptDossier> {
  const found = useLiveQuery(async () => ({ personId, dossier: await stored(personId) }), [personId]);
  // The hook gives the answer to the question before, until the new one is there: nobody may see another's papers.
  return found !== undefined && found.personId === personId ? found.dossier : LOADING;
}

/**
 * The person who is current where no page tells one: whoever was shown or chosen last. Read once, so that what another
 * panel shows never changes under the user's hands.
 */
export function useCurrentPerson(shownId: string | null): [string, (id: string) => void] {
  const [chosen, setChosen] = useState('');
  useEffect(() => {
    let gone = false;
    readSetting(database, 'currentPerson', z.string().max(60), '')
      .then((id) => (gone ? undefined : setChosen((now) => now || id)))
      // Without the setting the user chooses.
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, []);
  useEffect(() => {
    if (shownId === null) return;
    setChosen(shownId);
    writeSetting(database, 'currentPerson', shownId).catch(() => undefined);
  }, [shownId]);
  return [chosen, setChosen];
}
