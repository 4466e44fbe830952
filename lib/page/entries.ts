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
 * no field of the section stands twice, and neighbouring parts that share no field are one entry (two lines of a table).
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
    const order = [...new Set(keys)];
    for (const [n, at] of members.entries()) rows[at] = order.indexOf(keys[n] as object | string);
  }
  return rows;
}

function entryKeys(values: readonly Placed[]): (object | string)[] {
  const containers = largestParts(values);
  const indexOf = new Map<Element, string>();
  for (const [n, value] of values.entries()) {
    if (value.indexed !== null && containers[n]) indexOf.set(containers[n], value.indexed);
  }
  const keys: (object | string)[] = [];
  let current: Element | null = null;
  let fields = new Set<FieldId>();
  let key: Element | null = null;
  for (const [n, value] of values.entries()) {
    const part = containers[n] as Element;
    const indexed = value.indexed ?? indexOf.get(part);
    if (indexed !== undefined) {
      keys.push(indexed);
      current = null;
      continue;
    }
    if (part !== current) {
      const mine = new Set(values.filter((_, m) => containers[m] === part).map(({ meaning }) => meaning as FieldId));
      const joins =
        current !== null &&
        part.parentElement === current.parentElement &&
        ![...mine].some((field) => fields.has(field));
      if (!joins) {
        key = part;
        fields = new Set();
      }
      for (const field of mine) fields.add(field);
      current = part;
    }
    keys.push(key as Element);
  }
  return keys;
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
