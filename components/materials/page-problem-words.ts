import type { TFunction } from 'i18next';
import type { PageProblem } from '../../lib/materials/page-numbers';

/** Pages as words: one page, or from–to. */
function pages(t: TFunction<'materials'>, first: number, last: number): string {
  return first === last ? t('pages.one', { page: first }) : t('pages.range', { first, last });
}

/** What is amiss with the page numbers of a document, as one sentence. */
export function pageProblemWords(t: TFunction<'materials'>, problem: PageProblem): string {
  const name = problem.name.trim() || t('document.unnamed');
  switch (problem.kind) {
    case 'half':
      return t(`problem.half-${problem.missing}`, { name });
    case 'reversed':
    case 'start':
      return t(`problem.${problem.kind}`, { ...problem, name });
    default: {
      const span =
        problem.kind === 'order' ? pages(t, problem.from, problem.to) : pages(t, problem.first, problem.last);
      const before = problem.before.trim() || t('document.unnamed');
      return t(`problem.${problem.kind}`, { name, before, pages: span });
    }
  }
}
