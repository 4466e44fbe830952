import { CATALOGUE, type FieldId, type SectionId, splitField } from './catalogue';
import { entriesOf, isEmptyEntry, type KeptDossier, type KeptEntry, type KeptValue, MAX_ENTRIES } from './kept-dossier';

/** A change of a kept dossier: pure, so that the store can do it on what another panel has written meanwhile. */
export type KeptChange = (kept: KeptDossier) => KeptDossier;

/** The entry of a section that does not repeat always has the section's name as its id. */
export const onlyEntryId = (section: SectionId): string => section;

/** With other entries in a section; a section without any is left out. */
export function withEntries(kept: KeptDossier, section: SectionId, entries: readonly KeptEntry[]): KeptDossier {
  const { [section]: _, ...others } = kept;
  return entries.length === 0 ? others : { ...others, [section]: entries };
}

function withValue(entry: KeptEntry, field: string, value: KeptValue | null): KeptEntry {
  const { [field]: _, ...others } = entry.values;
  return { ...entry, values: value === null ? others : { ...others, [field]: value } };
}

/**
 * Sets one value, or takes it away where its text is blank. The same text as before is no change: it keeps the source and
 * time it had. In a section that does not repeat the entry is made; nothing changes where a repeating entry is gone.
 */
export function setValue(id: FieldId, entryId: string, value: KeptValue): KeptChange {
  const { section, field } = splitField(id);
  return (kept) => {
    const entries = entriesOf(kept, section);
    const known = entries.some((entry) => entry.id === entryId);
    if (!known && CATALOGUE[section].many) return kept;
    const all = known ? entries : [{ id: onlyEntryId(section), values: {} }];
    const before = all.find((entry) => entry.id === entryId)?.values[field];
    if ((before?.text ?? '') === value.text) return kept;
    const next = value.text.trim() === '' ? null : value;
    if (next === null && before === undefined) return kept;
    return withEntries(
      kept,
      section,
      all.map((entry) => (entry.id === entryId ? withValue(entry, field, next) : entry)),
    );
  };
}

/** Puts an entry into a repeating section, at `index` or last. Nothing changes where it is there, or the section is full. */
export function insertEntry(section: SectionId, entry: KeptEntry, index = MAX_ENTRIES): KeptChange {
  return (kept) => {
    const entries = entriesOf(kept, section);
    if (entries.some(({ id }) => id === entry.id) || entries.length >= MAX_ENTRIES) return kept;
    return withEntries(kept, section, [...entries.slice(0, index), entry, ...entries.slice(index)]);
  };
}

/** Takes an entry out. */
export function removeEntry(section: SectionId, id: string): KeptChange {
  return (kept) => {
    const entries = entriesOf(kept, section);
    const others = entries.filter((entry) => entry.id !== id);
    return others.length === entries.length ? kept : withEntries(kept, section, others);
  };
}

/** Takes an entry out where nothing is kept in it. */
export function removeEmptyEntry(section: SectionId, id: string): KeptChange {
  return (kept) => {
    const empty = entriesOf(kept, section).some((entry) => entry.id === id && isEmptyEntry(entry));
    return empty ? removeEntry(section, id)(kept) : kept;
  };
}

/** Moves an entry by one place, up (-1) or down (1); nothing changes at the ends. */
export function moveEntry(section: SectionId, id: string, by: -1 | 1): KeptChange {
  return (kept) => {
    const entries = entriesOf(kept, section);
    const at = entries.findIndex((entry) => entry.id === id);
    const [here, there] = [entries[at], entries[at + by]];
    if (here === undefined || there === undefined) return kept;
    const moved = [...entries];
    moved[at] = there;
    moved[at + by] = here;
    return withEntries(kept, section, moved);
  };
}
