import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATE_FIELDS, scored } from '../../../bench/notices-score.mjs';
import { readNotice } from '../../../lib/notice/read/read-notice';

const FOLDER = join(import.meta.dirname, '../../examples/notices');
/** Texts that are lines or tables already: cut again they are another text. */
const CUT_ALREADY = new Set([
  'printed-pages',
  'broken-lines',
  'dates-in-columns-of-blanks',
  'days-first-in-a-schedule',
  'digits-set-wide',
  'fees-in-a-table',
  'word-table',
]);
const EXAMPLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && !CUT_ALREADY.has(name.slice(0, -5)))
  .map((name) => ({
    name: name.slice(0, -5),
    text: readFileSync(join(FOLDER, name.replace('.json', '.txt')), 'utf8'),
    expected: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')),
  }));

/** A line cut at a width in characters of Chinese, two of ASCII being one, wherever that falls. */
function cut(line: string, width: number): string[] {
  const lines = [''];
  let used = 0;
  for (const sign of line) {
    const wide = sign.charCodeAt(0) < 128 ? 0.5 : 1;
    if (used + wide > width) {
      lines.push('');
      used = 0;
    }
    lines.push(`${lines.pop()}${sign}`);
    used += wide;
  }
  return lines;
}

const PAGE = 10;
/** A text as it comes out of a printed page: cut at a width, between its pages a number, and a head where there are several. */
function printed(text: string, width: number): string {
  const lines = text.split('\n').flatMap((line) => (/[\t|]/.test(line) ? [line] : cut(line.trimEnd(), width)));
  const head = lines.length >= 2 * PAGE ? ['职称工作文件'] : [];
  return lines
    .flatMap((line, index) => ((index + 1) % PAGE === 0 ? [line, `— ${(index + 1) / PAGE} —`, ...head] : [line]))
    .join('\n');
}

describe('a text cut at another width, in the middle of numbers and days', () => {
  it.each([18, 24, 30, 36, 40])('says no other day at %i, and hardly anything is missed', (width) => {
    const faults = EXAMPLES.flatMap(({ name, text, expected }) =>
      Object.entries(scored(expected, readNotice(printed(text, width)))).flatMap(([field, all]) =>
        all
          .filter(({ verdict }: { verdict: string }) => verdict !== 'right')
          .map(({ verdict, got }: { verdict: string; got: unknown }) => ({
            field,
            verdict,
            told: `${name}: ${field} ${verdict} ${got}`,
          })),
      ),
    );
    const told = (some: readonly { told: string }[]) => some.map((one) => one.told);
    const days = faults.filter(({ field }) => DATE_FIELDS.includes(field));
    expect(told(days.filter(({ verdict }) => verdict !== 'missed'))).toEqual([]);
    expect(days.length).toBeLessThanOrEqual(1);
    // An address that ends with its line, and a title that gains its office.
    expect(told(faults.filter(({ verdict }) => verdict !== 'missed')).length).toBeLessThanOrEqual(1);
    // Of some 900 facts; at 18 titles of one line are cut in two.
    expect(told(faults).length).toBeLessThanOrEqual(width === 18 ? 9 : 6);
  });
});
