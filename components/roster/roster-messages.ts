import type { JudgedBy } from '../../lib/checks/many/check-many';
import type { Level, Notice } from '../../lib/notice/schema';
import type { JudgedStep } from '../../lib/store/judge-people';
import type { TakenMany } from '../../lib/store/summary-rows';

/** What is asked of the worker of the roster: what takes seconds with ten thousand people. */
export type ToRosterWorker =
  | { readonly kind: 'judge'; readonly by: JudgedBy; readonly personIds: readonly string[] }
  | { readonly kind: 'take'; readonly notice: Notice; readonly level: Level; readonly personIds: readonly string[] }
  | { readonly kind: 'untake'; readonly taken: TakenMany }
  /** Takes nobody in, as long as nothing is written yet. */
  | { readonly kind: 'stop' };

export type FromRosterWorker =
  /** Some more of those who are judged. */
  | { readonly kind: 'judged'; readonly step: JudgedStep }
  /** How many of those who are taken in are read; all of them: now they are written. */
  | { readonly kind: 'read'; readonly done: number; readonly all: number }
  | { readonly kind: 'taken'; readonly taken: TakenMany }
  | { readonly kind: 'stopped' }
  /** All that was asked for is done. */
  | { readonly kind: 'done' }
  /** The name of the error. */
  | { readonly kind: 'failed'; readonly name: string };
