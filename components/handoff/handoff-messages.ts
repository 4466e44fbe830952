import type { JudgedBy } from '../../lib/checks/many/check-many';
import type { Notice } from '../../lib/notice/schema';
import type { Restored } from '../../lib/store/backup';
import type { FileResult, SavedHandoff } from '../../lib/store/hand-over';

/** What is asked of the worker that opens and saves hand-off files and backups: it takes seconds where there is a passphrase. */
export type ToHandoff =
  | {
      readonly kind: 'open';
      readonly files: readonly File[];
      readonly passphrase: string | null;
      readonly notice: Notice;
    }
  | {
      readonly kind: 'save';
      /** Null is everyone of the batch. */
      readonly personIds: readonly string[] | null;
      readonly passphrase: string | null;
      readonly by: JudgedBy;
      /** Whether the journal of these persons goes with the file. */
      readonly withJournal: boolean;
      /** Whether what clerks entered from the papers goes with it. */
      readonly withEntries: boolean;
    }
  | { readonly kind: 'backup'; readonly passphrase: string | null }
  | { readonly kind: 'restore'; readonly file: File; readonly passphrase: string | null };

export type FromHandoff =
  /** The file at this place of those that were asked for, from 0. */
  | { readonly kind: 'opened'; readonly at: number; readonly result: FileResult }
  | { readonly kind: 'saved'; readonly saved: SavedHandoff }
  | { readonly kind: 'backed-up'; readonly bytes: Uint8Array; readonly rows: number }
  | { readonly kind: 'restored'; readonly restored: Restored }
  | { readonly kind: 'failed' };
