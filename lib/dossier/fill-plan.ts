import { CATALOGUE, type FieldId, SECTION_IDS, type SectionId, splitField } from './catalogue';
import type { FieldKey, Slot } from './fill';
import { type FillRows, fillRows } from './fill-rows';
import { type TextFault, writeFor } from './fill-text';
import { dossierFromReadings, type FrameReading, rowsOf } from './from-readings';
import { hidesPart } from './identity';
import { entriesOf, type KeptDossier, type KeptEntry } from './kept-dossier';
import type { ReadValue } from './reading';
import { sameValue } from './same-value';

/** Why a field is left alone, or is not ticked at first. */
export type LeftReason =
  | TextFault
  /** The page says it already. */
  | 'same'
  /** It holds something else; the user may have it overwritten. */
  | 'not-empty'
  /** What the page calls it is not sure; the user may have it filled. */
  | 'weak-label'
  /** A form that the user has taught some fields of, and not this one; the user may have it filled. */
  | 'not-taught'
  /** The control asks for a time of day that the dossier does not have; the user may have midnight written. */
  | 'no-time'
  /** The other end of the same widget stays empty, and it takes both at once. */
  | 'half-range'
  | 'no-value'
  /** Two controls of one meaning in one entry. */
  | 'ambiguous'
  | 'read-only'
  | 'several'
  | 'disabled'
  | 'unknown-widget'
  | 'row-differs'
  | 'row-unmatched'
  | 'row-ambiguous';

/** One field of the page, and what filling would do to it. */
export interface PlanField {
  /** Tells it from every other field of the plan, for as long as the page stands. */
  readonly key: string;
  readonly frame: string;
  readonly field: FieldKey & { readonly meaning: FieldId };
  readonly slot: Slot;
  /** The number of its entry on the page, counted from 0; null in a section that does not repeat. */
  readonly at: number | null;
  readonly present: string;
  /** What the dossier has; null where it has nothing. */
  readonly wanted: string | null;
  /** The same as the control writes it; null where nothing can be put in. */
  readonly text: string | null;
  readonly left: LeftReason | null;
  /** The other end of a widget that takes both of its dates at once; null elsewhere. */
  readonly other: { readonly key: string; readonly field: FieldKey; readonly present: string } | null;
}

export interface FillPlan {
  /** In the order of sections and then of the page. */
  readonly fields: readonly PlanField[];
  /** Sections that the page shows with fewer rows than the dossier has entries, and how many are without a row. */
  readonly without: readonly { readonly section: SectionId; readonly count: number }[];
}

/** What leaves a field to the user's word. */
const OPEN: readonly LeftReason[] = ['not-empty', 'weak-label', 'not-taught', 'no-time'];

/** A field may be filled if the user wants it: what is to be written is known, and no more speaks against it than its value or its name. */
export const mayFill = ({ text, left }: PlanField): boolean => text !== null && (left === null || OPEN.includes(left));

/** Empty and unambiguous: ticked before the user has said anything. */
export const isTickedFirst = ({ text, left }: PlanField): boolean => text !== null && left === null;

interface Found {
  readonly frame: string;
  readonly value: ReadValue & { readonly meaning: FieldId };
  readonly slot: Slot | undefined;
  readonly at: number | null;
}

const slotKey = (frame: string, ref: string) => `${frame} ${ref}`;

function findAll(frames: readonly FrameReading[], slots: ReadonlyMap<string, readonly Slot[]>): Found[] {
  const found: Found[] = [];
  const count = new Map<SectionId, number>();
  for (const { frame, reading } of frames) {
    const known = new Map((slots.get(frame) ?? []).map((slot) => [slotKey(frame, slot.ref), slot]));
    for (const value of reading.values) {
      const { meaning, kind } = value;
      if (meaning === null || kind === 'fixed' || kind === 'file') continue;
      const { section } = splitField(meaning);
      const at = CATALOGUE[section].many ? (count.get(section) ?? 0) + (value.row ?? 0) : null;
      found.push({ frame, value: { ...value, meaning }, slot: known.get(slotKey(frame, value.ref)), at });
    }
    for (const [section, rows] of rowsOf(reading)) count.set(section, (count.get(section) ?? 0) + rows);
  }
  return found;
}

/** Why the user is to look first at a field that can be filled; null where nothing speaks for that. */
function doubtOf(value: ReadValue, noTime: boolean, cautious: boolean): LeftReason | null {
  if (value.value.trim() !== '' || value.cut || value.typed) return 'not-empty';
  if (cautious && !value.taught) return 'not-taught';
  if (value.confidence === 'C' && !value.taught) return 'weak-label';
  return noTime ? 'no-time' : null;
}

function judge(
  { value, slot }: Found & { slot: Slot },
  entry: KeptEntry | undefined,
  twice: boolean,
  cautious: boolean,
): { wanted: string | null; text: string | null; left: LeftReason | null } {
  const field = value.meaning;
  const split = splitField(field);
  const kept = entry?.values[split.field]?.text;
  const wanted = kept === undefined || (split.section === 'person' && hidesPart(split.field, kept)) ? null : kept;
  const none = (left: LeftReason) => ({ wanted, text: null, left });
  if (wanted === null) return none('no-value');
  if (value.value !== '' && sameValue(field, wanted, value.value)) return none('same');
  if (twice) return none('ambiguous');
  if (slot.closed) return none(slot.closed);
  // Parts of one date in several boxes: the whole of it fits none of them.
  if (slot.widget === null || value.kind === 'boxes') return none('unknown-widget');
  const written = writeFor(field, wanted, slot, value.kind === 'number');
  if ('fault' in written) return none(written.fault);
  return { wanted, text: written.text, left: doubtOf(value, written.noTime === true, cautious) };
}

/** The same field with the other end of its widget; it is left alone where that end would stay empty. */
function withOther(one: PlanField, fields: readonly PlanField[]): PlanField {
  if (one.slot.pair === null || one.text === null) return one;
  const other = fields.find(({ frame, field }) => frame === one.frame && field.ref === one.slot.pair);
  if (!other || (other.text ?? other.present) === '') return { ...one, text: null, left: 'half-range' };
  return { ...one, other: { key: other.key, field: other.field, present: other.present } };
}

/**
 * What filling a page from the dossier would do, field by field: everything that has a meaning stands in it, with what it holds, what
 * the dossier has, and why it is left alone. `slots` are the controls that each frame says may be filled; of the `cautious` frames
 * the user has taught some fields, and the others are not ticked.
 */
export function fillPlan(
  kept: KeptDossier,
  frames: readonly FrameReading[],
  slots: ReadonlyMap<string, readonly Slot[]>,
  cautious: ReadonlySet<string> = new Set(),
): FillPlan {
  const page = dossierFromReadings(frames).dossier;
  const found = findAll(frames, slots);
  const times = new Map<string, number>();
  const place = ({ value, at }: Found) => `${value.meaning} ${at}`;
  for (const one of found) times.set(place(one), (times.get(place(one)) ?? 0) + 1);

  const rows = new Map<SectionId, FillRows>();
  for (const section of SECTION_IDS) {
    const shown = page[section];
    if (Array.isArray(shown) && shown.length > 0) rows.set(section, fillRows(section, shown.length, page, kept));
  }
  const fields = found.flatMap((one): PlanField[] => {
    const { frame, value, slot, at } = one;
    if (slot === undefined) return [];
    const { section } = splitField(value.meaning);
    const row = at === null ? { entry: entriesOf(kept, section)[0] } : rows.get(section)?.rows[at];
    const entry = row && 'entry' in row ? row.entry : undefined;
    const judged = judge({ ...one, slot }, entry, (times.get(place(one)) ?? 0) > 1, cautious.has(frame));
    const left = row && 'left' in row ? row.left : judged.left;
    const { ref, label, heading, meaning } = value;
    return [
      {
        key: `${frame} ${ref} ${slot.part ?? ''}`,
        frame,
        field: { ref, label, heading, meaning, row: value.row },
        slot,
        at,
        present: value.value,
        ...judged,
        left,
        other: null,
      },
    ];
  });
  const order = (one: PlanField) => SECTION_IDS.indexOf(splitField(one.field.meaning).section);
  return {
    fields: fields
      .map((one) => withOther(one, fields))
      .sort((a, b) => order(a) - order(b) || (a.at ?? 0) - (b.at ?? 0)),
    without: [...rows].flatMap(([section, { without }]) =>
      without.length > 0 ? [{ section, count: without.length }] : [],
    ),
  };
}
