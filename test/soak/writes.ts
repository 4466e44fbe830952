import { contextBy } from '../../lib/checks/many/check-many';
import { type FieldId, splitField } from '../../lib/dossier/catalogue';
import { onlyEntryId, setValue } from '../../lib/dossier/change-kept';
import { identityCheckDigit } from '../../lib/dossier/identity';
import type { Handed } from '../../lib/handoff/handoff-file';
import { versionHash } from '../../lib/handoff/version';
import { changeMaterial } from '../../lib/materials/change';
import { stateOf } from '../../lib/materials/checklist';
import { SHIPPED } from '../../lib/notice/shipped';
import { answered } from '../../lib/review/review';
import { EMPTY_DISPLAY } from '../../lib/roster/display-record';
import { STATES } from '../../lib/roster/roster-row';
import { ROW_SCHEMAS } from '../../lib/store/backup';
import { changeChecklist, startChecklist } from '../../lib/store/checklists';
import { database } from '../../lib/store/database';
import { changeDossier } from '../../lib/store/dossiers';
import { keepClerk } from '../../lib/store/journal';
import { ensurePerson, findPerson } from '../../lib/store/people';
import { changeReview, keepPlatform } from '../../lib/store/reviews';
import { setDisplay, setStates } from '../../lib/store/roster';
import { takeSummaryRows } from '../../lib/store/summary-rows';
import { takeVersions } from '../../lib/store/versions';

const shipped = SHIPPED[0];
if (!shipped) throw new Error('no notice is shipped');
const { notice } = shipped;
const [material] = notice.materials;
if (!material) throw new Error('the notice has no materials');
const { dossier: _, ...context } = contextBy({ notice, today: '2023-06-15', holidays: [] })({});
/** So many are changed at once where a change is of many. */
const MANY = 40;
const at = (n: number) => new Date(Date.UTC(2023, 0, 1) + n * 1_000);
const PHONE: FieldId = 'person.phone';
const ANSWER = 'person.name ';

function personNo(n: number) {
  const first = `99990119900101${String(n).padStart(3, '0')}`;
  return { name: `申报人${n}`, idNumber: `${first}${identityCheckDigit(first)}` };
}

async function handed(no: number, counter: number): Promise<Handed> {
  const person = personNo(no);
  const content = { person, dossier: { person, unit: { name: String(counter) } }, checklist: null };
  const hash = await versionHash(notice.id, counter, content);
  return { noticeId: notice.id, counter, hash, ...content, said: null };
}

async function idOf(no: number): Promise<string> {
  const person = await findPerson(database, personNo(no));
  if (!person) throw new Error(`person ${no} is gone`);
  return person.id;
}

const everyone = () => Promise.all(Array.from({ length: MANY }, (_, no) => idOf(no)));

/** A way of writing: the number is written into one place, or into many at once; what stands there is read back. */
interface Lane {
  readonly write: (n: number) => Promise<unknown>;
  /** The number that stands there, 0 where none does; throws where places that are written at once say different numbers. */
  readonly read: () => Promise<number>;
}

/** The one number of all these; throws where they are different. */
function alike(numbers: readonly number[]): number {
  const [first = 0] = numbers;
  const other = numbers.find((one) => one !== first);
  if (other !== undefined) throw new Error(`half a change: ${first} and ${other}`);
  return first;
}

/** Each goes over the tables that one act of the panel goes over; all are under way at once. */
const LANES: Readonly<Record<string, Lane>> = {
  version: {
    write: async (n) => takeVersions(database, notice, [await handed(0, n + 1)], at(n)),
    read: async () => {
      const id = await idOf(0);
      const rows = await database.versions.filter(({ personId }) => personId === id).toArray();
      const highest = Math.max(...rows.map(({ counter }) => counter));
      const row = await database.roster.get([notice.id, id]);
      alike([highest, row?.listed.counter ?? 0, Number(row?.listed.unit)]);
      alike([rows.length, row?.listed.versions ?? 0]);
      return highest - 1;
    },
  },
  states: {
    write: async (n) =>
      setStates(database, context, await everyone(), STATES[n % STATES.length] as (typeof STATES)[number], at(n)),
    read: async () => {
      const rows = await database.roster.bulkGet((await everyone()).map((id) => [notice.id, id] as [string, string]));
      return alike(rows.map((row) => STATES.indexOf(row?.state ?? 'collecting')));
    },
  },
  display: {
    write: async (n) => setDisplay(database, notice.id, await idOf(1), { ...EMPTY_DISPLAY, place: String(n) }, at(n)),
    read: async () => Number((await database.roster.get([notice.id, await idOf(1)]))?.display?.place ?? 0),
  },
  dossier: {
    write: async (n) => {
      const value = { text: String(n), source: 'hand', at: at(n).toISOString() } as const;
      const change = setValue(PHONE, onlyEntryId('person'), value);
      return changeDossier(database, { identity: personNo(900) }, change, at(n));
    },
    read: async () => {
      const person = await findPerson(database, personNo(900));
      const row = person && (await database.dossiers.get(person.id));
      alike([Number(person !== undefined), Number(row !== undefined)]);
      return Number(row?.dossier.person?.[0]?.values[splitField(PHONE).field]?.text ?? 0);
    },
  },
  checklist: {
    write: async (n) =>
      changeChecklist(database, notice.id, await idOf(2), changeMaterial(material.id, { copiesReady: n % 100 }), at(n)),
    read: async () => {
      const row = await database.checklists.get([notice.id, await idOf(2)]);
      return row ? stateOf(row.checklist, material.id).copiesReady : 0;
    },
  },
  table: {
    write: (n) => {
      const lines = Array.from({ length: MANY }, (_, no) => ({ person: personNo(no), values: { name: String(n) } }));
      return takeSummaryRows(database, notice.id, 'intermediate', lines, at(n));
    },
    read: async () => {
      const rows = await database.summaryRows.toArray();
      if (rows.length !== 0 && rows.length !== MANY) throw new Error(`half a table: ${rows.length} lines`);
      return alike(rows.map(({ values }) => Number(values.name)));
    },
  },
  review: {
    write: async (n) =>
      changeReview(
        database,
        notice.id,
        await idOf(3),
        {
          key: ANSWER,
          act: { kind: 'entered', field: 'person.name' },
          change: (review) => answered(review, { key: ANSWER, text: String(n), at: at(n).toISOString() }),
        },
        at(n),
      ),
    read: async () => {
      const row = await database.reviews.get([notice.id, await idOf(3)]);
      return Number(row?.review.answers.find(({ key }) => key === ANSWER)?.text ?? 0);
    },
  },
};

/** Numbers of these lanes come round again. */
const ROUND: Readonly<Record<string, number>> = { states: STATES.length, checklist: 100 };

/** What there must be before the lanes can write. */
export async function begin(): Promise<void> {
  const all = await Promise.all(Array.from({ length: MANY }, (_, no) => handed(no, 1)));
  await takeVersions(database, notice, all, at(0));
  // Lines of a table are told only where somebody has given a name.
  await keepClerk(database, '钱经办');
  await startChecklist(database, notice.id, personNo(2), at(0));
  await keepPlatform(database, notice.id, (await ensurePerson(database, personNo(3), at(0))).id, {}, at(0));
}

/** Lanes whose changes the journal tells, and by what. */
const TOLD: Readonly<Record<string, string>> = {
  version: 'opened',
  states: 'state',
  display: 'display',
  table: 'listed',
  review: 'entered',
};

/** The journal holds one entry for each change, no more and no less. `begin` opened one file. */
async function journalFaults(held: Readonly<Record<string, number>>): Promise<string[]> {
  const entries = await database.journal.toArray();
  return Object.entries(TOLD).flatMap(([lane, kind]) => {
    const told = entries.filter(({ act }) => act.kind === kind).length - (kind === 'opened' ? 1 : 0);
    return told === held[lane] ? [] : [`journal: ${held[lane]} of ${lane} are there, ${told} are told`];
  });
}

/**
 * Holds what stands in the database against what was acknowledged: per lane the last number. At most the one change that was under way
 * is there besides. Gives every fault as a sentence, and the number from which each lane goes on.
 */
export async function look(acknowledged: Readonly<Record<string, number>>) {
  const faults: string[] = [];
  const next: Record<string, number> = {};
  for (const [name, lane] of Object.entries(LANES)) {
    const last = acknowledged[name] ?? 0;
    try {
      const round = ROUND[name];
      const held = await lane.read();
      const more = round === undefined ? held - last : (held - last + round * (last + 1)) % round;
      next[name] = last + more;
      if (more < 0 || more > 1) faults.push(`${name}: ${last} was acknowledged, ${held} is there`);
    } catch (error) {
      faults.push(`${name}: ${error}`);
    }
  }
  faults.push(...(await journalFaults(next)));
  for (const table of database.tables) {
    const unread = (await table.toArray()).filter((row) => !ROW_SCHEMAS[table.name]?.safeParse(row).success);
    if (unread.length > 0) faults.push(`${table.name}: ${unread.length} rows can't be read`);
  }
  return { faults, next, schema: database.verno };
}

/** Writes on all lanes without end, each change upon the acknowledgement of the one before. `acknowledge` is told of each. */
export function write(
  from: Readonly<Record<string, number>>,
  acknowledge: (lane: string, n: number) => Promise<void>,
): void {
  for (const [name, lane] of Object.entries(LANES)) {
    void (async () => {
      for (let n = (from[name] ?? 0) + 1; ; n++) {
        await lane.write(n);
        await acknowledge(name, n);
      }
    })();
  }
}
