import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level, Notice } from '../../lib/notice/schema';
import { type PaperSize, PaperSizeSchema } from '../../lib/papers/paper-size';
import type { SummaryRow } from '../../lib/papers/summary-row';
import { summaryTable } from '../../lib/papers/summary-table';
import { database } from '../../lib/store/database';
import { listSummaryRows } from '../../lib/store/summary-rows';
import { useStored } from '../store/stored';
import { useSlow } from '../store/use-slow';
import { useGrowing } from '../ui/growing';
import { useSealBy } from './seal-choice';
import { SummarySheet } from './summary-sheet';
import { keepPaperSize, usePaperSize } from './use-paper-size';

interface BarProps {
  readonly size: PaperSize;
  /** How many of all rows stand on the sheet by now. */
  readonly drawn: number;
  readonly all: number;
}

/** What stands above the sheet on the screen alone: print, and on what. */
function Bar({ size, drawn, all }: BarProps) {
  const { t } = useTranslation('summary');
  return (
    <header className="bar">
      <button type="button" disabled={drawn < all} onClick={() => window.print()}>
        {t('paper.print')}
      </button>
      {drawn < all && (
        <label>
          <progress value={drawn} max={all} />
          {t('paper.drawing', { drawn, all })}
        </label>
      )}
      <fieldset>
        <legend>{t('paper.size')}</legend>
        {PaperSizeSchema.options.map((one) => (
          <label key={one}>
            <input type="radio" name="size" checked={one === size} onChange={() => void keepPaperSize(one)} />
            {t(`paper.${one}`)}
          </label>
        ))}
      </fieldset>
      <span>{t('paper.hint')}</span>
    </header>
  );
}

interface SizedSheetProps {
  readonly notice: Notice;
  readonly level: Level;
  readonly rows: readonly SummaryRow[];
  readonly size: PaperSize;
}

function SizedSheet({ notice, level, rows, size }: SizedSheetProps) {
  const seal = useSealBy();
  const table = useMemo(() => summaryTable(notice, level, rows, seal), [notice, level, rows, seal]);
  const drawn = useGrowing(table.rows.length);
  return (
    <>
      <Bar size={size} drawn={drawn} all={table.rows.length} />
      <main className={`page ${size}`}>
        <SummarySheet table={table} drawn={drawn} />
      </main>
    </>
  );
}

/** What stands in the place of a sheet that is not there (yet). */
function Note({ text }: { text: string }) {
  return (
    <p className="note" role="status">
      {text}
    </p>
  );
}

/** The tab of a summary table: the sheet as it will be printed, below a bar that is not. A4 until a paper was chosen. */
export function SummaryPaper({ notice, level }: { notice: Notice; level: Level }) {
  const { t } = useTranslation('summary');
  const chosen = usePaperSize();
  const kept = useStored(`${notice.id} ${level}`, () => listSummaryRows(database, notice.id, level));
  const waiting = kept.kind === 'loading' || chosen === undefined;
  const slow = useSlow(waiting);
  if (waiting) return <Note text={t(slow ? 'store:slow' : 'store:loading')} />;
  if (kept.kind !== 'ready') return <Note text={t('store:failed.what')} />;
  const rows = kept.value;
  if (rows.every(({ leftOut }) => leftOut)) return <Note text={t('paper.none')} />;
  const size = chosen ?? 'a4';
  return <SizedSheet notice={notice} level={level} rows={rows} size={size} />;
}
