import { useEffect, useState } from 'react';

/** How long something may take before it is told that it takes long. */
const PATIENCE = 1_000;

/** True once something has been under way for long. */
export function useSlow(underWay: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!underWay) return;
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [underWay]);
  return slow;
}
