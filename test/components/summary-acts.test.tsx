import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useActs } from '../../components/summary/use-acts';

it('shows how far a long act is, and stops it where the user says so', async () => {
  const { result } = renderHook(() => useActs());
  const done = vi.fn();
  let running: Promise<unknown> = Promise.resolve();
  act(() => {
    running = result.current.run(
      async (pace) => {
        for (let at = 0; ; at++) {
          await new Promise((resolve) => setTimeout(resolve, 50));
          await pace(at, at + 10);
          if (at > 200) break;
        }
        done();
        return null;
      },
      'failed.file',
      'doing.file',
    );
  });
  await vi.waitFor(() => expect(result.current.message?.share).toBeGreaterThan(0));
  act(() => result.current.message?.stop?.());
  await act(() => running);
  expect(result.current.message).toEqual({ kind: 'done', id: 'done.stopped' });
  expect(done).not.toHaveBeenCalled();
});
