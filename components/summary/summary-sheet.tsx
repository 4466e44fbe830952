import { memo, useMemo } from 'react';
import { textRoom } from '../../lib/papers/column-widths';
import { type SummaryTable, TABLE_UNITS } from '../../lib/papers/summary-table';
import { splitNumbers, textUnits } from '../../lib/papers/text-width';
import { STEP } from '../ui/growing';

/**
 * A cell's text, numbers and their signs kept on one line where `room` half-width characters hold them; a wider date breaks
 * behind its year. Set as text: whatever a page wrote stays letters.
 */
function Cell({ text, room }: { text: string; room: number }) {
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

function Row({ cells, rooms }: { cells: readonly string[]; rooms: readonly number[] }) {
  return (
    <tr>
      {cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is told by its column
        <td key={at}>
          <Cell text={cell} room={rooms[at] ?? 0} />
        </td>
      ))}
    </tr>
  );
}

interface RowsProps {
  readonly rows: SummaryTable['rows'];
  readonly rooms: readonly number[];
}

/** Rows that are drawn together. */
const Rows = memo(function Rows({ rows, rooms }: RowsProps) {
  return (
    <tbody>
      {rows.map((cells) => (
        <Row key={cells[0]} cells={cells} rooms={rooms} />
      ))}
    </tbody>
  );
});

interface SummarySheetProps {
  readonly table: SummaryTable;
  /** How many of its rows are drawn by now; all where it is left out. */
  readonly drawn?: number;
}

/** The table as it is printed: title, places for the hand and column heads stand in its head, which browsers repeat on each page. */
export function SummarySheet({ table, drawn = table.rows.length }: SummarySheetProps) {
  const span = table.columns.length;
  const steps = useMemo(
    () =>
      Array.from({ length: Math.ceil(table.rows.length / STEP) }, (_, at) =>
        table.rows.slice(at * STEP, (at + 1) * STEP),
      ),
    [table],
  );
  const rooms = useMemo(() => table.columns.map((column) => textRoom(column.width)), [table]);
  return (
    <table className="sheet" lang="zh-CN">
      <colgroup>
        {table.columns.map((column) => (
          <col key={column.key} style={{ width: `${(column.width / TABLE_UNITS) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td className="title" colSpan={span}>
            <h1>{table.title}</h1>
          </td>
        </tr>
        <tr>
          <td className="places" colSpan={span}>
            <div>
              {table.places.map((place) => (
                <span key={place.label}>
                  {place.label}
                  {place.value}
                </span>
              ))}
            </div>
          </td>
        </tr>
        <tr>
          {table.columns.map((column) => (
            <th key={column.key} scope="col">
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      {steps.slice(0, Math.ceil(drawn / STEP)).map((rows) => (
        <Rows key={rows[0]?.[0]} rows={rows} rooms={rooms} />
      ))}
    </table>
  );
}
