import type { Material, Need, Notice } from '../notice/schema';
import { type Checklist, isVerified, type MaterialState, stateOf } from './checklist';
import { copiesRule, isNeeded, tickedNeeds } from './material';
import type { PageProblem } from './page-numbers';

type NamedLack = 'unverified' | 'unsigned' | 'unstamped' | 'unpaged' | 'unnamed';

/** What a material still lacks. `names` are those of the documents, in their order. */
export type Lack =
  | { readonly kind: 'copies'; readonly ready: number; readonly asked: number }
  | { readonly kind: 'needs'; readonly needs: readonly Need[] }
  | { readonly kind: NamedLack; readonly names: readonly string[] }
  | { readonly kind: 'pages'; readonly count: number };

/**
 * Where a material stands. `incomplete` is ticked as complete while something is still lacking; `optional` is asked of
 * one route alone, and it is not known whether it is this applicant's.
 */
export type Status = 'done' | 'incomplete' | 'started' | 'todo' | 'not-needed' | 'optional';

export interface MaterialProgress {
  readonly material: Material;
  readonly state: MaterialState;
  readonly status: Status;
  readonly lacks: readonly Lack[];
}

export interface Progress {
  readonly materials: readonly MaterialProgress[];
  /** Materials that count, and how many of them are done with nothing lacking. */
  readonly done: number;
  readonly total: number;
  readonly stepsDone: number;
  readonly stepsTotal: number;
}

function lacksOf(material: Material, state: MaterialState, problems: readonly PageProblem[]): Lack[] {
  const lacks: Lack[] = [];
  const asked = material.copies.value;
  // A single copy is the material itself: the tick tells it, no number is asked.
  if (asked > 1 && state.copiesReady < asked) {
    lacks.push({ kind: 'copies', ready: state.copiesReady, asked });
  }
  const needs = tickedNeeds(material).filter((need) => !state.met.includes(need));
  if (needs.length > 0) lacks.push({ kind: 'needs', needs });
  const named = (kind: NamedLack, open: MaterialState['documents']) => {
    if (open.length > 0) lacks.push({ kind, names: open.map((one) => one.name) });
  };
  named(
    'unnamed',
    state.documents.filter((one) => !one.name.trim()),
  );
  if (copiesRule(material)) {
    named(
      'unverified',
      state.documents.filter((one) => !isVerified(one)),
    );
    named(
      'unsigned',
      state.documents.filter((one) => !one.signed),
    );
    named(
      'unstamped',
      state.documents.filter((one) => !one.stamped),
    );
  }
  if (material.binding.value === 'bound') {
    named(
      'unpaged',
      state.documents.filter((one) => one.pageFrom === null && one.pageTo === null),
    );
    const count = problems.filter((problem) => problem.material === material.id).length;
    if (count > 0) lacks.push({ kind: 'pages', count });
  }
  return lacks;
}

function statusOf(state: MaterialState, lacks: readonly Lack[], needed: 'yes' | 'no' | 'unsure'): Status {
  if (state.done) return lacks.length > 0 ? 'incomplete' : 'done';
  if (state.documents.length > 0 || state.copiesReady > 0 || state.met.length > 0) return 'started';
  if (needed === 'yes') return 'todo';
  return needed === 'no' ? 'not-needed' : 'optional';
}

/**
 * How far the checklist is. A material counts when the route asks for it, or when the user has begun it; one asked of
 * another route does not. It is done when the user ticked it and nothing known is lacking: whether a paper exists at all
 * is the user's word, since not everyone has, say, a paper to show.
 */
export function progressOf(
  notice: Pick<Notice, 'materials' | 'steps'>,
  checklist: Checklist,
  route: string | null,
  problems: readonly PageProblem[],
): Progress {
  const all = notice.materials.map((material) => {
    const state = stateOf(checklist, material.id);
    const lacks = lacksOf(material, state, problems);
    return { material, state, lacks, status: statusOf(state, lacks, isNeeded(material, route)) };
  });
  const counted = all.filter(({ status }) => status !== 'not-needed' && status !== 'optional');
  return {
    materials: all,
    done: counted.filter(({ status }) => status === 'done').length,
    total: counted.length,
    stepsDone: notice.steps.value.filter(({ id }) => checklist.stepsDone.includes(id)).length,
    stepsTotal: notice.steps.value.length,
  };
}
