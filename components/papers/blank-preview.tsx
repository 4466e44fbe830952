import { useTranslation } from 'react-i18next';
import type { BlankGrid } from '../../lib/papers/blank/cells';
import classes from './papers.module.css';

interface BlankPreviewProps {
  readonly grid: BlankGrid;
  /** What goes into a cell; null where nothing does. */
  readonly nameOf: (id: string) => string | null;
}

/** More rows of a blank tell nothing new. */
const MOST_ROWS = 60;

/** The cells of a table or sheet as they stand, and in those that are filled what goes there. Scrolls by itself where it is wide. */
export function BlankPreview({ grid, nameOf }: BlankPreviewProps) {
  const { t } = useTranslation('papers');
  const rows = [...new Set(grid.cells.map(({ row }) => row))].sort((a, b) => a - b).slice(0, MOST_ROWS);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={classes.preview} tabIndex={0} aria-label={t('blank.preview')}>
      <table lang="zh-CN">
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {grid.cells
                .filter((cell) => cell.row === row)
                .map((cell) => {
                  const name = nameOf(cell.id);
                  return (
                    <td key={cell.id} colSpan={cell.columnSpan} rowSpan={cell.rowSpan}>
                      {cell.text}
                      {name !== null && <mark>{name}</mark>}
                    </td>
                  );
                })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
