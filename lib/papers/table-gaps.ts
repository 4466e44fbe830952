import type { Level, Notice } from '../notice/schema';
import { type Applicant, levelOf } from './applicant';
import { identityKey } from './identity-key';
import type { SummaryRow } from './summary-row';
import { type SummaryValues, summaryValues } from './summary-values';

/** A person whose papers are kept, and what their line would be. */
export interface Lined {
  readonly applicant: Applicant;
  readonly taken: SummaryValues;
}

/** What the table of one level lacks beside the papers that count. */
export interface LevelGaps {
  readonly level: Level;
  /** Everybody who declares the level. */
  readonly people: readonly Lined[];
  /** Those of them who have no line in it. */
  readonly missing: readonly Lined[];
  /** Those whose line holds other values; what was written by hand is not looked at. */
  readonly changed: readonly (Lined & { readonly row: SummaryRow })[];
}

export interface TableGaps {
  readonly levels: readonly LevelGaps[];
  /** Those whose papers name no level of the notice. */
  readonly without: readonly Applicant[];
  /** Those who stand in the table of another level than their papers name. */
  readonly elsewhere: readonly { readonly applicant: Applicant; readonly row: SummaryRow }[];
}

/** The tables of a notice beside the papers of everybody of whom some count, in the order given. `rows` are those of all its tables. */
export function tableGaps(notice: Notice, applicants: readonly Applicant[], rows: readonly SummaryRow[]): TableGaps {
  const byPerson = new Map<string, SummaryRow[]>();
  for (const row of rows) {
    const key = identityKey(row.person.idNumber);
    if (key !== null) byPerson.set(key, [...(byPerson.get(key) ?? []), row]);
  }
  const rowsOf = ({ idNumber }: Applicant) => byPerson.get(identityKey(idNumber) ?? '') ?? [];
  const levels = notice.levels.value.map((level): LevelGaps => {
    const people = applicants
      .filter(({ dossier }) => levelOf(dossier, notice) === level)
      .map((applicant) => ({ applicant, taken: summaryValues(applicant.dossier, notice) }));
    const lined = people.map((one) => ({ ...one, row: rowsOf(one.applicant).find((row) => row.level === level) }));
    return {
      level,
      people,
      missing: lined.filter(({ row }) => row === undefined),
      changed: lined.flatMap(({ row, ...one }) => {
        const differs = notice.summary.columns.some(
          ({ key }) => (row?.values[key] ?? '') !== (one.taken.values[key] ?? ''),
        );
        return row && differs ? [{ ...one, row }] : [];
      }),
    };
  });
  const declared = applicants.map((applicant) => ({ applicant, level: levelOf(applicant.dossier, notice) }));
  return {
    levels,
    without: declared.filter(({ level }) => level === null).map(({ applicant }) => applicant),
    elsewhere: declared.flatMap(({ applicant, level }) =>
      level === null
        ? []
        : rowsOf(applicant)
            .filter((row) => row.level !== level)
            .map((row) => ({ applicant, row })),
    ),
  };
}
