import '../components/words/jitless';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromChecker, ToChecker } from '../components/many/checkers';
import { checkMany } from '../lib/checks/many/check-many';
import type { Turn } from '../lib/checks/many/turns';
import { warmUp } from '../lib/checks/many/warm-up';

/** As much of a worker's global scope as is used. */
interface Scope {
  postMessage(message: FromChecker): void;
  onmessage: ((event: MessageEvent<ToChecker>) => void) | null;
}

/** The worker that checks many dossiers beside the panel, one choice of files after the other; it is ended when no longer wanted. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as Scope;
  let isAsked = false;
  let onTurn: (turn: Turn | null) => void = () => {};
  const nextTurn = () =>
    new Promise<Turn | null>((resolve) => {
      onTurn = resolve;
      scope.postMessage('next');
    });
  scope.onmessage = async ({ data: asked }) => {
    if (asked === 'warm-up') {
      for (const _ of warmUp()) {
        // So that what is asked meanwhile is heard.
        await new Promise((resolve) => setTimeout(resolve));
        if (isAsked) return;
      }
      return;
    }
    if ('turn' in asked) return onTurn(asked.turn);
    isAsked = true;
    for await (const step of checkMany(asked, nextTurn)) scope.postMessage(step);
    scope.postMessage('done');
  };
});
