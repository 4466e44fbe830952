import { useCallback, useEffect, useState } from 'react';
import type { Notice } from '../../lib/notice/schema';
import type { Outline, TableOutline } from '../../lib/store/outline';
import { askOutline } from '../roster/ask-roster';
import { useTouched } from '../store/use-touched';

/** What is known of everybody of a batch, and how far it is read. */
export interface Outlined {
  /** Null as long as nothing is known. */
  readonly tables: readonly TableOutline[] | null;
  readonly outline: Outline | null;
  /** `reading`: what is known may have changed. */
  readonly state: 'reading' | 'done' | 'stopped' | 'failed';
  readonly done: number;
  readonly all: number;
  readonly stop: () => void;
  readonly goOn: () => void;
}

const TABLES = ['people', 'dossiers', 'checklists', 'roster', 'versions', 'summaryRows'] as const;
const NOTHING = { tables: null, outline: null, state: 'reading', done: 0, all: 0 } as const;

/** Everybody of a batch, read beside the panel and anew after each change. For one notice alone: for another it is to begin anew. */
export function useOutline(notice: Notice): Outlined {
  const touched = useTouched(TABLES);
  const [known, setKnown] = useState<Omit<Outlined, 'stop' | 'goOn'>>(NOTHING);
  /** What was asked for last was stopped, at this change. */
  const [stopped, setStopped] = useState<number | null>(null);
  const isStopped = stopped === touched;

  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew after each change
  useEffect(() => {
    const learn = (more: Partial<Outlined>) => setKnown((now) => ({ ...now, ...more }));
    if (isStopped) return learn({ state: 'stopped' });
    learn({ state: 'reading', done: 0 });
    let isWanted = true;
    const { answer, end } = askOutline(
      notice,
      (tables) => isWanted && learn({ tables }),
      (done, all) => isWanted && learn({ done, all }),
    );
    answer.then(
      (outline) => isWanted && learn({ outline, state: 'done' }),
      () => isWanted && learn({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
      end();
    };
  }, [notice, touched, isStopped]);

  return {
    ...known,
    stop: useCallback(() => setStopped(touched), [touched]),
    goOn: useCallback(() => setStopped(null), []),
  };
}
