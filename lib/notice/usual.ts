import type { IsoDay } from '../dates/partial-date';
import type { Notice } from './schema';

type CutoffKind = keyof Notice['cutoffs'];

/** A cutoff that is not on its usual day: told, and never mended. */
export interface Unusual {
  readonly kind: CutoffKind;
  readonly day: IsoDay;
  readonly usual: IsoDay;
}

/** The pattern of Jiangsu, 2020 to 2025: seniority by the end of the year before, the rest by the end of March. */
function usualDay(kind: CutoffKind, year: number): IsoDay {
  return kind === 'seniority' ? `${year - 1}-12-31` : `${year}-03-31`;
}

/** The cutoffs of a notice that differ from the usual pattern. None where its batch year is not known. */
export function unusualCutoffs(cutoffs: Notice['cutoffs'], year: number | null): Unusual[] {
  if (year === null) return [];
  return (['seniority', 'achievement', 'paper', 'education'] as const).flatMap((kind) => {
    const { value: day } = cutoffs[kind];
    const usual = usualDay(kind, year);
    return day === null || day === usual ? [] : [{ kind, day, usual }];
  });
}
