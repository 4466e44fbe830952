import { expect, it, vi } from 'vitest';
import { remembered } from '../../lib/dates/remembered';

it('answers a text once, forgets all at a limit, and never keeps a long text', () => {
  const answer = vi.fn((text: string) => (text === '' ? undefined : text.length));
  const length = remembered(3, 2, answer);
  expect([length('a'), length('a'), length(''), length('')]).toEqual([1, 1, undefined, undefined]);
  expect(answer).toHaveBeenCalledTimes(2);
  length('abcd');
  length('abcd');
  expect(answer).toHaveBeenCalledTimes(4);
  // A third text: the first two are forgotten.
  expect([length('abc'), length('abc'), length('a'), length('abc')]).toEqual([3, 3, 1, 3]);
  expect(answer).toHaveBeenCalledTimes(6);
});
