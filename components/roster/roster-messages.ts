import type { JudgedBy } from '../../lib/checks/many/check-many';
import type { Level, Notice } from '../../lib/notice/schema';
import type { RosterState } from '../../lib/roster/roster-row';
import type { JudgedStep } from '../../lib/store/judge-people';
import type { Outline, TableOutline } from '../../lib/store/outline';
import type { TakenMany } from '../../lib/store/summary-rows';
import type { UndoRefused } from '../../lib/store/undo-step';

/** What is asked of the worker of the roster: what takes seconds with ten thousand people. */
export type ToRosterWorker =
  | { readonly kind: 'judge'; readonly by: JudgedBy; readonly personIds: readonly string[] }
  | { readonly kind: 'outline'; readonly notice: Notice }
  | { readonly kind: 'take'; readonly notice: Notice; readonly level: Level; readonly personIds: readonly string[] }
  | { readonly kind: 'untake'; readonly taken: TakenMany }
  | {
      readonly kind: 'state';
      readonly by: JudgedBy;
      readonly personIds: readonly string[];
      readonly state: RosterState;
    }
  | { readonly kind: 'undo'; readonly by: JudgedBy; readonly no: number };

/** Why a step is not done. */
export type Refusal =
  | { readonly kind: 'objection'; readonly personName: string }
  | ({ readonly kind: 'undo' } & Pick<UndoRefused, 'why' | 'by'>);

export type FromRosterWorker =
  /** Some more of those who are judged. */
  | { readonly kind: 'judged'; readonly step: JudgedStep }
  /** What the tables hold; the rest of the outline comes later. */
  | { readonly kind: 'tables'; readonly tables: readonly TableOutline[] }
  | { readonly kind: 'outlined'; readonly outline: Outline }
  | { readonly kind: 'taken'; readonly taken: TakenMany }
  /** A step is done, that the journal tells under this number. */
  | { readonly kind: 'stepped'; readonly no: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** All that was asked for is done. */
  | { readonly kind: 'done' };
