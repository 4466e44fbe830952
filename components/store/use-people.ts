import { database, type Person } from '../../lib/store/database';
import { listKeptPeople } from '../../lib/store/people';
import { type Stored, useStored } from './stored';

/** Those of whom a dossier or a checklist is kept, as any panel changes them. */
export function usePeople(): Stored<Person[]> {
  return useStored('people', () => listKeptPeople(database));
}
