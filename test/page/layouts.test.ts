import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ReadingSchema } from '../../lib/dossier/reading';
import { LAYOUTS, readLayout } from './read-layout';

const plain = (label: string) => label.replace(/[\s›]/gu, '');

/** Right when, blanks and › left out, it equals the wanted one or is followed by a word for one end. */
const isWanted = (label: string, want: string) =>
  ['', '起', '止', '至', '开始', '结束'].some((end) => plain(label) === plain(want) + end);

describe.each(readdirSync(LAYOUTS).filter((name) => name.endsWith('.html')))('layout %s', (name) => {
  const { document, reading, at } = readLayout(name);
  const marked = [...document.querySelectorAll('[data-want],[data-means]')];

  test('has expectations and a reading that the schema takes', () => {
    expect(marked.length).toBeGreaterThan(0);
    expect(ReadingSchema.parse(reading)).toEqual(reading);
  });

  test('reads each label, meaning, value and row as wanted', () => {
    const misses = marked.flatMap((element) => {
      const { want, means, value, row } = (element as HTMLElement).dataset;
      const [read] = at(element);
      if (!read) return [`${want ?? means}: not read`];
      const said: string[] = [];
      if (want !== undefined && !isWanted(read.label, want)) said.push(`label ${want}: ${read.label}`);
      if ((read.meaning ?? '') !== (means ?? '')) said.push(`${want ?? ''} means ${means}: ${read.meaning}`);
      if (value !== undefined && read.value !== value) said.push(`${want} holds ${value}: ${read.value}`);
      if (row !== undefined && read.row !== Number(row)) said.push(`${want} in row ${row}: ${read.row}`);
      return said;
    });
    expect(misses).toEqual([]);
  });

  test('gives no meaning to what carries none', () => {
    const known = new Set(marked.flatMap((element) => at(element).map(({ ref }) => ref)));
    expect(reading.values.filter(({ ref, meaning }) => meaning !== null && !known.has(ref))).toEqual([]);
  });
});
