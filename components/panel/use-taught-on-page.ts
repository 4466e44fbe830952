import { useEffect } from 'react';
import type { Page } from '../page/use-page';
import { useSlow } from '../store/use-slow';
import type { Teaching } from '../teach/use-teaching';

/**
 * Has the page read with what the user has taught: as soon as that is known, and anew with every change of it. Where the store
 * is slow, or can't be opened, the page is read without.
 */
export function useTaughtOnPage({ teach }: Page, { stored }: Teaching): void {
  const slow = useSlow(stored.kind === 'loading');
  const known = stored.kind === 'ready' ? stored.value.taught : [];
  // Each look into the store brings a new list; the page is read anew for a changed one alone.
  const taught = stored.kind === 'loading' && !slow ? null : JSON.stringify(known);
  useEffect(() => {
    if (taught !== null) teach(JSON.parse(taught));
  }, [teach, taught]);
}
