import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level, Notice } from '../../lib/notice/schema';
import type { PaperSize } from '../../lib/papers/paper-size';
import type { SummaryRow } from '../../lib/papers/summary-row';
import { summaryTable } from '../../lib/papers/summary-table';
import { database } from '../../lib/store/database';
import { listSummaryRows } from '../../lib/store/summary-rows';
import { useStored } from '../store/stored';
import { useSlow } from '../store/use-slow';
import { PaperBar } from './paper-bar';
import { useSealBy } from './seal-choice';
import { useSummaryPages } from './summary-pages';
import { keepPaperSize, usePaperSize } from './use-paper-size';

interface SizedSheetProps {
  readonly notice: Notice;
  readonly level: Level;
  readonly rows: readonly SummaryRow[];
  readonly size: PaperSize;
}

function SizedSheet({ notice, level, rows, size }: SizedSheetProps) {
  const { t } = useTranslation('summary');
  const seal = useSealBy();
  const table = useMemo(() => summaryTable(notice, level, rows, seal), [notice, level, rows, seal]);
  const { sheet, laid } = useSummaryPages(table, size);
  const all = table.rows.length;
  return (
    <>
      <PaperBar
        drawn={laid}
        all={all}
        drawing={t('paper.drawing', { laid, all })}
        sizes={{ size, words: { a3: t('paper.a3'), a4: t('paper.a4') } }}
        onSize={(one) => void keepPaperSize('paperSize', one)}
        hint={t('paper.hint')}
      />
      {sheet}
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
  const chosen = usePaperSize('paperSize');
  const kept = useStored(`${notice.id} ${level}`, () => listSummaryRows(database, notice.id, level));
  const waiting = kept.kind === 'loading' || chosen === undefined;
  const slow = useSlow(waiting);
  if (waiting) return <Note text={t(slow ? 'store:slow' : 'store:loading')} />;
  if (kept.kind !== 'ready') return <Note text={t('store:failed.what')} />;
  const rows = kept.value;
  if (rows.every(({ leftOut }) => leftOut)) return <Note text={t('paper.none')} />;
  const size = chosen ?? 'a4';
  // Another paper is laid out anew.
  return <SizedSheet key={size} notice={notice} level={level} rows={rows} size={size} />;
}
