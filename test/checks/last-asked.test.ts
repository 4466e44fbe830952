import { expect, it, vi } from 'vitest';
import { lastAsked, TOGETHER } from '../../lib/checks/shared/last-asked';

it('answers once of each of those who are judged together, in any order, and then forgets the first of them', () => {
  const make = vi.fn(({ no }: { no: number }) => `${no}`);
  const answerTo = lastAsked(make);
  const people = Array.from({ length: TOGETHER }, (_, no) => ({ no }));
  const numbers = people.map(({ no }) => `${no}`);
  expect(people.map(answerTo)).toEqual(numbers);
  expect(people.map(answerTo)).toEqual(numbers);
  expect(people.toReversed().map(answerTo)).toEqual(numbers.toReversed());
  expect(make).toHaveBeenCalledTimes(TOGETHER);
  expect(answerTo({ no: -1 })).toBe('-1');
  expect(people.slice(1).map(answerTo)).toEqual(numbers.slice(1));
  expect(make).toHaveBeenCalledTimes(TOGETHER + 1);
  expect(answerTo(people[0] as { no: number })).toBe('0');
  expect(make).toHaveBeenCalledTimes(TOGETHER + 2);
});
