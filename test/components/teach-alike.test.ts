import { describe, expect, it } from 'vitest';
import { alikeIn, namesPerson, standingOf } from '../../components/teach/alike';
import type { ReadValue } from '../../lib/dossier/reading';
import type { Taught } from '../../lib/dossier/taught';
import { readingOf, readValue } from './sample-reading';

const frame = (...values: ReadValue[]) => [{ frame: 'a', reading: readingOf(values) }];
const { form } = readingOf([]);
const taught: Taught = { form, label: '联系方式', heading: '基本信息', name: 'xh1', meaning: 'person.phone' };
const value = (more: Partial<ReadValue> = {}) =>
  readValue('联系方式', '0513', null, { heading: '基本信息', name: 'xh1', ...more });

describe('what became of a meaning on the page', () => {
  it.each([
    ['met', [value({ taught: true, meaning: 'person.phone' })]],
    ['absent', [value({ label: '邮编' })]],
    ['unsettled', [value(), value()]],
  ] as const)('is %s', (standing, values) => {
    expect(standingOf(taught, frame(...values))).toBe(standing);
  });

  it('is elsewhere where the page holds another form, or none', () => {
    const other = { ...taught, form: { ...form, title: '审核' } };
    expect(standingOf(other, frame(value()))).toBe('elsewhere');
    expect(standingOf(taught, [])).toBe('elsewhere');
  });
});

it('controls are alike where label, heading and name agree', () => {
  expect(alikeIn([value(), value({ label: '联系方式：' }), value({ name: 'xh2' })], taught)).toHaveLength(2);
});

describe('a name of a person', () => {
  const person = readValue('姓名', '陈 一鸣', 'person.name');

  it.each(['陈一鸣的电话', '陈 一鸣'])('in a label is found: %s', (label) => {
    expect(namesPerson({ ...taught, label }, frame(person))).toBe(true);
    expect(namesPerson({ ...taught, heading: label }, frame(person))).toBe(true);
  });

  it('that the page does not hold is none', () => {
    expect(namesPerson(taught, frame(person))).toBe(false);
    expect(namesPerson(taught, frame(readValue('姓名', '联', 'person.name')))).toBe(false);
  });
});
