import type { Source } from './source';

/** The facts that something is judged by and that a notice may leave unsaid. */
export type Judging =
  | 'seniority'
  | 'achievement'
  | 'paper'
  | 'education'
  | 'online'
  | 'paper-window'
  | 'display-days'
  | 'objection';

/** What is asked can't be told, since the notice does not say a fact that it hangs on. */
export class NotSaid extends Error {
  override readonly name = 'NotSaid';
  constructor(
    readonly what: Judging,
    /** That of the fact, which says that it is unsaid. */
    readonly source: Source,
  ) {
    super(what);
  }
}

/** The value of a fact. Throws `NotSaid` where the notice does not say it: then nothing is taken instead. */
export function said<T>(fact: { readonly value: T | null; readonly source: Source }, what: Judging): T {
  if (fact.value === null) throw new NotSaid(what, fact.source);
  return fact.value;
}
