import { type Notice, NoticeSchema } from '../notice/schema';

/** The facts of a notice by which people are judged. */
export const DECIDING = [
  'batchYear',
  'levels',
  'procedures',
  'seniority',
  'achievement',
  'paper',
  'education',
  'cutoffDayCounts',
  'online',
  'paperWindow',
  'displayDays',
  'displayFirstDay',
  'materials',
] as const;
export type DecidingFact = (typeof DECIDING)[number];

const VALUES: Readonly<Record<DecidingFact, (notice: Notice) => unknown>> = {
  batchYear: ({ batchYear }) => batchYear.value,
  levels: ({ levels }) => levels.value,
  procedures: ({ procedures }) => procedures.value,
  seniority: ({ cutoffs }) => cutoffs.seniority.value,
  achievement: ({ cutoffs }) => cutoffs.achievement.value,
  paper: ({ cutoffs }) => cutoffs.paper.value,
  education: ({ cutoffs }) => cutoffs.education.value,
  cutoffDayCounts: ({ cutoffDayCounts }) => cutoffDayCounts.value,
  online: ({ windows }) => windows.online.value,
  paperWindow: ({ windows }) => windows.paper.value,
  displayDays: ({ display }) => display.workingDays.value,
  displayFirstDay: ({ display }) => display.firstDayCounts.value,
  materials: ({ materials }) => materials.map(({ name, copies, route }) => [name.value, copies.value, route?.value]),
};

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What the notice of a file says otherwise than ours. */
export type NoticeComparison =
  | { readonly kind: 'same' }
  | { readonly kind: 'unreadable' }
  /** `facts` that judge people; `other` where something else alone differs, as a source or a telephone number. */
  | { readonly kind: 'differs'; readonly facts: readonly DecidingFact[]; readonly other: boolean };

/** Compares the notice of a file, which is hostile, with ours. It is shown and goes nowhere else. */
export function compareNotice(own: Notice, theirs: unknown): NoticeComparison {
  const parsed = NoticeSchema.safeParse(theirs);
  if (!parsed.success) return { kind: 'unreadable' };
  if (same(parsed.data, NoticeSchema.parse(own))) return { kind: 'same' };
  const facts = DECIDING.filter((fact) => !same(VALUES[fact](own), VALUES[fact](parsed.data)));
  return { kind: 'differs', facts, other: facts.length === 0 };
}
