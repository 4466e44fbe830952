import type { KeptChange } from '../dossier/change-kept';
import { hidesPart, normaliseIdentity } from '../dossier/identity';
import { EMPTY_DOSSIER, entriesOf, isEmptyDossier, type KeptDossier, KeptDossierSchema } from '../dossier/kept-dossier';
import type { Person, ShenbaoDatabase } from './database';
import { ensurePerson, findPerson, type Identity } from './people';

/** A stored dossier that today's schema refuses: written by a newer version, or damaged. It is left as it is. */
export class UnreadableDossier extends Error {
  override readonly name = 'UnreadableDossier';
}

/** A name or number that can't be a person's here: empty or masked, or that of another person who is kept. */
export class IdentityRefused extends Error {
  override readonly name = 'IdentityRefused';
  constructor(readonly why: 'missing' | 'taken') {
    super(why);
  }
}

/** Whose dossier: a stored person, or one to be stored with the first change. */
export type Owner = { readonly personId: string } | { readonly identity: Identity };

/** What a change did, for its undo. */
export interface Changed {
  readonly person: Person;
  readonly before: KeptDossier;
  readonly after: KeptDossier;
  /** True where the person was stored by this change. */
  readonly created: boolean;
}

/** The stored dossier; undefined where there is none. Throws `UnreadableDossier`. */
export async function readDossier(database: ShenbaoDatabase, personId: string): Promise<KeptDossier | undefined> {
  const row = await database.dossiers.get(personId);
  if (!row) return undefined;
  const parsed = KeptDossierSchema.safeParse(row.dossier);
  if (!parsed.success) throw new UnreadableDossier();
  return parsed.data;
}

async function ownerOf(database: ShenbaoDatabase, owner: Owner, now: Date) {
  if ('identity' in owner) {
    const known = await findPerson(database, owner.identity);
    return { person: known ?? (await ensurePerson(database, owner.identity, now)), created: known === undefined };
  }
  const person = await database.people.get(owner.personId);
  if (!person) throw new UnreadableDossier();
  return { person, created: false };
}

/** Name and number as a page's person has them, so that the person is found again. */
const PLAIN = {
  name: (text: string) => text.replace(/\s/gu, ''),
  idNumber: normaliseIdentity,
} as const;

/** Name and number are how the person is known: where they change in the dossier, they change with the person. */
async function renamed(database: ShenbaoDatabase, person: Person, before: KeptDossier, after: KeptDossier) {
  const changes: { name?: string; idNumber?: string } = {};
  for (const field of ['name', 'idNumber'] as const) {
    const [old, text] = [before, after].map((kept) => entriesOf(kept, 'person')[0]?.values[field]?.text);
    if (text === undefined || text === old) continue;
    const plain = PLAIN[field](text);
    if (plain === '' || hidesPart(field, plain)) throw new IdentityRefused('missing');
    if (plain !== person[field]) changes[field] = plain;
  }
  if (Object.keys(changes).length === 0) return person;
  const next = { ...person, ...changes };
  const holder = await findPerson(database, next);
  if (holder && holder.id !== person.id) throw new IdentityRefused('taken');
  await database.people.put(next);
  return next;
}

/** True where the user's change takes away the name or number that was kept. */
function emptiesIdentity(before: KeptDossier, after: KeptDossier): boolean {
  const [old, now] = [before, after].map((kept) => entriesOf(kept, 'person')[0]?.values);
  return ['name', 'idNumber'].some((field) => old?.[field] !== undefined && now?.[field] === undefined);
}

/**
 * Changes a dossier in one transaction, upon what stands in the database then: two panels that change different things both
 * keep theirs. The first change of a new person stores the person too. `now` is the instant of the act. Rejects with
 * `UnreadableDossier` or `IdentityRefused`, or where the change would not be readable; then nothing is changed.
 */
export function changeDossier(
  database: ShenbaoDatabase,
  owner: Owner,
  change: KeptChange,
  now: Date,
): Promise<Changed> {
  return database.transaction('rw', database.people, database.dossiers, async () => {
    const { person, created } = await ownerOf(database, owner, now);
    const before = (await readDossier(database, person.id)) ?? EMPTY_DOSSIER;
    const after = change(before);
    if (after === before) return { person, before, after, created };
    if (emptiesIdentity(before, after)) throw new IdentityRefused('missing');
    const named = created ? person : await renamed(database, person, before, after);
    await database.dossiers.put({ personId: person.id, dossier: KeptDossierSchema.parse(after) });
    return { person: named, before, after, created };
  });
}

/**
 * Takes a change back in one transaction. A person whom that change stored goes too, where nothing else is kept of them.
 * `undo` is what `undoOf` made of it.
 */
export function undoDossierChange(
  database: ShenbaoDatabase,
  personId: string,
  undo: KeptChange,
  created: boolean,
): Promise<void> {
  return database.transaction('rw', database.people, database.dossiers, database.checklists, async () => {
    const person = await database.people.get(personId);
    const before = await readDossier(database, personId);
    if (!person || !before) throw new UnreadableDossier();
    const after = undo(before);
    const listed = await database.checklists.filter((row) => row.personId === personId).count();
    if (created && isEmptyDossier(after) && listed === 0) {
      await database.dossiers.delete(personId);
      await database.people.delete(personId);
      return;
    }
    await renamed(database, person, before, created ? before : after);
    await database.dossiers.put({ personId, dossier: KeptDossierSchema.parse(after) });
  });
}
