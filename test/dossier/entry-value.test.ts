import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../lib/dossier/dossier';
import { entryName, entryValue, splitEntry } from '../../lib/dossier/entry-value';

const dossier: Dossier = {
  person: { name: '陈一鸣' },
  paper: [{ title: '甲' }, { title: ' ', journal: '乙刊', publishedOn: '2023-04' }],
  assessment: [{ year: '2021' }],
};

describe('an entry of a finding', () => {
  it.each([
    ['paper[12]', { section: 'paper', at: 12 }],
    ['paper', null],
    ['toString[0]', null],
    ['paper[x]', null],
    [null, null],
  ])('%s is split into %o', (entry, expected) => expect(splitEntry(entry)).toEqual(expected));

  it('has the value that was read for its field', () => {
    expect(entryValue(dossier, 'paper[1]', 'paper.publishedOn')).toBe('2023-04');
    expect(entryValue(dossier, null, 'person.name')).toBe('陈一鸣');
  });

  it('has no value where the page holds none, or blanks alone', () => {
    expect(entryValue(dossier, 'paper[1]', 'paper.title')).toBeUndefined();
    expect(entryValue(dossier, 'paper[7]', 'paper.title')).toBeUndefined();
    expect(entryValue(dossier, null, 'unit.name')).toBeUndefined();
    expect(entryValue(dossier, 'paper[1]', null)).toBeUndefined();
  });

  it('is called by its own content', () => {
    expect(entryName(dossier, 'paper[0]')).toBe('甲');
    expect(entryName(dossier, 'assessment[0]')).toBe('2021');
    expect(entryName(dossier, 'paper[1]')).toBeUndefined();
    expect(entryName(dossier, null)).toBeUndefined();
  });
});
