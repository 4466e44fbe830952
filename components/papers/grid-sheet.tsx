import { GRID_COLUMNS, type GridRow, type PaperGrid, together } from '../../lib/papers/grid';
import { splitNumbers } from '../../lib/papers/text-width';

/** Numbers stay with their signs. Set as text: whatever a page wrote stays letters. */
function Text({ text }: { text: string }) {
  const parts = splitNumbers(text);
  if (parts.length === 1) return text;
  return parts.map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <span key={at} className="whole">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** The least height of a row that has room for the hand, as a style sheet has it. */
export const roomFor = (lines: number) => `${lines * 1.5}em`;

function Row({ row }: { row: GridRow }) {
  return (
    <tr {...(row.lines > 1 && { 'data-lines': row.lines, style: { height: roomFor(row.lines) } })}>
      {row.cells.map((cell, at) => {
        const Tag = cell.look === 'label' ? 'th' : 'td';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is told by its place
          <Tag key={at} colSpan={cell.span} className={cell.look}>
            <Text text={cell.text} />
          </Tag>
        );
      })}
    </tr>
  );
}

function Places({ texts }: { texts: readonly string[] }) {
  return (
    <tr>
      <td className="places" colSpan={GRID_COLUMNS}>
        <div>
          {texts.map((text) => (
            <span key={text}>{text}</span>
          ))}
        </div>
      </td>
    </tr>
  );
}

/** One sheet as it is printed: title, places and heads stand in the part that browsers repeat on each page, and so does the empty edge below. */
export function GridSheet({ grid }: { grid: PaperGrid }) {
  return (
    <table className="grid" lang="zh-CN">
      <colgroup>
        <col span={GRID_COLUMNS} />
      </colgroup>
      <thead>
        <tr>
          <td className="title" colSpan={GRID_COLUMNS}>
            <h1>{grid.title}</h1>
          </td>
        </tr>
        {grid.places.map((texts) => (
          <Places key={texts.join()} texts={texts} />
        ))}
        {grid.head.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </thead>
      {together(grid.rows).map((rows) => (
        <tbody key={rows[0]?.key} className={rows.length > 1 ? 'together' : undefined}>
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      ))}
      <tbody>
        {grid.foot.map((text) => (
          <Places key={text} texts={[text]} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td className="edge" colSpan={GRID_COLUMNS} />
        </tr>
      </tfoot>
    </table>
  );
}
