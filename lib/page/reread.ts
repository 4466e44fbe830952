import { isRangeLabel } from '../dossier/range-labels';
import type { Reading } from '../dossier/reading';
import { formOf } from './form';
import type { Found } from './found';
import type { Held } from './held';
import { splitRange } from './range-text';
import { namesOf, type PageReading, toValue } from './read';
import type { Refs } from './refs';
import type { Root } from './roots';
import { readValue } from './value';

const NATIVE = /^(?:INPUT|TEXTAREA|SELECT)$/u;
const ALONE = /^(?:text|number|date|select)$/u;

/** What a native field that is a control by itself holds now; null for anything else. */
const heldNow = ({ element, inputs, kind }: Found): Held | null =>
  NATIVE.test(element.tagName) && ALONE.test(kind) ? readValue({ element, inputs, kind, part: null }) : null;

/** True where both dates of a range have come to stand in one field. */
const isRange = ({ label }: Found, { value }: Held) => isRangeLabel(label) && splitRange(value) !== null;

/**
 * The same page, where nothing has changed since `last` but what stands in native fields, with `typedInto` among them: as a whole
 * reading would give it. Null where that can't be said without one.
 */
export function reread(
  document: Document,
  last: PageReading,
  typedInto: Iterable<Element>,
  refs: Refs,
): PageReading | null {
  const unseen = new Set(typedInto);
  const changed = new Map<string, Found>();
  const whole: Found[] = [];
  for (const value of last.whole) {
    const held = heldNow(value);
    if (held) unseen.delete(value.element);
    if (!held || (held.value === value.value && held.typed === value.typed)) {
      whole.push(value);
      continue;
    }
    // Where a range stood in it the field gave two values.
    if (isRange(value, held) || last.whole.filter(({ element }) => element === value.element).length > 1) return null;
    const now = { ...value, ...held };
    whole.push(now);
    changed.set(refs.refOf(value.element), now);
  }
  if (unseen.size > 0) return null;
  if (changed.size === 0) return last;
  // What the page tells of names is left out of what the form is called, and taught meanings hold for a form.
  const isName = ({ told, meaning }: Found) => told === 'person.name' || meaning === 'person.name';
  if ([...changed.values()].some(isName)) {
    const isTaught = whole.some((value) => value.taught && isName(value));
    if (isTaught || formOf(document, namesOf(whole)).title !== last.reading.form.title) return null;
  }
  const values = last.reading.values.map((value) => {
    const now = changed.get(value.ref);
    return now ? toValue(now, value.row, refs) : value;
  });
  return { whole, reading: { ...last.reading, values } };
}

/** Reads a page by `read`, and again by what was typed alone where that says all. */
export function readerOf(document: Document, read: (roots: readonly Root[]) => PageReading, refs: Refs) {
  let last: PageReading | null = null;
  return {
    read(roots: readonly Root[]): Reading {
      last = read(roots);
      return last.reading;
    },
    reread(typedInto: ReadonlySet<Element>): Reading | null {
      const now = last && reread(document, last, typedInto, refs);
      last = now ?? last;
      return now?.reading ?? null;
    },
  };
}
