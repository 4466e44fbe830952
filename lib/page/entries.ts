import { CATALOGUE, type FieldId, type SectionId, splitField } from '../dossier/catalogue';
import { parentOf } from './roots';

/** A value with a meaning, before it is told which entry it belongs to. */
export interface Placed {
  readonly element: Element;
  readonly meaning: FieldId | null;
  /** The row that the id tells, as `xlxw 0`; null where it tells none. */
  readonly indexed: string | null;
}

const manySection = (value: Placed): SectionId | null => {
  const section = value.meaning === null ? null : splitField(value.meaning).section;
  return section !== null && CATALOGUE[section].many ? section : null;
};

/**
 * Which entry of its section each value belongs to, counted from 0 in document order; null for sections that do not repeat.
 * `values` stand in document order. An id with an index tells the entry; else an entry is the largest part of the page in which
 * no field of the section stands twice, and a neighbouring part that goes on with later fields is a further line of the same entry.
 */
export function rowsOf(values: readonly Placed[]): (number | null)[] {
  const rows: (number | null)[] = values.map(() => null);
  const bySection = new Map<SectionId, number[]>();
  for (const [at, value] of values.entries()) {
    const section = manySection(value);
    if (section) bySection.set(section, [...(bySection.get(section) ?? []), at]);
  }
  for (const members of bySection.values()) {
    const keys = entryKeys(members.map((at) => values[at] as Placed));
    const order = new Map([...new Set(keys)].map((key, row) => [key, row]));
    for (const [n, at] of members.entries()) rows[at] = order.get(keys[n] as object | string) ?? 0;
  }
  return rows;
}

function entryKeys(values: readonly Placed[]): (object | string)[] {
  const parts = largestParts(values);
  const indexOf = new Map<Element, string>();
  const fieldsOf = new Map<Element, Set<FieldId>>();
  /** The order in which an entry names its fields, as the first to name each shows it. */
  const order = new Map<FieldId, number>();
  for (const [n, { meaning, indexed }] of values.entries()) {
    const part = parts[n] as Element;
    if (indexed !== null) indexOf.set(part, indexed);
    const fields = fieldsOf.get(part) ?? new Set();
    fieldsOf.set(part, fields.add(meaning as FieldId));
    if (!order.has(meaning as FieldId)) order.set(meaning as FieldId, order.size);
  }
  const placesOf = (part: Element) => [...(fieldsOf.get(part) ?? [])].map((field) => order.get(field) ?? 0);

  let current: Element | null = null;
  let key: Element | null = null;
  let reached = -1;
  return values.map(({ indexed }, n) => {
    const part = parts[n] as Element;
    const told = indexed ?? indexOf.get(part);
    if (told !== undefined) {
      current = null;
      return told;
    }
    if (part !== current) {
      const places = placesOf(part);
      // A further line of the same entry goes on where the last one ended; another entry begins anew.
      const goesOn = current?.parentElement === part.parentElement && Math.min(...places) > reached;
      if (!goesOn) key = part;
      reached = goesOn ? Math.max(reached, ...places) : Math.max(...places);
      current = part;
    }
    return key as Element;
  });
}

/** For each value the highest element around it in which no meaning occurs twice. */
function largestParts(values: readonly Placed[]): Element[] {
  const counts = new Map<Element, Set<string>>();
  const doubled = new Set<Element>();
  for (const { element, meaning } of values) {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const seen = counts.get(at) ?? new Set();
      counts.set(at, seen);
      if (seen.has(meaning as string)) doubled.add(at);
      seen.add(meaning as string);
    }
  }
  return values.map(({ element }) => {
    let part = element;
    for (let up = parentOf(part); up && !doubled.has(up); up = parentOf(part)) part = up;
    return part;
  });
}
