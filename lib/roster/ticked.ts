import { type Checklist, isVerified, type MaterialDocument, type MaterialState, stateOf } from '../materials/checklist';
import type { Act, Slot } from './journal';

type Tick = Extract<Act, { kind: 'ticked' }>;

const ON_DOCUMENT = {
  verified: isVerified,
  signature: ({ signed }: MaterialDocument) => signed,
  stamped: ({ stamped }: MaterialDocument) => stamped,
} as const;

function ticksOf(before: MaterialState, after: MaterialState): Tick[] {
  const { material } = after;
  const ticks: Tick[] = [];
  const add = (document: string | null, tick: Tick['tick'], was: boolean, on: boolean) => {
    if (was !== on) ticks.push({ kind: 'ticked', material, document, tick, on });
  };
  for (const one of after.documents) {
    const known = before.documents.find(({ id }) => id === one.id);
    for (const [tick, is] of Object.entries(ON_DOCUMENT)) {
      add(one.name, tick as keyof typeof ON_DOCUMENT, known !== undefined && is(known), is(one));
    }
  }
  for (const need of new Set([...before.met, ...after.met])) {
    add(null, need, before.met.includes(need), after.met.includes(need));
  }
  add(null, 'done', before.done, after.done);
  return ticks;
}

/** What a change of a person's checklist ticked or unticked, and what its undo needs. */
export function ticked(personId: string, before: Checklist, after: Checklist): { act: Tick; slot: Slot }[] {
  return after.materials.flatMap((state) => {
    const old = stateOf(before, state.material);
    const slot: Slot = { at: 'material', personId, key: state.material, before: old, after: state };
    return ticksOf(old, state).map((act) => ({ act, slot }));
  });
}
