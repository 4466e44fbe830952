import { expect, it } from 'vitest';
import { specialtyYears } from '../../lib/papers/specialty-years';

it('does not guess where the days that a date may mean give different years: the page stands, and that is told', () => {
  const work = { specialtySince: '2018', specialtyYears: '4' };
  expect(specialtyYears({ work }, '2022-06-30')).toEqual({
    text: '4',
    notes: [{ id: 'years-unsure', values: { least: 3, most: 4 } }],
  });
});

it('is decided by the same year alone where the cutoff ends a year', () => {
  expect(specialtyYears({ work: { specialtySince: '2018' } }, '2022-12-31')).toEqual({ text: '4', notes: [] });
});
