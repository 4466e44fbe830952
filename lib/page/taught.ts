import type { Form } from '../dossier/form';
import { type Taught, taughtFor } from '../dossier/taught';
import type { Found } from './found';
import { headingToShow } from './heading';

/** What was found, with the meanings that the user has taught for this form in place of those that were guessed. */
export function withTaught(found: readonly Found[], form: Form, taught: readonly Taught[]): readonly Found[] {
  if (taught.length === 0) return found;
  const candidates = found.map(({ label, name, headings, element }) => ({
    label: label.slice(0, 200),
    heading: headingToShow(headings).slice(0, 200),
    name,
    line: element.closest('tr'),
  }));
  const meanings = taughtFor(form, candidates, taught);
  return found.map((value, n) => {
    const told = meanings[n];
    return told === undefined ? value : { ...value, meaning: told.meaning, taught: true };
  });
}
