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

export type MaterialSlot = Extract<Slot, { at: 'material' }>;

/**
 * What a change of a person's checklist did, and what its undo needs: each tick that was set or taken away, or, where it set none, that
 * the documents of a material are others, or are called or counted otherwise.
 */
export function materialSteps(personId: string, before: Checklist, after: Checklist) {
  return after.materials.flatMap((state): { act: Tick | Extract<Act, { kind: 'documents' }>; slot: MaterialSlot }[] => {
    const { material } = state;
    const old = stateOf(before, material);
    const slot = { at: 'material', personId, key: material, before: old, after: state } as const;
    const ticks = ticksOf(old, state).map((act) => ({ act, slot }));
    const isSame = JSON.stringify(old) === JSON.stringify(state);
    return ticks.length > 0 || isSame ? ticks : [{ act: { kind: 'documents', material }, slot }];
  });
}
