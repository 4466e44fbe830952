import '../components/words/jitless';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromHandoff, ToHandoff } from '../components/handoff/handoff-messages';
import { makeBackup, restoreBackup } from '../lib/store/backup';
import { database } from '../lib/store/database';
import { makeFile, takeFile } from '../lib/store/hand-over';

/** As much of a worker's global scope as is used. */
interface Scope {
  postMessage(message: FromHandoff): void;
  onmessage: ((event: MessageEvent<ToHandoff>) => void) | null;
}

/** The worker that opens and saves hand-off files and backups beside the panel, one request each. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as Scope;
  scope.onmessage = async ({ data: ask }) => {
    try {
      if (ask.kind === 'save') {
        const saved = await makeFile(database, ask.by, ask.personIds, ask.passphrase, {
          now: new Date(),
          withJournal: ask.withJournal,
          withEntries: ask.withEntries,
        });
        scope.postMessage({ kind: 'saved', saved });
        return;
      }
      if (ask.kind === 'backup') {
        scope.postMessage({ kind: 'backed-up', ...(await makeBackup(database, ask.passphrase)) });
        return;
      }
      if (ask.kind === 'restore') {
        const restored = await restoreBackup(database, ask.file, ask.passphrase);
        scope.postMessage({ kind: 'restored', restored });
        return;
      }
      for (const [at, file] of ask.files.entries()) {
        const result = await takeFile(database, ask.notice, file, ask.passphrase, new Date());
        scope.postMessage({ kind: 'opened', at, result });
      }
    } catch (error) {
      console.error(error);
      scope.postMessage({ kind: 'failed' });
    }
  };
});
