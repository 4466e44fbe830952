import { afterEach, expect, it, vi } from 'vitest';
import type { FromChecker } from '../../components/many/checkers';
import { makeMany } from '../../components/many/many';
import { NOTICE } from '../papers/sample';

/** A worker that says what the test lets it say. */
class Told {
  static all: Told[] = [];
  onmessage: ((event: { data: FromChecker }) => void) | null = null;
  onerror: (() => void) | null = null;
  postMessage = vi.fn();
  terminate = vi.fn();
  constructor() {
    Told.all.push(this);
  }
}

afterEach(() => vi.unstubAllGlobals());

it('a worker that fails while nothing is checked leaves a list as it is, and is replaced', () => {
  vi.stubGlobal('Worker', Told);
  vi.stubGlobal('navigator', { hardwareConcurrency: 1 });
  const many = makeMany();
  const by = { notice: NOTICE, today: '2023-06-15', holidays: [] };
  many.start([], by);
  Told.all[0]?.onmessage?.({ data: 'done' });
  expect(many.checked()?.state).toBe('done');
  Told.all[0]?.onerror?.();
  expect(many.checked()?.state).toBe('done');
  many.start([], by);
  expect(Told.all).toHaveLength(2);
  expect(many.checked()?.state).toBe('running');
  Told.all[1]?.onerror?.();
  expect(many.checked()?.state).toBe('crashed');
  many.end();
});
