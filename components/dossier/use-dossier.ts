import { useEffect, useState } from 'react';
import { z } from 'zod';
import { EMPTY_DOSSIER, type KeptDossier } from '../../lib/dossier/kept-dossier';
import { database } from '../../lib/store/database';
import { readDossier } from '../../lib/store/dossiers';
import { readSetting, writeSetting } from '../../lib/store/settings';
import { type Stored, useStored } from '../store/stored';

/** The dossier of a person, as any panel changes it; an empty one where none is kept, or without a person. */
export function useDossier(personId: string | null): Stored<KeptDossier> {
  return useStored(String(personId), async () =>
    personId === null ? EMPTY_DOSSIER : ((await readDossier(database, personId)) ?? EMPTY_DOSSIER),
  );
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
