import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ReadingSchema } from '../../lib/dossier/reading';
import { readWhole } from '../../lib/page/read';
import { expectedAt, expecting, judge, missesOf, placeOf, saidBy } from './expected';
import { LAYOUTS, readLayout } from './read-layout';

/**
 * What is known to be missed, as `page: want: what`. `browser` is missed anywhere (test/e2e/layouts.spec.ts), `markup` only here,
 * where nothing is laid out. What is listed and not missed fails too, until the list is mended.
 */
const KNOWN: { browser: string[]; markup: string[] } = JSON.parse(
  readFileSync(join(LAYOUTS, 'known-misses.json'), 'utf8'),
);
const pages = readdirSync(LAYOUTS).filter((name) => name.endsWith('.html'));

describe.each(pages)('layout %s', (name) => {
  const { document, reading } = readLayout(name);
  const { values } = readWhole(document, []);
  const marked = expecting(document);

  test('has expectations and a reading that the schema takes', () => {
    expect(marked.length).toBeGreaterThan(0);
    expect(ReadingSchema.parse(reading)).toEqual(reading);
  });

  test('reads each label, meaning, value and row as wanted', () => {
    const misses: string[] = [];
    const wrong: string[] = [];
    for (const element of marked) {
      const stated = expectedAt(element);
      const place = placeOf(element, values);
      const said = values[place] ?? null;
      const judged = judge({ ...stated, means: stated.means ?? '' }, said ? saidBy(said) : null);
      misses.push(...missesOf(name, stated, judged));
      if (judged.meaning === 'wrong') wrong.push(`${stated.want} means ${stated.means || 'nothing'}: ${said?.told}`);
      if (said && said.meaning !== (stated.counts ? said.told : null)) misses.push(`${name}: ${stated.want}: counts`);
      if (stated.row !== null && reading.values[place]?.row !== stated.row) misses.push(`${name}: ${stated.want}: row`);
    }
    expect(wrong).toEqual([]);
    expect(misses).toEqual([...KNOWN.browser, ...KNOWN.markup].filter((line) => line.startsWith(`${name}: `)));
  });

  test('gives no meaning to what carries none', () => {
    const known = new Set(marked.map((element) => values[placeOf(element, values)]));
    const given = values.filter((value) => value.meaning !== null && !known.has(value));
    // Both ends of a range in one text stand at one element.
    const elements = new Set([...known].map((value) => value?.element));
    expect(given.filter(({ element }) => !elements.has(element)).map(({ label }) => label)).toEqual([]);
  });
});

test('the list of known misses names pages of the corpus', () => {
  const unknown = [...KNOWN.browser, ...KNOWN.markup].filter((line) => !pages.includes(line.split(': ')[0] ?? ''));
  expect(unknown).toEqual([]);
});
