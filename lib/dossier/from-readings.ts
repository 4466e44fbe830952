import { CATALOGUE, type FieldId, type SectionId, splitField } from './catalogue';
import type { Dossier } from './dossier';
import type { Reading, ReadValue } from './reading';

/** A reading and the frame that it was taken in. */
export interface FrameReading {
  readonly frame: string;
  readonly reading: Reading;
}

/** Where a value stands: the element's name within a frame. */
export interface Place {
  readonly frame: string;
  readonly ref: string;
}

/** What the frames of a page hold, as one dossier, with the way back to the page. */
export interface PageDossier {
  /** Values as written. A row of the page that holds nothing yet is an empty entry, so that numbers agree with the page. */
  readonly dossier: Dossier;
  /** The place of an entry's field; of the field where entry is null; of the entry's first value where field is null. */
  placeOf(entry: string | null, field: FieldId | null): Place | null;
  /** Fields that the page states more than once, and not alike; the first stands in the dossier. */
  readonly clashes: readonly { readonly field: FieldId; readonly values: readonly string[] }[];
}

/** Said at the end of a text that was longer than is carried, so that no one takes it for the whole. */
const CUT_SIGN = '…';

const written = (value: ReadValue): string => (value.cut ? `${value.value}${CUT_SIGN}` : value.value);

type Slot = { values: string[]; place: Place };

/** How many rows of each section a frame shows. */
export function rowsOf(reading: Reading): Map<SectionId, number> {
  const rows = new Map<SectionId, number>();
  for (const value of reading.values) {
    if (value.meaning === null) continue;
    const { section } = splitField(value.meaning);
    if (CATALOGUE[section].many) rows.set(section, Math.max(rows.get(section) ?? 0, (value.row ?? 0) + 1));
  }
  return rows;
}

/**
 * One dossier from the readings of a tab's frames. Entries are numbered in order of frames and then of rows. Of several values
 * for one field the first that is not empty stands; where others differ they are told as clashes.
 */
export function dossierFromReadings(frames: readonly FrameReading[]): PageDossier {
  // Keys are `section[n].field` or `section.field`, in a Map: no name of a page ever becomes the name of a property.
  const slots = new Map<string, Slot & { field: FieldId; entry: string | null }>();
  const firstOf = new Map<string, Place>();
  const count = new Map<SectionId, number>();

  for (const { frame, reading } of frames) {
    for (const value of reading.values) {
      if (value.meaning === null) continue;
      const { section, field } = splitField(value.meaning);
      const entry = CATALOGUE[section].many ? `${section}[${(count.get(section) ?? 0) + (value.row ?? 0)}]` : null;
      const key = `${entry ?? section}.${field}`;
      const place = { frame, ref: value.ref };
      if (entry !== null && !firstOf.has(entry)) firstOf.set(entry, place);
      const slot = slots.get(key);
      const text = written(value);
      if (!slot) slots.set(key, { field: value.meaning, entry, values: text.trim() ? [text] : [], place });
      else if (text.trim()) {
        if (slot.values.length === 0) slot.place = place;
        if (!slot.values.includes(text)) slot.values.push(text);
      }
    }
    for (const [section, rows] of rowsOf(reading)) count.set(section, (count.get(section) ?? 0) + rows);
  }

  const dossier: Record<string, unknown> = {};
  for (const [section, rows] of count) dossier[section] = Array.from({ length: rows }, () => ({}));
  for (const { field: id, entry, values } of slots.values()) {
    const { section, field } = splitField(id);
    if (values[0] === undefined) continue;
    if (entry === null) {
      dossier[section] ??= {};
      (dossier[section] as Record<string, string>)[field] = values[0];
    } else {
      const at = Number(entry.slice(section.length + 1, -1));
      const entries = dossier[section] as Record<string, string>[];
      (entries[at] as Record<string, string>)[field] = values[0];
    }
  }

  return {
    dossier: dossier as Dossier,
    placeOf(entry, field) {
      if (field === null) return entry === null ? null : (firstOf.get(entry) ?? null);
      const { section, field: name } = splitField(field);
      return slots.get(`${entry ?? section}.${name}`)?.place ?? null;
    },
    clashes: [...slots.values()]
      .filter(({ values }) => values.length > 1)
      .map(({ field, values }) => ({ field, values: [...values] })),
  };
}
