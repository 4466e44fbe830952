import { normaliseIdentity } from '../../lib/dossier/identity';
import { database, type Person } from '../../lib/store/database';
import { findPerson } from '../../lib/store/people';
import { useStored } from '../store/stored';
import type { Whose } from './whose';

/** The page's person, where they handed something in though no dossier of them is kept here; null for anybody else. */
export function useHanded(found: Whose): Person | null {
  const identity = found.kind === 'new' ? found.identity : null;
  const stored = useStored(JSON.stringify(['handed', identity]), async () => {
    if (identity === null) return null;
    const plain = { name: identity.name.replace(/\s/gu, ''), idNumber: normaliseIdentity(identity.idNumber) };
    return (await findPerson(database, plain)) ?? null;
  });
  return stored.kind === 'ready' ? stored.value : null;
}
