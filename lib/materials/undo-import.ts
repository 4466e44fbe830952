import { type Checklist, stateOf } from './checklist';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * The checklist as it was before an import, but for what was changed since: a material or step that is no longer as the file
 * had it stays as it is now.
 */
export function undoImport(replaced: Checklist, imported: Checklist, now: Checklist): Checklist {
  const materials = [...replaced.materials, ...now.materials].map(({ material }) => material);
  const steps = [...new Set([...replaced.stepsDone, ...now.stepsDone])];
  return {
    materials: [...new Set(materials)].map((material) => {
      const state = stateOf(now, material);
      return same(state, stateOf(imported, material)) ? stateOf(replaced, material) : state;
    }),
    stepsDone: steps.filter((step) => {
      const done = now.stepsDone.includes(step);
      return done === imported.stepsDone.includes(step) ? replaced.stepsDone.includes(step) : done;
    }),
  };
}
