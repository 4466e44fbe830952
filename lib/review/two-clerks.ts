import { type Answer, answered, type Review } from './review';

const isOf = (key: string, by: string) => (one: Answer) => one.key === key && one.by === by;

/** True where this clerk has entered the field from the paper, first or second. */
export const hasEntered = (review: Review, key: string, by: string): boolean =>
  [...review.answers, ...(review.others ?? [])].some(isOf(key, by));

const withOther = (review: Review, other: Answer): Review => ({
  ...review,
  others: [...(review.others ?? []).filter((one) => !isOf(other.key, other.by ?? '')(one)), other],
});

/** Enters what a further clerk reads on the paper, beside what another has entered; where nobody has, it is the first entry. */
export function enteredAgain(review: Review, answer: Answer & { readonly by: string }): Review {
  const first = review.answers.find(({ key }) => key === answer.key);
  return first === undefined || first.by === answer.by ? answered(review, answer) : withOther(review, answer);
}

/** Takes back what this clerk has entered of a field beside another's entry. */
export const takenBack = (review: Review, key: string, by: string): Review => ({
  ...review,
  others: (review.others ?? []).filter((one) => !isOf(key, by)(one)),
});

/** Decides between the entries of a field after another look at the paper: the text stands, over all that was entered otherwise. */
export function decided(review: Review, { key, text, at, by }: Omit<Answer, 'over'>): Review {
  const all = [...review.answers, ...(review.others ?? [])].filter((one) => one.key === key);
  const over = [...new Set(all.map((one) => one.text))].filter((one) => one !== text);
  return answered(review, { key, text, at, ...(by && { by }), over });
}

/** All that clerks of this office have entered, each with a name, to be handed to another who enters the same person. */
export const namedEntries = ({ answers, others = [] }: Pick<Review, 'answers' | 'others'>) =>
  [...answers, ...others].flatMap(({ key, text, at, by }) => (by === undefined ? [] : [{ key, text, at, by }]));

/**
 * Takes in what clerks elsewhere have entered, beside what was entered here; of one clerk and field the latest stands. Taken in twice, or
 * in any order, it comes to the same.
 */
export function takenIn(review: Review, entries: readonly Answer[]): Review {
  return entries.reduce((now, entry) => {
    const { key, text, at, by } = entry;
    if (by === undefined || now.answers.some((one) => isOf(key, by)(one) && one.text === text)) return now;
    const known = (now.others ?? []).find(isOf(key, by));
    return known && `${known.at} ${known.text}` >= `${at} ${text}` ? now : withOther(now, { key, text, at, by });
  }, review);
}
