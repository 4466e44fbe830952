import { useEffect, useMemo, useState } from 'react';
import type { Slot } from '../../lib/dossier/fill';
import { type FillPlan, fillPlan } from '../../lib/dossier/fill-plan';
import type { FrameReading } from '../../lib/dossier/from-readings';
import type { KeptDossier } from '../../lib/dossier/kept-dossier';
import type { Lines } from './fill-field';
import { readHeld } from './held';

/** How long the page must rest before it is asked again what may be filled, in milliseconds. */
const REST = 200;

type Slots = ReadonlyMap<string, readonly Slot[]>;

/** What each frame says may be filled. */
async function askSlots(lines: Lines, readings: readonly FrameReading[]): Promise<Slots> {
  const slots = new Map<string, readonly Slot[]>();
  for (const { frame, reading } of readings) {
    const found = reading.page === 'form' ? await lines.slots(frame) : null;
    if (found !== null) slots.set(frame, found);
  }
  return slots;
}

/**
 * The same with the way of writing of those calendars that a date of the dossier waits for and whose page does not show it: it is
 * asked of their models. `known` holds what was asked before.
 */
async function withPatterns(
  lines: Lines,
  slots: Slots,
  { fields }: FillPlan,
  known: Map<string, string | null>,
): Promise<Slots> {
  for (const { key, frame, slot, left } of fields) {
    if (left !== 'date-form' || slot.pattern !== null || known.has(key)) continue;
    known.set(key, (await readHeld(lines.targetOf(frame), slot))?.pattern ?? null);
  }
  const keyOf = (frame: string, { ref, part }: Slot) => `${frame} ${ref} ${part ?? ''}`;
  return new Map(
    [...slots].map(([frame, all]) => [
      frame,
      all.map((slot) => ({ ...slot, pattern: slot.pattern ?? known.get(keyOf(frame, slot)) ?? null })),
    ]),
  );
}

/**
 * What filling the page from a dossier would do, made anew whenever page or dossier change; null while the page is being asked. Of
 * the `cautious` frames only what was taught is ticked at first.
 */
export function useFillPlan(
  lines: Lines,
  readings: readonly FrameReading[],
  kept: KeptDossier | null,
  cautious: ReadonlySet<string>,
): FillPlan | null {
  const [slots, setSlots] = useState<Slots | null>(null);
  const known = useMemo(() => new Map<string, string | null>(), []);
  useEffect(() => {
    let stale = false;
    const look = async () => {
      const asked = await askSlots(lines, readings);
      if (stale || kept === null) return;
      const found = await withPatterns(lines, asked, fillPlan(kept, readings, asked, cautious), known);
      if (!stale) setSlots(found);
    };
    const timer = setTimeout(() => void look(), REST);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [lines, readings, kept, cautious, known]);
  return useMemo(
    () => (slots === null || kept === null ? null : fillPlan(kept, readings, slots, cautious)),
    [slots, readings, kept, cautious],
  );
}
