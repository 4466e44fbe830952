import type { Found, NoticeDraft } from '../read/read-notice';
import type { Window } from '../read/window-pick';
import type { Source } from '../source';
import type { FieldKey } from './fields';

/** One of several things that a text says of a fact, for other levels, other places or against itself. */
export type Choice =
  | { readonly kind: 'day'; readonly found: Found<string> }
  | { readonly kind: 'window'; readonly found: Found<Window>; readonly isWayUnsaid: boolean };

/**
 * What can be chosen for a field of which the text says several things: each value once, in the order of the text. A window
 * whose way the text does not say is no choice any more when the user has `taken` its words for the other way.
 */
export function choicesFor(draft: NoticeDraft, key: FieldKey, taken: Source | null): readonly Choice[] {
  const days = draft.doubtedCutoffs.flatMap(({ kind, found }): Choice[] =>
    kind === key ? [{ kind: 'day', found }] : [],
  );
  const window = key === 'paper-window' ? 'paper' : key === 'online' ? 'online' : null;
  const windows = draft.windows.doubted.flatMap(({ kind, found, isWayUnsaid }): Choice[] => {
    const isTaken = isWayUnsaid && taken?.source === 'quote' && taken.at === found.quote.start;
    return kind === window && !isTaken ? [{ kind: 'window', found, isWayUnsaid }] : [];
  });
  const once = new Map<string, Choice>();
  for (const one of [...days, ...windows]) {
    const value = JSON.stringify(one.found.value);
    if (!once.has(value)) once.set(value, one);
  }
  return [...once.values()].sort((a, b) => a.found.quote.start - b.found.quote.start);
}
