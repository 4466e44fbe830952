import { useTranslation } from 'react-i18next';
import type { SummaryRow } from '../../lib/papers/summary-row';
import { database } from '../../lib/store/database';
import {
  editSummaryRow,
  leaveOutSummaryRow,
  moveSummaryRow,
  putBackSummaryRow,
  removeSummaryRow,
} from '../../lib/store/summary-rows';
import type { Acts } from './use-acts';

/** What can be done with a line that stands in a table; each is told and can be undone. What was typed goes with true alone: it is kept then. */
export interface RowActs {
  readonly remove: (row: SummaryRow) => void;
  readonly move: (row: SummaryRow, by: -1 | 1) => void;
  /** Writes the text of a column by hand; null takes that back. */
  readonly edit: (row: SummaryRow, key: string, text: string | null) => Promise<boolean>;
  /** Leaves the person out for a reason; null takes them in again. */
  readonly leaveOut: (row: SummaryRow, reason: string | null) => Promise<boolean>;
}

export function useRowActs(run: Acts['run']): RowActs {
  const { t } = useTranslation('summary');
  const act = (
    row: SummaryRow,
    done: string,
    change: () => Promise<SummaryRow | undefined>,
    undo: (before: SummaryRow) => Promise<unknown> = (before) => putBackSummaryRow(database, before, new Date()),
  ) =>
    run(async () => {
      const before = await change();
      const name = row.person.name || t('person.nameless');
      return { id: done, values: { name, level: row.level }, ...(before && { undo: () => undo(before) }) };
    }, 'failed.write');
  return {
    remove: (row) => act(row, 'done.removed', () => removeSummaryRow(database, row.id, new Date())),
    move: (row, by) =>
      act(
        row,
        'done.moved',
        async () => {
          await moveSummaryRow(database, row.id, by, new Date());
          return row;
        },
        () => moveSummaryRow(database, row.id, by === 1 ? -1 : 1, new Date()),
      ),
    edit: (row, key, text) => act(row, 'done.edited', () => editSummaryRow(database, row.id, key, text, new Date())),
    leaveOut: (row, reason) =>
      act(row, reason === null ? 'done.takenAgain' : 'done.leftOut', () =>
        leaveOutSummaryRow(database, row.id, reason, new Date()),
      ),
  };
}
