import { z } from 'zod';
import { DossierSchema } from '../dossier/dossier';
import { MAX_KEPT_VALUE } from '../dossier/kept-dossier';
import { sameValue } from '../dossier/same-value';
import { MAX_NAME } from '../materials/checklist';
import { disputed } from './disputed';
import type { Question } from './questions';

/** What a clerk finds where the three do not agree: what was entered is right, is to be mended, or is not proven. */
export const RULINGS = ['correct', 'mend', 'unproven'] as const;
export type Ruling = (typeof RULINGS)[number];

export const MAX_REASON = 500;
export const MAX_CLERK = 50;
/** More than the fields that decide in the largest dossier that is kept. */
const MAX_ANSWERS = 50_000;

const KeySchema = z.string().min(1).max(400);
const ValueSchema = z.string().max(MAX_KEPT_VALUE);

/** What the paper says of one field; empty where it does not say it. */
export const AnswerSchema = z.strictObject({
  key: KeySchema,
  text: ValueSchema,
  at: z.iso.datetime(),
  /** Who entered it, as the clerk gave their name; not there where nobody had, or in what an older version kept. */
  by: z.string().min(1).max(MAX_CLERK).optional(),
  /** What other clerks had entered, over which this was decided upon with both in view. */
  over: z.array(ValueSchema).max(100).optional(),
});
export type Answer = z.infer<typeof AnswerSchema>;

export const RulingSchema = z.strictObject({
  key: KeySchema,
  ruling: z.enum(RULINGS),
  reason: z.string().min(1).max(MAX_REASON),
  /** Who ruled, as the clerk wrote it. */
  by: z.string().min(1).max(MAX_CLERK),
  at: z.iso.datetime(),
  /** What was ruled upon: with another value the ruling holds no longer. */
  on: z.strictObject({ platform: ValueSchema.nullable(), dossier: ValueSchema.nullable(), paper: ValueSchema }),
});
export type Ruled = z.infer<typeof RulingSchema>;

/** What the office ticks of a copy, each by itself: held against the original and the same, signed by the person in charge, sealed. */
export const COPY_TICKS = ['verified', 'signed', 'stamped'] as const;
export type CopyTick = (typeof COPY_TICKS)[number];

/** The office's ticks on one document of the checklist. */
export const CopySchema = z.strictObject({
  key: KeySchema,
  /** What the document was called when it was ticked: with another name it is another one, and the ticks hold no longer. */
  name: z.string().max(MAX_NAME),
  verified: z.boolean(),
  signed: z.boolean(),
  stamped: z.boolean(),
  at: z.iso.datetime(),
});
export type Copy = z.infer<typeof CopySchema>;

/** The cross-check of one person for one notice: what the page held when it was kept for this, and what the papers say. */
export const ReviewSchema = z.strictObject({
  platform: DossierSchema,
  /** The instant at which the page was kept. */
  readAt: z.iso.datetime(),
  answers: z.array(AnswerSchema).max(MAX_ANSWERS),
  rulings: z.array(RulingSchema).max(MAX_ANSWERS),
  /** Not there in what an older version kept. */
  copies: z.array(CopySchema).max(MAX_ANSWERS).optional(),
  /** What further clerks have entered of the same papers, each without a look at the first entry; one of a field and a clerk. */
  others: z.array(AnswerSchema).max(MAX_ANSWERS).optional(),
});
export type Review = z.infer<typeof ReviewSchema>;

export type Stand =
  /** Nothing was entered from the paper yet. */
  | { readonly kind: 'open' }
  /** The paper says what the platform says, and the dossier does not say otherwise. */
  | { readonly kind: 'agreed'; readonly paper: string }
  /** Clerks have entered the paper otherwise: which it is comes first. */
  | { readonly kind: 'disputed'; readonly paper: string; readonly answer: Answer; readonly others: readonly Answer[] }
  | { readonly kind: 'differs'; readonly paper: string }
  | { readonly kind: 'settled'; readonly paper: string; readonly ruled: Ruled };

const agrees = ({ field, platform, dossier }: Question, paper: string) =>
  paper !== '' &&
  platform !== null &&
  sameValue(field, platform, paper) &&
  (dossier === null || (sameValue(field, dossier, paper) && sameValue(field, dossier, platform)));

/** How far one question is. A ruling holds for the very values that it was made on; for others the question is open to one again. */
export function standOf(question: Question, review: Review): Stand {
  const answer = review.answers.find(({ key }) => key === question.key);
  if (answer === undefined) return { kind: 'open' };
  const paper = answer.text;
  const others = disputed(question.field, answer, review);
  if (others.length > 0) return { kind: 'disputed', paper, answer, others };
  if (agrees(question, paper)) return { kind: 'agreed', paper };
  const ruled = review.rulings.find(({ key }) => key === question.key);
  const holds =
    ruled !== undefined &&
    ruled.on.platform === question.platform &&
    ruled.on.dossier === question.dossier &&
    ruled.on.paper === paper;
  return holds ? { kind: 'settled', paper, ruled } : { kind: 'differs', paper };
}

const without = <T extends { readonly key: string }>(list: readonly T[], key: string) =>
  list.filter((one) => one.key !== key);

/** Enters what the paper says of a field, empty where it says nothing; what was entered before, and what this clerk entered beside it, gives way. */
export function answered(review: Review, answer: Answer): Review {
  const { key, by } = answer;
  const answers = [...without(review.answers, key), answer];
  if (by === undefined || !review.others) return { ...review, answers };
  return { ...review, answers, others: review.others.filter((one) => one.key !== key || one.by !== by) };
}

/** Takes back what was entered from the paper, and with it the ruling. */
export function asked(review: Review, key: string): Review {
  return { ...review, answers: without(review.answers, key), rulings: without(review.rulings, key) };
}

/** Settles a difference; a ruling that was there gives way. */
export function ruled(review: Review, ruling: Ruled): Review {
  return { ...review, rulings: [...without(review.rulings, ruling.key), ruling] };
}
