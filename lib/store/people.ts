import type { Person, ShenbaoDatabase } from './database';

/** What tells a person from another: both must agree, character by character. */
export interface Identity {
  readonly name: string;
  readonly idNumber: string;
}

/** The stored person of exactly this name and identity number; undefined where there is none. */
export function findPerson(database: ShenbaoDatabase, { name, idNumber }: Identity): Promise<Person | undefined> {
  return database.people
    .where('idNumber')
    .equals(idNumber)
    .filter((person) => person.name === name)
    .first();
}

/** Every stored person, in the order they were stored. */
export async function listPeople(database: ShenbaoDatabase): Promise<Person[]> {
  return database.people.toCollection().sortBy('createdAt');
}

/** Those of whom a dossier or a checklist is kept here, in the order they were stored: not the thousands who handed something in. */
export function listKeptPeople(database: ShenbaoDatabase): Promise<Person[]> {
  const { people, dossiers, checklists } = database;
  return database.transaction('r', people, dossiers, checklists, async () => {
    const listed = await checklists.toCollection().primaryKeys();
    const ids = new Set([...(await dossiers.toCollection().primaryKeys()), ...listed.map(([, id]) => id)]);
    return people
      .where('id')
      .anyOf([...ids])
      .sortBy('createdAt');
  });
}

/**
 * The person of this name and number, stored now where there was none. Search and write are one transaction, so two
 * panels that ask at once get one person. `now` is the instant of the act.
 */
export function ensurePerson(database: ShenbaoDatabase, identity: Identity, now: Date): Promise<Person> {
  return database.transaction('rw', database.people, async () => {
    const known = await findPerson(database, identity);
    if (known) return known;
    const person: Person = {
      id: crypto.randomUUID(),
      name: identity.name,
      idNumber: identity.idNumber,
      createdAt: now.toISOString(),
    };
    await database.people.add(person);
    return person;
  });
}
