import type { CheckContext } from '../checks/finding';
import { contextBy, type JudgedBy } from '../checks/many/check-many';
import { type Standing, standingsOf } from '../checks/many/standing';
import { plainDossier } from '../dossier/kept-dossier';
import { basisOf } from '../roster/basis';
import type { ShenbaoDatabase } from './database';
import { readInForce } from './in-force';

/** What the findings on a person come to, and the papers of which they were made. */
export interface JudgedPerson extends Standing {
  readonly personId: string;
  readonly basis: string;
}

/** So many were looked at, and those of them who can be judged. */
export interface JudgedStep {
  readonly done: number;
  readonly people: readonly JudgedPerson[];
}

/** So many are read and told of together. */
const AT_A_TIME = 100;

/**
 * Makes the findings of these persons anew by their papers in force, in steps. Whoever waits for a choice between versions, and of whom
 * something is kept that this version can't read, is not judged. Rejects where the store can't be read.
 */
export async function* judgePeople(
  database: ShenbaoDatabase,
  by: JudgedBy,
  personIds: readonly string[],
): AsyncGenerator<JudgedStep> {
  const contextFor = contextBy(by);
  for (let at = 0; at < personIds.length; at += AT_A_TIME) {
    const asked = personIds.slice(at, at + AT_A_TIME);
    const judged: Pick<JudgedPerson, 'personId' | 'basis'>[] = [];
    const contexts: CheckContext[] = [];
    for (const { person, force, row, kept, dossier } of (await readInForce(database, by.notice, asked)).people) {
      if (force.kind === 'conflict') continue;
      const basis = basisOf(force.kind === 'version' ? force.key.counter : null, row, plainDossier(kept));
      judged.push({ personId: person.id, basis });
      contexts.push(contextFor(dossier));
    }
    const standings = standingsOf(contexts);
    const people = judged.map((person, index) => ({ ...person, ...(standings[index] as Standing) }));
    yield { done: asked.length, people };
  }
}
