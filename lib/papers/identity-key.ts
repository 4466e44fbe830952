import { isMasked, normaliseIdentity } from '../dossier/identity';

/**
 * An identity number by which a line is found again: half-width, without blanks, X in capitals. Null where it is missing
 * or partly hidden: then nobody can be told from another by it, and a name alone is not enough.
 */
export function identityKey(idNumber: string): string | null {
  const key = normaliseIdentity(idNumber);
  return key === '' || isMasked(key) ? null : key;
}
