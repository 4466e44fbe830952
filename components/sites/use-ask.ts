import { useState } from 'react';
import { askForSite } from './further';

/** What became of the last question: `failed` where the browser did not ask at all. */
export interface Answer {
  readonly site: string;
  readonly what: 'allowed' | 'refused' | 'failed';
}

/** Asks for a site, to be called in a click, and holds the answer. */
export function useAsk(): { readonly answer: Answer | null; readonly ask: (site: string) => void } {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const ask = (site: string) => {
    setAnswer(null);
    askForSite(site).then(
      (yes) => setAnswer({ site, what: yes ? 'allowed' : 'refused' }),
      () => setAnswer({ site, what: 'failed' }),
    );
  };
  return { answer, ask };
}
