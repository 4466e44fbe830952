import { describe, expect, it } from 'vitest';
import { personOf } from '../../components/page/person';
import { readValue } from './sample-reading';

const name = (text: string) => readValue('姓名', text, 'person.name');
const number = (text: string) => readValue('身份证号', text, 'person.idNumber');

describe('whose page it is', () => {
  it('is nobody’s where the page names none', () => {
    expect(personOf([])).toBeNull();
    expect(personOf([name('  '), readValue('电话', '1', 'person.mobile')])).toBeNull();
  });

  it('takes name and number, without blanks', () =>
    expect(personOf([name('陈 一鸣 '), number('999901199001011232')])).toEqual({
      name: '陈一鸣',
      idNumber: '999901199001011232',
    }));

  it('is one person where the same stands twice, masked in one place', () =>
    expect(
      personOf([name('陈一鸣'), name('陈一鸣'), number('9999**********1232'), number('999901199001011232')]),
    ).toEqual({
      name: '陈一鸣',
      idNumber: '999901199001011232',
    }));

  it('takes a small x as the check digit', () =>
    expect(personOf([number('99990119900101015x'), number('99990119900101015X')])).not.toBe('several'));

  it.each([
    ['names', [name('陈一鸣'), name('林知夏')]],
    ['numbers', [name('陈一鸣'), number('999901199001011232'), number('99990119910101123X')]],
    ['masked numbers', [number('9999**********1232'), number('99990119910101123X')]],
  ])('is several where %s differ', (_, values) => expect(personOf(values)).toBe('several'));
});
