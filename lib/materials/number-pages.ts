import type { Notice } from '../notice/schema';
import type { Change } from './change';
import { type Checklist, MAX_PAGE, type MaterialDocument, stateOf } from './checklist';
import { volumeOf } from './material';

type Volume = Pick<Notice, 'materials' | 'volume'>;

/** How many pages of the volume a document takes; null where that is not known. */
export function pageCount({ pageFrom, pageTo }: MaterialDocument): number | null {
  return pageFrom === null || pageTo === null || pageFrom > pageTo ? null : pageTo - pageFrom + 1;
}

/** Gives every document of the volume its pages, front to back from page 1, by how many each takes. One of which that is not known gets none. */
function numbered(
  notice: Volume,
  checklist: Checklist,
  countOf: (document: MaterialDocument) => number | null,
): Checklist {
  const pages = new Map<string, Pick<MaterialDocument, 'pageFrom' | 'pageTo'>>();
  let next = 1;
  for (const { id } of volumeOf(notice)) {
    for (const document of stateOf(checklist, id).documents) {
      const count = countOf(document);
      const fits = count !== null && next + count - 1 <= MAX_PAGE;
      pages.set(document.id, fits ? { pageFrom: next, pageTo: next + count - 1 } : { pageFrom: null, pageTo: null });
      if (fits) next += count;
    }
  }
  const materials = checklist.materials.map((state) => ({
    ...state,
    documents: state.documents.map((document) => ({ ...document, ...pages.get(document.id) })),
  }));
  return { ...checklist, materials };
}

/** Numbers the volume anew by the pages that each document has now: after documents were moved, added or taken out. */
export function numberPages(notice: Volume): Change {
  return (checklist) => numbered(notice, checklist, pageCount);
}

/** Says how many pages a document takes, null for unknown, and numbers the volume anew. */
export function setPageCount(notice: Volume, id: string, count: number | null): Change {
  return (checklist) => numbered(notice, checklist, (document) => (document.id === id ? count : pageCount(document)));
}
