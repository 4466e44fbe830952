import type { Dossier } from '../../lib/dossier/dossier';
import { identityCheckDigit } from '../../lib/dossier/identity';
import type { Handed } from '../../lib/handoff/handoff-file';
import { versionHash } from '../../lib/handoff/version';
import { EMPTY_CHECKLIST } from '../../lib/materials/checklist';
import { NOTICE } from '../papers/sample';

export { NOTICE };

/** Scrypt's least work that says something: the tests try the format, not the time. */
export const WORK = 10;

/** An invented person by number. */
export function personNo(n: number) {
  const first = `999901199001${String((n % 28) + 1).padStart(2, '0')}${String(n % 1000).padStart(3, '0')}`;
  return { name: `申报人${n}`, idNumber: `${first}${identityCheckDigit(first)}` };
}

/** A version of such a person; `note` makes its content another. */
export async function versionOf(n: number, counter: number, note = '甲', dossier: Dossier = {}): Promise<Handed> {
  const person = personNo(n);
  const content = {
    person,
    dossier: { person, unit: { name: note }, declaration: { level: '中级' }, ...dossier },
    checklist: { ...EMPTY_CHECKLIST, stepsDone: [] },
  };
  return { noticeId: NOTICE.id, counter, hash: await versionHash(NOTICE.id, counter, content), ...content, said: null };
}
