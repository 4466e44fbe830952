import '../components/words/jitless';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromChecker } from '../components/many/checkers';
import { checkMany, type ManyAsked } from '../lib/checks/many/check-many';

/** As much of a worker's global scope as is used. */
interface Scope {
  postMessage(message: FromChecker): void;
  onmessage: ((event: MessageEvent<ManyAsked>) => void) | null;
}

/** The worker that checks many dossiers beside the panel; it is ended when it is done, or no longer wanted. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as Scope;
  scope.onmessage = async ({ data: asked }) => {
    for await (const step of checkMany(asked)) scope.postMessage(step);
    scope.postMessage('done');
  };
});
