import { type FieldId, type SectionId, splitField } from './catalogue';
import { incomingEntries } from './compare-dossiers';
import type { Dossier } from './dossier';
import { entriesOf, isEmptyEntry, type KeptDossier, type KeptEntry } from './kept-dossier';
import { likeness, pairEntries } from './pair-entries';
import { sameValue } from './same-value';

/** Which entry of the dossier a row of the page takes, or why it is left alone as a whole. */
export type RowEntry =
  | { readonly entry: KeptEntry }
  | { readonly left: 'row-differs' | 'row-unmatched' | 'row-ambiguous' | 'no-value' };

/** The rows of one section by their number on the page, and the entries of the dossier that have no row there. */
export interface FillRows {
  readonly rows: readonly RowEntry[];
  readonly without: readonly KeptEntry[];
}

/** True where another entry is as like the row as the one that was chosen, so that the choice would be a guess. */
function isGuess(section: SectionId, values: Record<string, string>, chosen: KeptEntry, others: readonly KeptEntry[]) {
  const like = likeness(section, values, chosen);
  return others.some((one) => one !== chosen && (likeness(section, values, one) ?? -1) >= (like ?? 0));
}

/**
 * Holds the rows of a repeating section against the dossier's entries, in the way in which page and dossier are compared. A row that
 * holds anything is matched by what it says: where it contradicts the entry, is like none, or like several, it is left alone as a whole.
 * Empty rows take, in order, the entries that no other row has.
 */
export function fillRows(section: SectionId, count: number, page: Dossier, kept: KeptDossier): FillRows {
  const entries = entriesOf(kept, section).filter((entry) => !isEmptyEntry(entry));
  const holding = incomingEntries(page, section);
  const places = pairEntries(section, holding, entries);
  const taken = new Set(places.values());
  const free = entries.filter((_, place) => !taken.has(place));
  const rows: RowEntry[] = [];
  for (let at = 0; at < count; at += 1) {
    const values = holding.find((one) => one.at === at)?.values;
    const entry = values === undefined ? free.shift() : entries[places.get(at) ?? -1];
    if (values === undefined) rows.push(entry ? { entry } : { left: 'no-value' });
    else if (!entry) rows.push({ left: 'row-unmatched' });
    else {
      const differs = Object.entries(values).some(([field, text]) => {
        const known = entry.values[splitField(`${section}.${field}` as FieldId).field];
        return known === undefined || !sameValue(`${section}.${field}` as FieldId, known.text, text);
      });
      const guess = isGuess(section, values, entry, entries);
      rows.push(differs ? { left: 'row-differs' } : guess ? { left: 'row-ambiguous' } : { entry });
    }
  }
  return { rows, without: free };
}
