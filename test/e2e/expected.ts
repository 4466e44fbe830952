import type { Page } from '@playwright/test';
import { readFindings, readReading } from '../../scripts/main-job.mjs';

/** Words that the page shows for what the dossier file writes. */
const SHOWN: Record<string, string> = { present: '至今', junior: '初级', intermediate: '中级' };

type Fields = Record<string, string | number>;

/** A path is written with blanks around its slashes by some widgets. */
const plain = (line: string) => line.replaceAll(/\s*\/\s*/g, '/');

/** Every field of an applicant that has a value, as `section.field[row] value`. */
export function fieldsOf(dossier: Record<string, Fields | Fields[]>): string[] {
  return Object.entries(dossier)
    .flatMap(([section, entries]) =>
      [entries].flat().flatMap((entry, row) =>
        Object.entries(entry)
          .filter(([, value]) => value !== '')
          .map(([field, value]) => {
            const place = Array.isArray(entries) ? `[${row}]` : '';
            return `${section}.${field}${place} ${SHOWN[value] ?? value}`;
          }),
      ),
    )
    .map(plain)
    .toSorted();
}

/** Every field that the panel says it read a value of, written in the same way. */
export const readFields = async (panel: Page) =>
  (await readReading(panel))
    .filter(({ value }) => value !== '')
    .map(({ field, row, value }) => plain(`${field}${row === null ? '' : `[${row}]`} ${value}`))
    .toSorted();

/** A finding without its words, as the planted lists write it. */
export const bare = (all: { check: string; entry: string | null; field: string | null; verdict: string }[]) =>
  all.map(({ check, entry, field, verdict }) => `${check} ${entry ?? '-'} ${field ?? '-'} ${verdict}`).toSorted();

/** The findings that the panel shows, written in the same way. */
export const findingsOf = async (panel: Page) => bare(await readFindings(panel));
