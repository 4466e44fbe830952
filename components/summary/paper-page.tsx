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
import { SummarySheet } from './summary-sheet';
import { keepPaperSize, usePaperSize } from './use-paper-size';

interface BarProps {
  readonly size: PaperSize;
}

/** What stands above the sheet on the screen alone: print, and on what. */
function Bar({ size }: BarProps) {
  const { t } = useTranslation('summary');
  return (
    <header className="bar">
      <button type="button" onClick={() => window.print()}>
        {t('paper.print')}
      </button>
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

interface SheetProps extends BarProps {
  readonly notice: Notice;
  readonly level: Level;
  readonly rows: readonly SummaryRow[];
}

function SizedSheet({ notice, level, rows, size }: SheetProps) {
  const table = useMemo(() => summaryTable(notice, level, rows), [notice, level, rows]);
  return (
    <main className={`page ${size}`}>
      <SummarySheet table={table} />
    </main>
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
  if (rows.length === 0) return <Note text={t('paper.none')} />;
  const size = chosen ?? 'a4';
  return (
    <>
      <Bar size={size} />
      <SizedSheet notice={notice} level={level} rows={rows} size={size} />
    </>
  );
}
