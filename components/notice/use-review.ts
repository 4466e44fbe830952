import { useState } from 'react';
import type { TextSpan } from '../../lib/notice/find-quote';
import type { Choice } from '../../lib/notice/review/choices';
import { FIELDS, type FieldKey } from '../../lib/notice/review/fields';
import type { OpenNotice } from '../../lib/notice/review/from-draft';
import { LISTS, type ListKey } from '../../lib/notice/review/lists';
import { quoted, quoteOf } from '../../lib/notice/review/quoted';
import type { NoValue } from '../../lib/notice/review/value-from';
import type { Source } from '../../lib/notice/source';

/** A fact that is corrected, or a list that something is added to. */
export type Place =
  | { readonly kind: 'field'; readonly key: FieldKey }
  | { readonly kind: 'list'; readonly key: ListKey };

export interface Review {
  readonly notice: OpenNotice;
  /** What is being corrected; null where nothing is. */
  readonly editing: Place | null;
  /** Why the words last given were not taken. */
  readonly fault: NoValue | null;
  readonly edit: (place: Place | null) => void;
  /** Takes words of the text, or typed ones, for what is being corrected; true where they gave a value. */
  readonly takeSelected: (span: TextSpan) => boolean;
  readonly takeTyped: (words: string) => boolean;
  /** Takes one of several things that the text says of a fact. */
  readonly choose: (key: FieldKey, choice: Choice) => void;
  readonly clear: (key: FieldKey) => void;
  readonly remove: (key: ListKey, at: number) => void;
  /** Where the last change was made, which `undo` takes back; null where there is none. */
  readonly last: Place | null;
  readonly undo: () => void;
}

interface Done {
  readonly place: Place;
  readonly before: OpenNotice;
}

/** A notice under review: every correction makes another notice, and nothing is kept before it is saved. */
export function useReview(start: OpenNotice, text: string): Review {
  const [notice, setNotice] = useState(start);
  const [last, setLast] = useState<Done | null>(null);
  const [editing, setEditing] = useState<Place | null>(null);
  const [fault, setFault] = useState<NoValue | null>(null);

  const edit = (place: Place | null) => {
    setEditing(place);
    setFault(null);
  };
  const change = (place: Place, after: OpenNotice) => {
    setLast({ place, before: notice });
    setNotice(after);
    edit(null);
  };
  function take(words: string, source: Source): boolean {
    if (editing === null) return false;
    const taken =
      editing.kind === 'field'
        ? FIELDS[editing.key].take(notice, words, source)
        : LISTS[editing.key].add(notice, words, source);
    if (!taken.ok) {
      setFault(taken.why);
      return false;
    }
    change(editing, taken.notice);
    return true;
  }
  return {
    notice,
    editing,
    fault,
    edit,
    takeSelected: (span) => take(text.slice(span.start, span.end), quoteOf(text, span, 'A')),
    takeTyped: (words) => take(words, { source: 'hand', text: words.trim(), confidence: 'C' }),
    choose: (key, { found }) =>
      change({ kind: 'field', key }, FIELDS[key].put(notice, quoted(text, found, found.value))),
    clear: (key) => change({ kind: 'field', key }, FIELDS[key].clear(notice)),
    remove: (key, at) => change({ kind: 'list', key }, LISTS[key].remove(notice, at)),
    last: last?.place ?? null,
    undo: () => {
      if (last) setNotice(last.before);
      setLast(null);
    },
  };
}
