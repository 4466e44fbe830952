import type { Level, Notice } from '../../lib/notice/schema';
import type { GridRequest } from '../../lib/papers/grids';
import type { PaperSize } from '../../lib/papers/paper-size';
import type { SealBy } from '../../lib/papers/seal-by';

/** What is asked of the worker that writes papers into files. */
export type ToSheetsWorker = { readonly notice: Notice; readonly size: PaperSize } & (
  | { readonly kind: 'xlsx' | 'docx'; readonly request: GridRequest }
  | { readonly kind: 'table'; readonly level: Level; readonly seal: SealBy }
);

export type FromSheetsWorker =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  /** There is nobody of whom it would be made. */
  | { readonly kind: 'nobody' };
