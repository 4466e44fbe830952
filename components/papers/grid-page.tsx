import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../lib/notice/schema';
import type { PaperGrid } from '../../lib/papers/grid';
import { type GridRequest, gridsOf } from '../../lib/papers/grids';
import type { PaperSize } from '../../lib/papers/paper-size';
import { readBatch } from '../../lib/store/batch';
import { database } from '../../lib/store/database';
import { useStored } from '../store/stored';
import { useSlow } from '../store/use-slow';
import { PaperBar } from '../summary/paper-bar';
import { keepPaperSize, usePaperSize } from '../summary/use-paper-size';
import { useGrowing } from '../ui/growing';
import { GridSheet } from './grid-sheet';
import { useFitted } from './use-fitted';

/** What stands in the place of sheets that are not there (yet). */
export function Note({ text }: { text: string }) {
  return (
    <p className="note" role="status">
      {text}
    </p>
  );
}

const LOOKS: Readonly<Record<PaperSize, string>> = { a4: 'upright', a3: 'lying' };

const Sheet = memo(function Sheet({ grid, size }: { grid: PaperGrid; size: PaperSize }) {
  const sheet = useFitted(grid, size);
  return (
    <section
      ref={sheet}
      className={`page form ${LOOKS[size]} ${grid.startsPage ? 'starts' : 'follows'}${grid.isBound ? ' bound' : ''}`}
      aria-label={`${grid.title} ${grid.name}`}
    >
      <GridSheet grid={grid} />
    </section>
  );
});

interface SheetsProps {
  readonly grids: readonly PaperGrid[];
  readonly size: PaperSize;
  /** Whether there is a choice of papers. */
  readonly sized: boolean;
}

/** Sheets of a whole batch below each other, under a bar that is not printed. */
export function Sheets({ grids, size, sized }: SheetsProps) {
  const { t } = useTranslation('papers');
  const all = grids.length;
  const drawn = useGrowing(all);
  const words = { a3: t('paper.a3'), a4: t('paper.a4') };
  return (
    <>
      <PaperBar
        drawn={drawn}
        all={all}
        drawing={t('paper.drawing', { drawn, all })}
        sizes={sized ? { size, words } : null}
        onSize={(one) => void keepPaperSize('profileSize', one)}
        hint={t('paper.hint', { paper: words[size] })}
      />
      <main>
        {grids.slice(0, drawn).map((grid, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sheets stand in the order of the batch
          <Sheet key={at} grid={grid} size={size} />
        ))}
      </main>
    </>
  );
}

/** The tab of papers that are sheets, each beginning on a page of its own. Profile sheets are on the paper that was chosen, A4 until one was. */
export function GridPaper({ notice, request }: { notice: Notice; request: GridRequest }) {
  const { t } = useTranslation('papers');
  const kept = useStored(JSON.stringify(request), () => readBatch(database, notice, request));
  const chosen = usePaperSize('profileSize');
  const waiting = kept.kind === 'loading' || chosen === undefined;
  const slow = useSlow(waiting);
  const batch = kept.kind === 'ready' ? kept.value : null;
  const sized = request.paper === 'profile';
  const size = (sized && chosen) || 'a4';
  const grids = useMemo(
    () => (batch === null ? null : gridsOf(request, notice, batch, size)),
    [request, notice, batch, size],
  );
  if (waiting) return <Note text={t(slow ? 'store:slow' : 'store:loading')} />;
  if (grids === null) return <Note text={t('store:failed.what')} />;
  if (grids.length === 0) return <Note text={t('paper.none')} />;
  return <Sheets grids={grids} size={size} sized={sized} />;
}
