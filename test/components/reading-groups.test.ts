import { describe, expect, it } from 'vitest';
import { groupReadings } from '../../components/reading/groups';
import { dossierFromReadings } from '../../lib/dossier/from-readings';
import { readingOf, readValue } from './sample-reading';

const outer = readingOf([
  readValue('发表时间', '2023-04', 'paper.publishedOn', { row: 1 }),
  readValue('论文题目', '甲', 'paper.title', { row: 0 }),
  readValue('姓名', '陈一鸣', 'person.name'),
]);
const inner = readingOf([
  readValue('论文题目', '丙', 'paper.title', { row: 0 }),
  readValue('主要荣誉', '若干', null),
  readValue('', '', null),
]);
const frames = [
  { frame: 'outer', reading: outer },
  { frame: 'inner', reading: inner },
];

describe('what was read, in groups', () => {
  const grouped = groupReadings(frames);

  it('follows the order of the catalogue, not of the page', () =>
    expect(grouped.sections.map(({ section }) => section)).toEqual(['person', 'paper']));

  it('numbers entries over all frames', () =>
    expect(grouped.sections[1]?.entries.map(({ at, values }) => [at, values.map(({ value }) => value.value)])).toEqual([
      [0, ['甲']],
      [1, ['2023-04']],
      [2, ['丙']],
    ]));

  it('numbers them as the dossier does', () =>
    expect(dossierFromReadings(frames).dossier.paper).toEqual([
      { title: '甲' },
      { publishedOn: '2023-04' },
      { title: '丙' },
    ]));

  it('has no number in a section that does not repeat', () =>
    expect(grouped.sections[0]?.entries.map(({ at }) => at)).toEqual([null]));

  it('keeps apart what was not understood, and leaves out what is nothing at all', () =>
    expect(grouped.unknown.map(({ value }) => value.label)).toEqual(['主要荣誉']));
});
