import type { FieldId, SectionId } from './catalogue';
import type { KeptEntry } from './kept-dossier';
import { valueKey } from './same-value';

/** An entry of a page or file that holds something: its number there, from 0, and its values by the field's name. */
export interface IncomingEntry {
  readonly at: number;
  readonly values: Readonly<Record<string, string>>;
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

/** What each field of an entry says, in one text for all writings of it. */
type Keys = ReadonlyMap<string, string>;

function keysOf(section: SectionId, values: readonly (readonly [field: string, text: string])[]): Keys {
  return new Map(values.map(([field, text]) => [field, valueKey(`${section}.${field}` as FieldId, text)]));
}

const signature = (keys: Keys) => JSON.stringify([...keys].sort(([a], [b]) => (a < b ? -1 : 1)));

const keptKeys = (section: SectionId, { values }: KeptEntry) =>
  keysOf(
    section,
    Object.entries(values).map(([field, { text }]) => [field, text] as const),
  );

function likenessOf(section: SectionId, incoming: Keys, kept: Keys): number | null {
  const naming = NAMING[section] ?? [];
  let [agree, differ] = [0, 0];
  for (const [field, key] of incoming) {
    const other = kept.get(field);
    if (other === undefined) continue;
    const weight = naming.includes(field) ? 2 : 1;
    if (other === key) agree += weight;
    else differ += weight;
  }
  return agree > 0 && agree >= differ ? agree - differ : null;
}

/** How much speaks for two entries being one; null where more speaks against it than for it, or nothing for it. */
export function likeness(section: SectionId, values: IncomingEntry['values'], entry: KeptEntry): number | null {
  return likenessOf(section, keysOf(section, Object.entries(values)), keptKeys(section, entry));
}

/**
 * For entries of a page or file, by their number, the place of the kept entry that each is: the likest pairs first. One
 * that is like none has none. Those that say the very same are paired beforehand, so that a file which was opened a second
 * time is not held entry against entry.
 */
export function pairEntries(
  section: SectionId,
  incoming: readonly IncomingEntry[],
  kept: readonly KeptEntry[],
): ReadonlyMap<number, number> {
  const known = kept.map((entry, place) => ({ place, keys: keptKeys(section, entry) }));
  const found = incoming.map(({ at, values }) => ({ at, keys: keysOf(section, Object.entries(values)) }));
  const paired = new Map<number, number>();

  const alike = new Map<string, number[]>();
  for (const { place, keys } of known) {
    const same = alike.get(signature(keys));
    if (same === undefined) alike.set(signature(keys), [place]);
    else same.push(place);
  }
  for (const { at, keys } of found) {
    const place = alike.get(signature(keys))?.shift();
    if (place !== undefined) paired.set(at, place);
  }

  const taken = new Set(paired.values());
  const left = known.filter(({ place }) => !taken.has(place));
  const pairs = found
    .filter(({ at }) => !paired.has(at))
    .flatMap(({ at, keys }) =>
      left.flatMap((one) => {
        const like = likenessOf(section, keys, one.keys);
        return like === null ? [] : [{ at, place: one.place, like }];
      }),
    );
  pairs.sort((a, b) => b.like - a.like || Math.abs(a.at - a.place) - Math.abs(b.at - b.place));
  for (const { at, place } of pairs) {
    if (paired.has(at) || taken.has(place)) continue;
    paired.set(at, place);
    taken.add(place);
  }
  return paired;
}
