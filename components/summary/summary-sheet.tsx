import { memo, type ReactNode } from 'react';
import { type SummaryTable, TABLE_UNITS } from '../../lib/papers/summary-table';
import { splitNumbers, textUnits } from '../../lib/papers/text-width';

/**
 * A cell's text, numbers and their signs kept on one line where `room` half-width characters hold them; a wider date breaks
 * behind its year. Set as text: whatever a page wrote stays letters. No component: there are as many as cells.
 */
function inCell(text: string, room: number): ReactNode {
  const parts = splitNumbers(text, room);
  if (parts.length === 1) return text;
  return parts.map((part, at) =>
    at % 2 === 1 && textUnits(part) <= room ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <span key={at} className="whole">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

interface RowProps {
  readonly cells: readonly string[];
  readonly rooms: readonly number[];
  /** How much smaller its letters are than those of the table. */
  readonly small: number | undefined;
}

const Row = memo(function Row({ cells, rooms, small }: RowProps) {
  return (
    <tr style={small === undefined ? undefined : { fontSize: `${small}em` }}>
      {cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is told by its column
        <td key={at}>{inCell(cell, rooms[at] ?? 0)}</td>
      ))}
    </tr>
  );
});

/** What stands at the top of every page: title, places for the hand, column heads. */
const Head = memo(function Head({ title, places, columns }: Omit<SummaryTable, 'rows'>) {
  return (
    <thead>
      <tr>
        <td className="title" colSpan={columns.length}>
          <h1>{title}</h1>
        </td>
      </tr>
      <tr>
        <td className="places" colSpan={columns.length}>
          <div>
            {places.map((place) => (
              <span key={place.label}>
                {place.label}
                {place.value}
              </span>
            ))}
          </div>
        </td>
      </tr>
      <tr>
        {columns.map((column) => (
          <th key={column.key} scope="col">
            {column.heading}
          </th>
        ))}
      </tr>
    </thead>
  );
});

interface SummarySheetProps {
  readonly table: SummaryTable;
  /** The rows of this page, the second not among them. */
  readonly from: number;
  readonly to: number;
  /** What stands on one line of each column, in half-width characters. */
  readonly rooms: readonly number[];
  /** By row: how much smaller its letters are. */
  readonly small: Readonly<Record<number, number>>;
}

/** One page of the table as it is printed. */
export const SummarySheet = memo(function SummarySheet({ table, from, to, rooms, small }: SummarySheetProps) {
  return (
    <table className="sheet" lang="zh-CN">
      <colgroup>
        {table.columns.map((column) => (
          <col key={column.key} style={{ width: `${(column.width / TABLE_UNITS) * 100}%` }} />
        ))}
      </colgroup>
      <Head title={table.title} places={table.places} columns={table.columns} />
      <tbody>
        {table.rows.slice(from, to).map((cells, at) => (
          <Row key={cells[0]} cells={cells} rooms={rooms} small={small[from + at]} />
        ))}
      </tbody>
    </table>
  );
});
