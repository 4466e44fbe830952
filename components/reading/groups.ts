import { CATALOGUE, SECTION_IDS, type SectionId, splitField } from '../../lib/dossier/catalogue';
import type { Form } from '../../lib/dossier/form';
import type { FrameReading } from '../../lib/dossier/from-readings';
import type { ReadValue } from '../../lib/dossier/reading';

/** A value and what tells it from all others of the page. */
export interface PlacedValue {
  readonly key: string;
  readonly frame: string;
  readonly form: Form;
  readonly value: ReadValue;
}

export interface ReadEntry {
  /** The place of the entry in its section, counted from 0 over all frames; null where the section does not repeat. */
  readonly at: number | null;
  readonly values: readonly PlacedValue[];
}

export interface ReadSection {
  readonly section: SectionId;
  readonly entries: readonly ReadEntry[];
}

/** What was read, in the order of the catalogue, and apart from it what was not understood. */
export interface GroupedReading {
  readonly sections: readonly ReadSection[];
  readonly unknown: readonly PlacedValue[];
}

/** Groups what the frames hold. Entries are numbered as in the dossier: in order of frames, then of rows. */
export function groupReadings(frames: readonly FrameReading[]): GroupedReading {
  const entries = new Map<SectionId, Map<number, PlacedValue[]>>();
  const unknown: PlacedValue[] = [];
  for (const { frame, reading } of frames) {
    const before = new Map([...entries].map(([section, known]) => [section, Math.max(-1, ...known.keys()) + 1]));
    for (const value of reading.values) {
      const placed = { key: `${frame} ${value.ref} ${value.label}`, frame, form: reading.form, value };
      if (value.meaning === null) {
        // Files are told with the uploads.
        if (value.kind !== 'file' && (value.label !== '' || value.value !== '')) unknown.push(placed);
        continue;
      }
      const { section } = splitField(value.meaning);
      const at = CATALOGUE[section].many ? (before.get(section) ?? 0) + (value.row ?? 0) : 0;
      const known = entries.get(section) ?? new Map<number, PlacedValue[]>();
      known.set(at, [...(known.get(at) ?? []), placed]);
      entries.set(section, known);
    }
  }
  const sections = SECTION_IDS.flatMap((section) => {
    const known = entries.get(section);
    if (known === undefined) return [];
    const inOrder = [...known].sort(([one], [other]) => one - other);
    return [{ section, entries: inOrder.map(([at, values]) => ({ at: CATALOGUE[section].many ? at : null, values })) }];
  });
  return { sections, unknown };
}
