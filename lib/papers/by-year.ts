import type { Dossier } from '../dossier/dossier';
import { type CellText, cutCell, plainCell } from './cell-text';

interface YearLine {
  /** Four digits; empty where the entry names no year. */
  readonly year: string;
  readonly text: string;
}

function yearOf(text: string | undefined): string {
  return /^(\d{4})年?(?:度)?$/.exec((text ?? '').normalize('NFKC').trim())?.[1] ?? '';
}

/** A line a year, the earliest first. Lines whose year is not known come last, without one, and that is told. */
function cellOf(lines: readonly YearLine[]): CellText {
  const ordered = [...lines].sort((a, b) => (a.year || '9999').localeCompare(b.year || '9999'));
  const { text, notes } = cutCell(ordered.map((line) => (line.year ? `${line.year}年` : '') + line.text).join('\n'));
  const missing = lines.some(({ year }) => year === '');
  return { text, notes: missing ? [...notes, { id: 'year-missing' }] : notes };
}

/** Results of the yearly assessments, as 2022年合格, a line a year; those before the year `from` are left out. */
export function assessmentByYear(dossier: Dossier, from: number | null = null): CellText {
  const entries = (dossier.assessment ?? []).filter((entry) => entry.result?.trim());
  const lines = entries.map(({ year, result }) => ({ year: yearOf(year), text: plainCell(result).text }));
  return cellOf(lines.filter(({ year }) => from === null || year === '' || Number(year) >= from));
}

/** Hours of continuing education by year, as 2022年90学时, a line a year. Hours that are no number stand as written. */
export function trainingByYear(dossier: Dossier): CellText {
  const sums = new Map<string, number>();
  const others: YearLine[] = [];
  for (const entry of dossier.training ?? []) {
    const hours = plainCell(entry.hours).text;
    const year = yearOf(entry.year);
    const number = /^\d+(?:\.\d+)?(?=(?:个?学时|课时|小时)?$)/.exec(hours.normalize('NFKC'))?.[0];
    if (number !== undefined) sums.set(year, (sums.get(year) ?? 0) + Number(number));
    else if (hours) others.push({ year, text: hours });
  }
  const lines = [...sums].map(([year, sum]) => ({ year, text: `${Math.round(sum * 100) / 100}学时` }));
  return cellOf([...lines, ...others]);
}
