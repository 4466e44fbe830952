import type { Found, NoticeDraft } from '../read/read-notice';
import type { Window } from '../read/window-pick';
import type { FieldKey } from './fields';

/** One of several things that a text says of a fact, for other levels, other places or against itself. */
export type Choice =
  | { readonly kind: 'day'; readonly found: Found<string> }
  | { readonly kind: 'window'; readonly found: Found<Window> };

/** What can be chosen for a field of which the text says several things: each value once, in the order of the text. */
export function choicesFor(draft: NoticeDraft, key: FieldKey): readonly Choice[] {
  const days = draft.doubtedCutoffs.flatMap(({ kind, found }): Choice[] =>
    kind === key ? [{ kind: 'day', found }] : [],
  );
  const window = key === 'paper-window' ? 'paper' : key === 'online' ? 'online' : null;
  const windows = draft.windows.doubted.flatMap(({ kind, found }): Choice[] =>
    kind === window ? [{ kind: 'window', found }] : [],
  );
  const once = new Map<string, Choice>();
  for (const one of [...days, ...windows]) {
    const value = JSON.stringify(one.found.value);
    if (!once.has(value)) once.set(value, one);
  }
  return [...once.values()].sort((a, b) => a.found.quote.start - b.found.quote.start);
}
