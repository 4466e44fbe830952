import type { Level, Notice } from '../notice/schema';
import { type Applicant, levelOf } from './applicant';
import { identityKey } from './identity-key';
import type { SummaryRow } from './summary-row';
import { summaryValues } from './summary-values';

/** How the papers of one person that count stand beside the summary tables. */
export interface TableGap {
  /** The level that they declare, where it is one of the notice's; else null. */
  readonly level: Level | null;
  /** Their line in the table of that level, and whether it holds other values; what was written by hand is not looked at. Null where they have none. */
  readonly line: { readonly id: string; readonly differs: boolean } | null;
  /** Something of what their line would be stays empty, or is to be looked at. */
  readonly toLookAt: boolean;
  /** Their lines in the tables of other levels. */
  readonly elsewhere: readonly SummaryRow[];
}

/** Finds the lines of a person among these by their number; none where it can't tell. */
export function linesByPerson(rows: readonly SummaryRow[]): (person: { idNumber: string }) => readonly SummaryRow[] {
  const byKey = new Map<string, SummaryRow[]>();
  for (const row of rows) {
    const key = identityKey(row.person.idNumber);
    if (key === null) continue;
    const known = byKey.get(key);
    if (known) known.push(row);
    else byKey.set(key, [row]);
  }
  return ({ idNumber }) => byKey.get(identityKey(idNumber) ?? '') ?? [];
}

/** The papers of a person beside their `lines` in all tables of the notice. */
export function tableGap(
  notice: Notice,
  { dossier }: Pick<Applicant, 'dossier'>,
  lines: readonly SummaryRow[],
): TableGap {
  const level = levelOf(dossier, notice);
  if (level === null) return { level, line: null, toLookAt: false, elsewhere: [] };
  const { values, empty, notes } = summaryValues(dossier, notice);
  const own = lines.find((line) => line.level === level);
  const differs = notice.summary.columns.some(({ key }) => (own?.values[key] ?? '') !== (values[key] ?? ''));
  return {
    level,
    line: own ? { id: own.id, differs } : null,
    toLookAt: empty.length + notes.length > 0,
    elsewhere: lines.filter((line) => line.level !== level),
  };
}
