import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ReadingSchema } from '../../lib/dossier/reading';
import { readWhole } from '../../lib/page/read';
import { expectedAt, expecting, judge, missesOf, placeOf, saidBy } from './expected';
import { LAYOUTS, readLayout } from './read-layout';

/**
 * `misses` is what is known to be missed, as `page: want: what`; what is listed and not missed fails too, until the list is mended.
 * The pages of `drawn` say only in the picture what belongs together: they are read in a browser alone (test/e2e/layouts.spec.ts).
 */
const KNOWN: { misses: string[]; drawn: string[] } = JSON.parse(
  readFileSync(join(LAYOUTS, 'known-misses.json'), 'utf8'),
);
const all = readdirSync(LAYOUTS).filter((name) => name.endsWith('.html'));
const pages = all.filter((name) => !KNOWN.drawn.includes(name));

/** What a layout says of its uploads: `data-upload` is the label, `data-files` are names and states. */
function uploadsOf(document: Document) {
  return [...document.querySelectorAll<HTMLElement>('[data-upload]')].map(({ dataset }) => ({
    label: dataset.upload ?? '',
    files: (dataset.files ?? '')
      .split(',')
      .filter(Boolean)
      .map((file) => file.split('=')),
  }));
}

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
    expect(misses).toEqual(KNOWN.misses.filter((line) => line.startsWith(`${name}: `)));
  });

  test('gives no meaning to what carries none', () => {
    const known = new Set(marked.map((element) => values[placeOf(element, values)]));
    const given = values.filter((value) => value.meaning !== null && !known.has(value));
    // Both ends of a range in one text stand at one element.
    const elements = new Set([...known].map((value) => value?.element));
    expect(given.filter(({ element }) => !elements.has(element)).map(({ label }) => label)).toEqual([]);
  });

  test('reads each upload with its files and their states, and nothing besides', () => {
    const read = reading.uploads.map(({ label, files }) => ({
      label,
      files: files.map((one) => [one.name, one.state]),
    }));
    expect(read).toEqual(uploadsOf(document));
  });
});

test('the corpus has uploads', () => {
  const texts = all.map((name) => readFileSync(join(LAYOUTS, name), 'utf8'));
  expect(texts.flatMap((text) => text.match(/data-upload=/gu) ?? []).length).toBeGreaterThan(30);
});

test('the list of known misses names pages of the corpus', () => {
  const named = [...KNOWN.misses.map((line) => line.split(': ')[0] ?? ''), ...KNOWN.drawn];
  const unknown = named.filter((name) => !all.includes(name));
  expect(unknown).toEqual([]);
});
