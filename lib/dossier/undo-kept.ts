import { SECTION_IDS, type SectionId } from './catalogue';
import { type KeptChange, withEntries } from './change-kept';
import { entriesOf, isEmptyEntry, type KeptDossier, type KeptEntry, type KeptValue } from './kept-dossier';

const sameKept = (one: KeptValue | undefined, other: KeptValue | undefined) =>
  one?.text === other?.text && one?.source === other?.source && one?.at === other?.at;

/** The entry as it is now, with the values that the change set put back. A value that was written since stays. */
function withOldValues(now: KeptEntry, before: KeptEntry | undefined, after: KeptEntry): KeptEntry {
  const values: Record<string, KeptValue> = { ...now.values };
  for (const field of new Set([...Object.keys(before?.values ?? {}), ...Object.keys(after.values)])) {
    const [old, set] = [before?.values[field], after.values[field]];
    if (sameKept(old, set) || !sameKept(values[field], set)) continue;
    delete values[field];
    if (old !== undefined) values[field] = old;
  }
  return { ...now, values };
}

function undoSection(before: readonly KeptEntry[], after: readonly KeptEntry[], now: readonly KeptEntry[]) {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const set = new Map(after.map((entry) => [entry.id, entry]));
  let entries = now.flatMap((entry) => {
    const changed = set.get(entry.id);
    if (changed === undefined) return [entry];
    const back = withOldValues(entry, old.get(entry.id), changed);
    // What the change added goes, unless someone has written in it since.
    return !old.has(entry.id) && isEmptyEntry(back) ? [] : [back];
  });
  for (const [index, entry] of before.entries()) {
    const removed = !set.has(entry.id) && !entries.some(({ id }) => id === entry.id);
    if (removed) entries = [...entries.slice(0, index), entry, ...entries.slice(index)];
  }
  const place = new Map(before.map(({ id }, index) => [id, index]));
  const stayed = after.filter(({ id }) => place.has(id)).map(({ id }) => place.get(id) ?? 0);
  const moved = stayed.some((index, at) => at > 0 && index < (stayed[at - 1] ?? 0));
  if (!moved) return entries;
  return [...entries].sort((a, b) => (place.get(a.id) ?? Infinity) - (place.get(b.id) ?? Infinity) || 0);
}

/**
 * The change that takes back what lies between `before` and `after`, done on the dossier as it stands then: what another
 * panel has changed since stays.
 */
export function undoOf(before: KeptDossier, after: KeptDossier): KeptChange {
  const touched = SECTION_IDS.filter((section: SectionId) => before[section] !== after[section]);
  return (now) =>
    touched.reduce(
      (kept, section) =>
        withEntries(
          kept,
          section,
          undoSection(entriesOf(before, section), entriesOf(after, section), entriesOf(now, section)),
        ),
      now,
    );
}
