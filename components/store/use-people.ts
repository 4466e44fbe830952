import { database, type Person } from '../../lib/store/database';
import { listPeople } from '../../lib/store/people';
import { type Stored, useStored } from './stored';

/** The stored people, as any panel changes them. */
export function usePeople(): Stored<Person[]> {
  return useStored('people', () => listPeople(database));
}
