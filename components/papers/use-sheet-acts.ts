import { useState } from 'react';
import type { Notice, Source } from '../../lib/notice/schema';
import { type Batch, type GridRequest, gridsOf } from '../../lib/papers/grids';
import { sheetFileName } from '../../lib/papers/summary-title';
import { keepDefaultTold, toldKey, useDefaultTold } from '../store/default-told';
import { openPaper, XLSX } from '../summary/outputs';
import { saveFile } from '../summary/save-file';
import { type Acts, useActs } from '../summary/use-acts';

export type SheetAct = 'print' | 'save';

interface Waiting {
  readonly act: SheetAct;
  readonly request: GridRequest;
}

/** The form that a paper is a default of; null where it is no form of the notice's, as a fee slip. */
export function layoutOf(paper: GridRequest['paper'], notice: Notice): Source | null {
  const layouts: Partial<Record<GridRequest['paper'], Source>> = {
    profile: notice.profile.layout,
    contents: notice.contents.layout,
  };
  const layout = layouts[paper];
  return layout?.source === 'default' ? layout : null;
}

export interface SheetActs extends Acts {
  /** Prints or saves, and before the first time in a batch asks. `file` is what the saved file is called. */
  readonly ask: (act: SheetAct, request: GridRequest) => void;
  readonly waiting: Waiting | null;
  readonly cancel: () => void;
  readonly goOn: () => void;
}

/** Printing and saving of papers that are sheets. */
export function useSheetActs(notice: Notice, batch: Batch, nameOf: (paper: GridRequest['paper']) => string): SheetActs {
  const acts = useActs();
  const told = useDefaultTold();
  const [waiting, setWaiting] = useState<Waiting | null>(null);

  const put = ({ act, request }: Waiting) =>
    act === 'print'
      ? acts.run(async () => {
          await openPaper(request);
          return null;
        }, 'failed.open')
      : acts.run(
          async () => {
            const { gridXlsx } = await import('../../lib/papers/grid-xlsx');
            const file = sheetFileName(notice, nameOf(request.paper));
            saveFile(file, await gridXlsx(gridsOf(request, notice, batch)), XLSX);
            return { id: 'done.saved', values: { file } };
          },
          'failed.file',
          'doing.file',
        );

  return {
    ...acts,
    waiting,
    cancel: () => setWaiting(null),
    ask: (act, request) => {
      const key = toldKey(notice.id, request.paper);
      if (layoutOf(request.paper, notice) && !told?.includes(key)) setWaiting({ act, request });
      else void put({ act, request });
    },
    goOn: () => {
      if (!waiting) return;
      setWaiting(null);
      void keepDefaultTold(toldKey(notice.id, waiting.request.paper)).catch(() => undefined);
      void put(waiting);
    },
  };
}
