import type { Notice } from '../../lib/notice/schema';
import type { FromPapers } from '../../lib/papers/return-list';
import { questions } from '../../lib/review/questions';
import type { Review } from '../../lib/review/review';
import { toMend } from '../../lib/review/to-mend';
import type { PersonInForce } from '../../lib/store/in-force';

/** What the check against the papers asks a person to mend; null where none was begun. */
export function mendOf(notice: Notice, { kept }: PersonInForce, review: Review | null): FromPapers | null {
  return review && toMend(questions(review.platform, kept, notice), review);
}
