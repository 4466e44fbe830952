import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice, Source } from '../../lib/notice/schema';
import type { GridRequest } from '../../lib/papers/grids';
import type { PaperSize } from '../../lib/papers/paper-size';
import { sheetFileName } from '../../lib/papers/summary-title';
import { keepDefaultTold, toldKey, useDefaultTold } from '../store/default-told';
import { FILE_TYPES, openPaper } from '../summary/outputs';
import { saveFile } from '../summary/save-file';
import { type Acts, useActs } from '../summary/use-acts';
import { keepPaperSize, usePaperSize } from '../summary/use-paper-size';
import { makeSheets } from './ask-sheets';

/** Print, or save as which kind of file. */
export type SheetAct = 'print' | 'xlsx' | 'docx';

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
  /** Prints or saves, and before the first time in a batch tells that it is no official blank, and asks for the paper. */
  readonly ask: (act: SheetAct, request: GridRequest) => void;
  readonly waiting: Waiting | null;
  readonly cancel: () => void;
  /** With the paper, where it was asked for. */
  readonly goOn: (size: PaperSize | null) => Promise<void>;
  /** The paper of profile sheets that was chosen before; null where none was. */
  readonly size: PaperSize | null;
}

/** Printing and saving of papers that are sheets; whose, is read when it is asked for. */
export function useSheetActs(notice: Notice): SheetActs {
  const { t } = useTranslation('papers');
  const acts = useActs();
  const told = useDefaultTold();
  const [waiting, setWaiting] = useState<Waiting | null>(null);

  const size = usePaperSize('profileSize');

  const put = ({ act, request }: Waiting, paper: PaperSize) =>
    act === 'print'
      ? acts.run(async () => {
          await openPaper(request);
          return null;
        }, 'failed.open')
      : acts.run(
          async (pace) => {
            const file = sheetFileName(notice, t(`${request.paper}.file`, { lng: 'zh' }), act);
            const size = request.paper === 'profile' ? paper : 'a4';
            const bytes = await makeSheets({ kind: act, request, notice, size }, pace);
            if (bytes === null) return { id: 'done.stopped' };
            saveFile(file, bytes, FILE_TYPES[act]);
            return { id: 'done.saved', values: { file } };
          },
          'failed.file',
          'doing.file',
        );

  return {
    ...acts,
    waiting,
    size: size ?? null,
    cancel: () => setWaiting(null),
    ask: (act, request) => {
      const key = toldKey(notice.id, request.paper);
      const untold = layoutOf(request.paper, notice) !== null && !told?.includes(key);
      const sizeless = request.paper === 'profile' && !size;
      if (untold || sizeless) setWaiting({ act, request });
      else void put({ act, request }, size ?? 'a4');
    },
    goOn: async (paper) => {
      if (!waiting) return;
      setWaiting(null);
      // The tab reads the paper that is kept, so it is kept first; where that fails the tab shows A4, and another can be chosen there.
      await Promise.all([
        keepDefaultTold(toldKey(notice.id, waiting.request.paper)),
        paper && keepPaperSize('profileSize', paper),
      ]).catch(() => undefined);
      await put(waiting, paper ?? 'a4');
    },
  };
}
