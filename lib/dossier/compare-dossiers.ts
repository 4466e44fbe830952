import { CATALOGUE, type FieldId, SECTION_IDS, type SectionId } from './catalogue';
import { type KeptChange, onlyEntryId, withEntries } from './change-kept';
import type { Dossier } from './dossier';
import { hidesPart } from './identity';
import { entriesOf, isEmptyEntry, type KeptDossier, type KeptEntry, type KeptValue } from './kept-dossier';
import { type IncomingEntry, pairEntries } from './pair-entries';
import { sameValue } from './same-value';

/** What a page or file has and the dossier lacks: values of one entry, or a whole new one. */
export interface Addition {
  readonly section: SectionId;
  /** The entry of the dossier that lacks them; null for an entry that the dossier does not have. */
  readonly entryId: string | null;
  /** Which entry of the page or file it is, counted from 0. */
  readonly at: number;
  readonly values: IncomingEntry['values'];
}

/** One field on which dossier and page (or file) disagree. */
export interface Difference {
  readonly section: SectionId;
  readonly field: FieldId;
  readonly entryId: string;
  /** The place of the entry in the dossier, counted from 0. */
  readonly place: number;
  readonly kept: KeptValue;
  readonly incoming: string;
}

export interface Comparison {
  readonly additions: readonly Addition[];
  readonly differences: readonly Difference[];
  /** How many values both have alike. */
  readonly same: number;
}

/** A name or number of which a part is hidden is nothing to keep, and nothing to hold against a whole one. */
const isHidden = (section: SectionId, field: string, text: string) =>
  section === 'person' && (field === 'name' || field === 'idNumber') && hidesPart(field, text);

const idOf = (section: SectionId, field: string) => `${section}.${field}` as FieldId;

const says = (section: SectionId, field: string, text: string | undefined) =>
  text !== undefined && text.trim() !== '' && !isHidden(section, field, text);

type Values = IncomingEntry['values'];

/** The entries of a section that hold anything, each with its number on the page. */
export function incomingEntries(incoming: Dossier, section: SectionId): IncomingEntry[] {
  const found = incoming[section] as Values | readonly Values[] | undefined;
  const entries = found === undefined ? [] : ([found].flat() as Values[]);
  return entries
    .map((values, at) => ({
      at,
      values: Object.fromEntries(Object.entries(values).filter(([field, text]) => says(section, field, text))),
    }))
    .filter(({ values }) => Object.keys(values).length > 0);
}

/**
 * Holds a page (or a file) against the dossier: what it would add, and where the two differ. What only the dossier has is no
 * difference: a page may not show everything. Entries that repeat are paired by what they say and not by their number.
 */
export function compareDossiers(kept: KeptDossier, incoming: Dossier): Comparison {
  const additions: Addition[] = [];
  const differences: Difference[] = [];
  let same = 0;
  for (const section of SECTION_IDS) {
    const known = entriesOf(kept, section);
    const found = incomingEntries(incoming, section);
    const places = CATALOGUE[section].many ? pairEntries(section, found, known) : new Map([[0, 0]]);
    for (const { at, values } of found) {
      const place = places.get(at) ?? -1;
      const entry = known[place];
      const lacking: Record<string, string> = {};
      for (const [field, text] of Object.entries(values)) {
        const value = entry?.values[field];
        if (entry === undefined || value === undefined) lacking[field] = text;
        else if (sameValue(idOf(section, field), value.text, text)) same += 1;
        else
          differences.push({
            section,
            field: idOf(section, field),
            entryId: entry.id,
            place,
            kept: value,
            incoming: text,
          });
      }
      if (Object.keys(lacking).length > 0) additions.push({ section, entryId: entry?.id ?? null, at, values: lacking });
    }
  }
  return { additions, differences, same };
}

/**
 * Keeps what a page or file has in these sections and the dossier lacks; nothing that the dossier has is touched. It is
 * compared anew when it is done, so that two panels that keep the same page don't keep it twice. `stamp` is the source and
 * the instant, `newId` gives a new entry its name.
 */
export function keepAdditions(
  incoming: Dossier,
  sections: ReadonlySet<SectionId>,
  stamp: Pick<KeptValue, 'source' | 'at'>,
  newId: () => string,
): KeptChange {
  const keep = (section: SectionId, before: readonly KeptEntry[], additions: readonly Addition[]) => {
    const filled = new Map<string, KeptEntry['values']>();
    const added: KeptEntry[] = [];
    for (const { entryId, values } of additions) {
      const stamped = Object.fromEntries(Object.entries(values).map(([field, text]) => [field, { text, ...stamp }]));
      if (entryId !== null) filled.set(entryId, stamped);
      else added.push({ id: CATALOGUE[section].many ? newId() : onlyEntryId(section), values: stamped });
    }
    // An entry that was added by hand and is still empty gives way to one that says something.
    const stayed = added.length === 0 ? before : before.filter((entry) => !isEmptyEntry(entry));
    return [...stayed.map((entry) => ({ ...entry, values: { ...filled.get(entry.id), ...entry.values } })), ...added];
  };
  return (kept) => {
    const { additions } = compareDossiers(kept, incoming);
    const touched = SECTION_IDS.filter((one) => sections.has(one) && additions.some(({ section }) => section === one));
    return touched.reduce((dossier, one) => {
      const own = additions.filter(({ section }) => section === one);
      return withEntries(dossier, one, keep(one, entriesOf(dossier, one), own));
    }, kept);
  };
}
