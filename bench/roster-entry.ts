import { z } from 'zod';
import type { Dossier } from '../lib/dossier/dossier';
import { type Handed, writeHandoff } from '../lib/handoff/handoff-file';
import { handedPerson, nextVersion } from '../lib/handoff/version';
import { SHIPPED } from '../lib/notice/shipped';

z.config({ jitless: true });

/** The bytes of a hand-off file of these dossiers, for the shipped notice. */
export async function handoffOf(dossiers: readonly Dossier[]): Promise<Uint8Array> {
  const notice = SHIPPED[0]?.notice;
  if (!notice) throw new Error('no notice');
  const people: Handed[] = [];
  for (const dossier of dossiers) {
    const { name = '', idNumber = '' } = dossier.person ?? {};
    const person = handedPerson({ name, idNumber });
    if (!person) throw new Error(`${name} is not wholly named`);
    people.push({ ...(await nextVersion(notice.id, { person, dossier, checklist: null }, [])), said: null });
  }
  return writeHandoff(notice, people, null);
}
