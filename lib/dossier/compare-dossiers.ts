import { CATALOGUE, type FieldId, SECTION_IDS, type SectionId } from './catalogue';
import { type KeptChange, onlyEntryId, withEntries } from './change-kept';
import type { Dossier } from './dossier';
import { isMasked } from './identity';
import { entriesOf, isEmptyEntry, type KeptDossier, type KeptEntry, type KeptValue } from './kept-dossier';
import { sameValue } from './same-value';

type Values = Readonly<Record<string, string>>;

/** What a page or file has and the dossier lacks: values of one entry, or a whole new one. */
export interface Addition {
  readonly section: SectionId;
  /** The entry of the dossier that lacks them; null for an entry that the dossier does not have. */
  readonly entryId: string | null;
  /** Which entry of the page or file it is, counted from 0. */
  readonly at: number;
  readonly values: Values;
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

/** The fields that name an entry; they tell twice as much as the others on whether two are one. */
const NAMING: Partial<Record<SectionId, readonly string[]>> = {
  education: ['school', 'level'],
  employment: ['unit', 'from'],
  title: ['name'],
  certificate: ['name'],
  assessment: ['year'],
  training: ['year', 'content'],
  achievement: ['name'],
  patent: ['name', 'number'],
  paper: ['title'],
  award: ['name'],
};

/** A name or number of which a part is hidden is nothing to keep, and nothing to hold against a whole one. */
const isHidden = (section: SectionId, field: string, text: string) =>
  section === 'person' && (field === 'name' || field === 'idNumber') && isMasked(text);

const idOf = (section: SectionId, field: string) => `${section}.${field}` as FieldId;

const says = (section: SectionId, field: string, text: string | undefined) =>
  text !== undefined && text.trim() !== '' && !isHidden(section, field, text);

/** The entries of a section that hold anything, each with its number on the page. */
export function incomingEntries(incoming: Dossier, section: SectionId): { at: number; values: Values }[] {
  const found = incoming[section] as Values | readonly Values[] | undefined;
  const entries = found === undefined ? [] : ([found].flat() as Values[]);
  return entries
    .map((values, at) => ({
      at,
      values: Object.fromEntries(Object.entries(values).filter(([field, text]) => says(section, field, text))),
    }))
    .filter(({ values }) => Object.keys(values).length > 0);
}

/** How much speaks for two entries being one; null where more speaks against it than for it, or nothing for it. */
export function likeness(section: SectionId, values: Values, entry: KeptEntry): number | null {
  let [agree, differ] = [0, 0];
  for (const [field, text] of Object.entries(values)) {
    const kept = entry.values[field];
    if (kept === undefined) continue;
    const weight = NAMING[section]?.includes(field) ? 2 : 1;
    if (sameValue(idOf(section, field), kept.text, text)) agree += weight;
    else differ += weight;
  }
  return agree > 0 && agree >= differ ? agree - differ : null;
}

/** The entry of the dossier for each entry of the page, the likest pairs first; an entry that is like none has none. */
export function pairUp(
  section: SectionId,
  incoming: readonly { at: number; values: Values }[],
  kept: readonly KeptEntry[],
) {
  const pairs = incoming.flatMap(({ at, values }) =>
    kept.flatMap((entry, place) => {
      const like = likeness(section, values, entry);
      return like === null ? [] : [{ at, entry, place, like }];
    }),
  );
  pairs.sort((a, b) => b.like - a.like || Math.abs(a.at - a.place) - Math.abs(b.at - b.place));
  const paired = new Map<number, KeptEntry>();
  const taken = new Set<string>();
  for (const { at, entry } of pairs) {
    if (paired.has(at) || taken.has(entry.id)) continue;
    paired.set(at, entry);
    taken.add(entry.id);
  }
  return paired;
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
    const paired = CATALOGUE[section].many
      ? pairUp(section, found, known)
      : new Map(known[0] === undefined ? [] : [[0, known[0]]]);
    for (const { at, values } of found) {
      const entry = paired.get(at);
      const lacking: Record<string, string> = {};
      for (const [field, text] of Object.entries(values)) {
        const value = entry?.values[field];
        if (entry === undefined || value === undefined) lacking[field] = text;
        else if (sameValue(idOf(section, field), value.text, text)) same += 1;
        else {
          const place = known.indexOf(entry);
          differences.push({
            section,
            field: idOf(section, field),
            entryId: entry.id,
            place,
            kept: value,
            incoming: text,
          });
        }
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
  return (kept) => {
    const additions = compareDossiers(kept, incoming).additions.filter(({ section }) => sections.has(section));
    return additions.reduce((dossier, { section, entryId, values }) => {
      const stamped = Object.fromEntries(Object.entries(values).map(([field, text]) => [field, { text, ...stamp }]));
      const entries = entriesOf(dossier, section);
      if (entryId !== null) {
        const filled = entries.map((entry) =>
          entry.id === entryId ? { ...entry, values: { ...stamped, ...entry.values } } : entry,
        );
        return withEntries(dossier, section, filled);
      }
      const id = CATALOGUE[section].many ? newId() : onlyEntryId(section);
      // An entry that was added by hand and is still empty gives way to one that says something.
      const others = entries.filter((entry) => !isEmptyEntry(entry));
      return withEntries(dossier, section, [...others, { id, values: stamped }]);
    }, kept);
  };
}
