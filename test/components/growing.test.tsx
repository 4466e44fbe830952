import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { STEP, useGrowing } from '../../components/ui/growing';

it('draws a step more each time the browser has drawn the one before, and no sheet twice', async () => {
  const { result } = renderHook(() => useGrowing(2 * STEP + 1));
  expect(result.current).toBe(STEP);
  await vi.waitFor(() => expect(result.current).toBe(2 * STEP + 1));
});

it('draws the rest at once before it is printed', () => {
  const { result } = renderHook(() => useGrowing(1_000));
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(result.current).toBe(1_000);
});
