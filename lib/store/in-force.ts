import type { Dossier } from '../dossier/dossier';
import { isEmptyDossier, type KeptDossier, KeptDossierSchema, keptOf, plainDossier } from '../dossier/kept-dossier';
import { type InForce, inForce } from '../handoff/in-force';
import type { VersionKey } from '../handoff/version';
import { type Checklist, ChecklistSchema } from '../materials/checklist';
import type { Notice } from '../notice/schema';
import { withDisplay } from '../roster/display-record';
import { type RosterRow, RosterRowSchema } from '../roster/roster-row';
import type { Person, ShenbaoDatabase, VersionRow } from './database';
import { listPeople } from './people';
import { allVersionKeys } from './versions';

/** A person of a batch, and the papers that count. */
export interface PersonInForce {
  readonly person: Person;
  /** Null where the office has recorded nothing of them. */
  readonly row: RosterRow | null;
  readonly force: InForce;
  readonly versions: readonly VersionKey[];
  /** With the office's record of the display in it. */
  readonly dossier: Dossier;
  readonly kept: KeptDossier;
  readonly checklist: Checklist | null;
}

export interface PapersInForce {
  /** In the order in which they were stored; also those of a conflict, with the first of its versions. */
  readonly people: readonly PersonInForce[];
  /** Those of whom something is kept that this version can't read. */
  readonly unreadable: readonly Person[];
}

/** What is kept on this machine of a person; null where this version can't read it. */
function keptHere(dossier: unknown, checklist: unknown) {
  const opened = KeptDossierSchema.safeParse(dossier ?? {});
  const list = ChecklistSchema.nullable().safeParse(checklist ?? null);
  return opened.success && list.success ? { kept: opened.data, checklist: list.data } : null;
}

function ofVersion({ dossier, checklist, openedAt, counter }: VersionRow) {
  let entries = 0;
  const kept = keptOf(dossier, { source: 'file', at: openedAt }, () => `${counter}-${entries++}`);
  return { kept, checklist };
}

/** Which version is shown of a person: that in force, or the first of a conflict; null for what is kept here. */
export function shownVersion(force: InForce): VersionKey | null {
  if (force.kind === 'version') return force.key;
  return force.kind === 'conflict' ? (force.keys[0] ?? null) : null;
}

/**
 * The papers that count of everyone of a batch, or of these persons of it: of those who handed something in, the version in force;
 * else what is kept here. Whoever has neither is left out. One transaction.
 */
export function readInForce(
  database: ShenbaoDatabase,
  notice: Notice,
  personIds?: readonly string[],
): Promise<PapersInForce> {
  const { people: table, dossiers, checklists, roster, versions } = database;
  return database.transaction('r', [table, dossiers, checklists, roster, versions], async () => {
    const asked = personIds
      ? (await table.bulkGet([...personIds])).filter((one) => one !== undefined)
      : await listPeople(database);
    const keys = await allVersionKeys(database, notice.id, personIds);
    const ids = asked.map(({ id }) => id);
    const pairs = ids.map((id) => [notice.id, id] as [string, string]);
    const rows = await roster.bulkGet(pairs);
    const kept = await dossiers.bulkGet(ids);
    const lists = await checklists.bulkGet(pairs);
    const judged = asked.map((person, at) => {
      const parsed = RosterRowSchema.safeParse(rows[at]);
      const row = parsed.success ? parsed.data : null;
      return { person, row, force: inForce(keys.get(person.id) ?? [], row?.choice ?? null), at };
    });
    const wanted = judged.flatMap(({ person, force }) => {
      const key = shownVersion(force);
      return key ? [[notice.id, person.id, key.counter, key.hash] as [string, string, number, string]] : [];
    });
    const opened = new Map((await versions.bulkGet(wanted)).flatMap((one) => (one ? [[one.personId, one]] : [])));

    const found: PersonInForce[] = [];
    const unreadable: Person[] = [];
    for (const { person, row, force, at } of judged) {
      const version = opened.get(person.id);
      const papers = version ? ofVersion(version) : keptHere(kept[at]?.dossier, lists[at]?.checklist);
      if (papers === null) {
        unreadable.push(person);
        continue;
      }
      if (!version && !row && isEmptyDossier(papers.kept) && papers.checklist === null) continue;
      const plain = version?.dossier ?? plainDossier(papers.kept);
      const own = keys.get(person.id) ?? [];
      found.push({ person, row, force, versions: own, dossier: withDisplay(plain, row?.display ?? null), ...papers });
    }
    return { people: found, unreadable };
  });
}
