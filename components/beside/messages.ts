/** What a worker may be told besides what it is asked: to end with nothing done, as long as that can be. */
export interface Stop {
  readonly kind: 'stop';
}

/** What every worker may say. */
export type Plain =
  /** How much of what is asked is done. */
  | { readonly kind: 'paced'; readonly done: number; readonly all: number }
  | { readonly kind: 'stopped' }
  /** The name of the error. */
  | { readonly kind: 'failed'; readonly name: string };
