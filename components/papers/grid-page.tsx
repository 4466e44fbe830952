import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../lib/notice/schema';
import { type GridRequest, gridsOf } from '../../lib/papers/grids';
import { readBatch } from '../../lib/store/batch';
import { database } from '../../lib/store/database';
import { useStored } from '../store/stored';
import { useSlow } from '../store/use-slow';
import { GridSheet } from './grid-sheet';

function Note({ text }: { text: string }) {
  return (
    <p className="note" role="status">
      {text}
    </p>
  );
}

/** The tab of papers that are sheets, each beginning on a page of its own, below a bar that is not printed. */
export function GridPaper({ notice, request }: { notice: Notice; request: GridRequest }) {
  const { t } = useTranslation('papers');
  const kept = useStored(notice.id, () => readBatch(database, notice));
  const slow = useSlow(kept.kind === 'loading');
  const batch = kept.kind === 'ready' ? kept.value : null;
  const grids = useMemo(() => (batch === null ? null : gridsOf(request, notice, batch)), [request, notice, batch]);
  if (kept.kind === 'loading') return <Note text={t(slow ? 'store:slow' : 'store:loading')} />;
  if (grids === null) return <Note text={t('store:failed.what')} />;
  if (grids.length === 0) return <Note text={t('paper.none')} />;
  return (
    <>
      <header className="bar">
        <button type="button" onClick={() => window.print()}>
          {t('paper.print')}
        </button>
        <span>{t('paper.hint')}</span>
      </header>
      <main>
        {grids.map((grid, at) => (
          <section
            // biome-ignore lint/suspicious/noArrayIndexKey: sheets stand in the order of the batch
            key={at}
            className={`page upright ${grid.startsPage ? 'starts' : 'follows'}`}
            aria-label={`${grid.title} ${grid.name}`}
          >
            <GridSheet grid={grid} />
          </section>
        ))}
      </main>
    </>
  );
}
