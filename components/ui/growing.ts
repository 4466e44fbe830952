import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** So many sheets are drawn in less time than a press is felt to wait. */
export const STEP = 5;

/**
 * How many of `all` sheets are to be drawn by now: a step more each time the browser has drawn the one before, so that a whole
 * batch never holds the page up. What is printed is whole: before it the rest is drawn at once.
 */
export function useGrowing(all: number): number {
  const [drawn, setDrawn] = useState(STEP);

  useEffect(() => {
    if (drawn >= all) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDrawn(drawn + STEP));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [drawn, all]);

  useEffect(() => {
    const whole = () => flushSync(() => setDrawn(Number.POSITIVE_INFINITY));
    window.addEventListener('beforeprint', whole);
    return () => window.removeEventListener('beforeprint', whole);
  }, []);

  return Math.min(drawn, all);
}
