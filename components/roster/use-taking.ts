import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level, Notice } from '../../lib/notice/schema';
import type { TakenMany } from '../../lib/store/summary-rows';
import { askTaking } from './ask-roster';
import type { Working } from './working-line';

/** Takes many into the table of a level, and tells how far that is. */
export interface TakingMany {
  readonly working: Working | null;
  /** Null where it was stopped: then nobody was taken in. Rejects where it can't be written. */
  readonly take: (level: Level, personIds: readonly string[]) => Promise<TakenMany | null>;
}

export function useTaking(notice: Notice): TakingMany {
  const { t } = useTranslation('roster');
  const [working, setWorking] = useState<Working | null>(null);
  return {
    working,
    take: (level, personIds) => {
      const show = (done: number, all: number, stop: () => void) => {
        const isWriting = done === all;
        const words = { level: t(`level.${level}`), done, all };
        const what = t(isWriting ? 'bulk.writing' : 'bulk.taking', words);
        setWorking({ what, done, all, stop: isWriting ? null : stop });
      };
      const { answer, stop } = askTaking(notice, level, personIds, (done, all) => show(done, all, stop));
      show(0, personIds.length, stop);
      return answer.finally(() => setWorking(null));
    },
  };
}
