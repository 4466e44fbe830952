import type { Need } from '../notice/schema';
import {
  type Checklist,
  isVerified,
  MAX_DOCUMENTS,
  type MaterialDocument,
  type MaterialState,
  stateOf,
} from './checklist';

/** A change of a checklist: pure, so that the store can do it again on what another panel has written meanwhile. */
export type Change = (checklist: Checklist) => Checklist;

function changeState(
  checklist: Checklist,
  material: string,
  change: (state: MaterialState) => MaterialState,
): Checklist {
  const before = stateOf(checklist, material);
  const after = change(before);
  if (after === before) return checklist;
  const others = checklist.materials.filter((state) => state.material !== material);
  return { ...checklist, materials: [...others, after] };
}

/** A document that nothing is known of yet but its name. `id` is new to the checklist. */
export function newDocument(id: string, name: string): MaterialDocument {
  return { id, name, verified: false, signed: false, stamped: false, pageFrom: null, pageTo: null };
}

/** Sets the copies that are ready, or the user's word that the material is complete. */
export function changeMaterial(material: string, patch: Partial<Pick<MaterialState, 'copiesReady' | 'done'>>): Change {
  return (checklist) => changeState(checklist, material, (state) => ({ ...state, ...patch }));
}

/**
 * Puts a document under a material, at `index` or last. Nothing changes where it is there already, or where the
 * material holds `MAX_DOCUMENTS`.
 */
export function insertDocument(material: string, document: MaterialDocument, index = MAX_DOCUMENTS): Change {
  return (checklist) =>
    changeState(checklist, material, (state) => {
      const known = state.documents.some((one) => one.id === document.id);
      if (known || state.documents.length >= MAX_DOCUMENTS) return state;
      const { documents } = state;
      return { ...state, documents: [...documents.slice(0, index), document, ...documents.slice(index)] };
    });
}

/** Changes what is said of a document; nothing where it is gone. A tick that stood for two becomes two, so that each is changed by itself. */
export function changeDocument(material: string, id: string, patch: Partial<Omit<MaterialDocument, 'id'>>): Change {
  return (checklist) =>
    changeState(checklist, material, (state) => {
      if (!state.documents.some((one) => one.id === id)) return state;
      const changed = (one: MaterialDocument) => ({ ...one, verified: isVerified(one), ...patch });
      return { ...state, documents: state.documents.map((one) => (one.id === id ? changed(one) : one)) };
    });
}

/** Takes a document out. */
export function removeDocument(material: string, id: string): Change {
  return (checklist) =>
    changeState(checklist, material, (state) => {
      const documents = state.documents.filter((one) => one.id !== id);
      return documents.length === state.documents.length ? state : { ...state, documents };
    });
}

function withOrWithout<T>(list: readonly T[], one: T, present: boolean): T[] {
  const others = list.filter((other) => other !== one);
  return present ? [...others, one] : others;
}

/** Marks what the material as a whole must carry as there or not. */
export function setNeed(material: string, need: Need, met: boolean): Change {
  return (checklist) =>
    changeState(checklist, material, (state) => ({ ...state, met: withOrWithout(state.met, need, met) }));
}

/** Marks a step of the notice as done or not. */
export function setStep(step: string, done: boolean): Change {
  return (checklist) => ({ ...checklist, stepsDone: withOrWithout(checklist.stepsDone, step, done) });
}
