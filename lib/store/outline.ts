import type { Level, Notice } from '../notice/schema';
import { type Email, summaryEmail } from '../papers/email';
import { type Fee, fees, payerOf } from '../papers/fees';
import type { Pace } from '../papers/pace';
import type { SummaryRow } from '../papers/summary-row';
import { linesByPerson, tableGap } from '../papers/table-gap';
import { inOrder } from '../roster/search';
import { applicantOf, batchFilter, placeIn, rosterPersonOf } from './batch';
import type { ShenbaoDatabase } from './database';
import { readInForce } from './in-force';

/** A line of a table, without its values. */
export type LineOutline = Pick<SummaryRow, 'id' | 'person'>;

export interface TableOutline {
  readonly level: Level;
  /** In the order of the table. */
  readonly lines: readonly LineOutline[];
  /** How many of them are left out. */
  readonly out: number;
  readonly email: Email | null;
}

/** What the tables hold, without the values of their lines: those alone are read that are shown. */
export function tablesOf(notice: Notice, rows: readonly SummaryRow[]): TableOutline[] {
  return notice.levels.value.map((level) => {
    const own = rows.filter((row) => row.level === level);
    return {
      level,
      lines: own.map(({ id, person }) => ({ id, person })),
      out: own.filter(({ leftOut }) => leftOut).length,
      email: summaryEmail(notice, level, own),
    };
  });
}

/** What the table of one level lacks beside the papers that count; persons by their ids. */
export interface LevelGaps {
  readonly level: Level;
  /** How many declare the level. */
  readonly people: number;
  /** Those of them who have no line in it. */
  readonly missing: readonly string[];
  /** Those whose line holds other values; what was written by hand is not looked at. */
  readonly changed: readonly { readonly personId: string; readonly lineId: string }[];
  /** Those of whose line something stays empty, or is to be looked at. */
  readonly toLookAt: readonly string[];
}

/** Everybody of a batch as far as the screen of papers tells of all; whatever is told of one is read when it is shown. */
export interface Outline {
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly idNumber: string;
    readonly hasChecklist: boolean;
  }[];
  readonly levels: readonly LevelGaps[];
  /** Names of those whose papers name no level of the notice. */
  readonly without: readonly string[];
  /** Those who stand in the table of another level than their papers name. */
  readonly elsewhere: readonly { readonly name: string; readonly lineId: string; readonly level: Level }[];
  readonly fees: readonly Fee[];
  /** Names of those of whom something is kept that this version can't read. */
  readonly unreadable: readonly string[];
  /** Names of those who handed in two versions of one number, where nobody has chosen: no paper is made of a guess. */
  readonly undecided: readonly string[];
}

/** So many are read together. */
const AT_A_TIME = 200;

/** One after another, so that the dossiers of a batch are never all in memory. */
async function readEach(database: ShenbaoDatabase, notice: Notice, rows: readonly SummaryRow[], pace: Pace) {
  const isOfBatch = batchFilter(notice, rows);
  const linesOf = linesByPerson(rows);
  const unreadable: string[] = [];
  const ids = await database.people.toCollection().primaryKeys();
  const found = [];
  for (let at = 0; at < ids.length; at += AT_A_TIME) {
    await pace(at, ids.length);
    const read = await readInForce(database, notice, ids.slice(at, at + AT_A_TIME));
    unreadable.push(...read.unreadable.map(({ name }) => name));
    for (const one of read.people.filter(isOfBatch)) {
      const applicant = applicantOf(one);
      const gap = applicant && tableGap(notice, applicant, linesOf(applicant));
      const payer = applicant && payerOf(applicant, notice);
      found.push({ ...rosterPersonOf(one, notice), gap, payer, hasChecklist: one.checklist !== null });
    }
  }
  return { unreadable, listed: inOrder(found) };
}

/**
 * Everybody of a batch beside `rows`, the lines of all its tables, in the order of `readBatch`. `pace` is told how many are read; where it
 * rejects, so does this.
 */
export async function readOutline(
  database: ShenbaoDatabase,
  notice: Notice,
  rows: readonly SummaryRow[],
  pace: Pace,
): Promise<Outline> {
  const { unreadable, listed } = await readEach(database, notice, rows, pace);
  const placeOf = placeIn(rows);
  const counting = listed
    .flatMap(({ gap, payer, ...one }) => (gap && payer ? [{ ...one, gap, payer }] : []))
    .sort((a, b) => placeOf(a) - placeOf(b));
  return {
    people: counting.map(({ personId, name, idNumber, hasChecklist }) => ({
      id: personId,
      name,
      idNumber,
      hasChecklist,
    })),
    levels: notice.levels.value.map((level) => {
      const own = counting.filter(({ gap }) => gap.level === level);
      return {
        level,
        people: own.length,
        missing: own.flatMap(({ personId, gap }) => (gap.line === null ? [personId] : [])),
        changed: own.flatMap(({ personId, gap: { line } }) => (line?.differs ? [{ personId, lineId: line.id }] : [])),
        toLookAt: own.flatMap(({ personId, gap }) => (gap.toLookAt ? [personId] : [])),
      };
    }),
    without: counting.flatMap(({ name, gap }) => (gap.level === null ? [name] : [])),
    elsewhere: counting.flatMap(({ name, gap }) => gap.elsewhere.map(({ id, level }) => ({ name, lineId: id, level }))),
    fees: fees(
      notice,
      counting.map(({ payer }) => payer),
      rows,
    ),
    unreadable,
    undecided: listed.flatMap(({ name, gap }) => (gap === null ? [name] : [])),
  };
}
