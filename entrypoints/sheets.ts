import '../components/words/jitless';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { WorkerScope } from '../components/beside/serve';
import { serveSheets } from '../components/papers/sheets-worker';

/** The worker that writes papers into files beside the panel. */
export default defineUnlistedScript(() => serveSheets(globalThis as unknown as WorkerScope));
