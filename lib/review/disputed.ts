import type { FieldId } from '../dossier/catalogue';
import { sameValue } from '../dossier/same-value';
import type { Answer, Review } from './review';

/**
 * What other clerks have entered of the field otherwise than it stands, and nobody has decided between yet. Two that say the same in
 * other letters, as a day written otherwise, are no difference.
 */
export function disputed(field: FieldId, answer: Answer, review: Review): readonly Answer[] {
  return (review.others ?? []).filter(
    ({ key, text }) =>
      key === answer.key &&
      !(text === '' || answer.text === '' ? text === answer.text : sameValue(field, text, answer.text)) &&
      !answer.over?.includes(text),
  );
}
