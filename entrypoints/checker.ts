import '../components/words/jitless';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromChecker, ToChecker } from '../components/many/checker-messages';
import { checkMany } from '../lib/checks/many/check-many';
import type { Dossier } from '../lib/dossier/dossier';

/** As much of a worker's global scope as is used. */
interface Scope {
  postMessage(message: FromChecker): void;
  onmessage: ((event: MessageEvent<ToChecker>) => void) | null;
}

/** The worker that checks many dossiers beside the panel. It holds them in memory, until it is ended with the list. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as Scope;
  const kept = new Map<string, Dossier>();
  let stopped = false;

  scope.onmessage = async ({ data: ask }) => {
    if (ask.kind === 'stop') stopped = true;
    else if (ask.kind === 'open') {
      const { file, at } = ask.place;
      scope.postMessage({ kind: 'opened', place: ask.place, dossier: kept.get(`${file} ${at}`) ?? null });
    } else {
      for await (const step of checkMany(ask.asked, ({ file, at }, dossier) => kept.set(`${file} ${at}`, dossier))) {
        scope.postMessage({ kind: 'step', step });
        // Lets a word to stop, or to open a person, come in.
        await new Promise((resolve) => setTimeout(resolve));
        if (stopped) return;
      }
      scope.postMessage({ kind: 'done' });
    }
  };
});
