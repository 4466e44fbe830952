import type { Notice } from '../notice/schema';
import { type Checklist, type MaterialDocument, stateOf } from './checklist';
import { volumeOf } from './material';

/** What is amiss with the page numbers of the bound volume. `pages` are those that are missing or stand twice, both inclusive. */
export type PageProblem = {
  readonly material: string;
  readonly document: string;
  readonly name: string;
} & (
  | { readonly kind: 'half'; readonly missing: 'from' | 'to' }
  | { readonly kind: 'reversed'; readonly from: number; readonly to: number }
  /** The first document does not begin on page 1. */
  | { readonly kind: 'start'; readonly from: number }
  | { readonly kind: 'gap'; readonly first: number; readonly last: number; readonly before: string }
  | { readonly kind: 'overlap'; readonly first: number; readonly last: number; readonly before: string }
  /** All of it lies ahead of a document that it stands behind. */
  | { readonly kind: 'order'; readonly from: number; readonly to: number; readonly before: string }
);

type Reached = { readonly name: string; readonly from: number; readonly to: number } | null;

function problemOf(document: MaterialDocument, reached: Reached): DistributiveOmit<PageProblem, keyof Where> | null {
  const { pageFrom: from, pageTo: to } = document;
  if (from === null && to === null) return null;
  if (from === null || to === null) return { kind: 'half', missing: from === null ? 'from' : 'to' };
  if (from > to) return { kind: 'reversed', from, to };
  if (reached === null) return from > 1 ? { kind: 'start', from } : null;
  const before = reached.name;
  if (to < reached.from) return { kind: 'order', from, to, before };
  if (from <= reached.to) {
    return { kind: 'overlap', first: Math.max(from, reached.from), last: Math.min(to, reached.to), before };
  }
  return from > reached.to + 1 ? { kind: 'gap', first: reached.to + 1, last: from - 1, before } : null;
}

interface Where {
  readonly material: string;
  readonly document: string;
  readonly name: string;
}
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * The page numbers of the bound materials, held against "由前至后编好页码": each document begins on the page after the
 * one before it ended. Documents without any page number are passed over; each document is named at most once.
 */
export function pageProblems(notice: Pick<Notice, 'materials' | 'volume'>, checklist: Checklist): PageProblem[] {
  const problems: PageProblem[] = [];
  let reached: Reached = null;
  for (const material of volumeOf(notice)) {
    for (const document of stateOf(checklist, material.id).documents) {
      const problem = problemOf(document, reached);
      if (problem) {
        problems.push({ material: material.id, document: document.id, name: document.name, ...problem });
      }
      const { name, pageFrom: from, pageTo: to } = document;
      // After a document that lies ahead the count goes on from the furthest page, so that one slip is told once.
      if (from !== null && to !== null && from <= to && (reached === null || to > reached.to)) {
        reached = { name, from, to };
      }
    }
  }
  return problems;
}
