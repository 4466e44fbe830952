import { useEffect, useState } from 'react';
import type { IsoDay } from '../../lib/dates/partial-date';

/** The day judged by: today, or another that was chosen. `clock` is asked again when the panel comes back into view. */
export function useDay(clock: () => IsoDay): { day: IsoDay; today: IsoDay; choose: (day: IsoDay | null) => void } {
  const [today, setToday] = useState(clock);
  const [chosen, choose] = useState<IsoDay | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const look = () => setToday(clock());
    document.addEventListener('visibilitychange', look, { signal: life.signal });
    window.addEventListener('focus', look, { signal: life.signal });
    return () => life.abort();
  }, [clock]);
  return { day: chosen ?? today, today, choose };
}
