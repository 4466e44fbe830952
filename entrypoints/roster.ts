import '../components/words/jitless';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { WorkerScope } from '../components/beside/serve';
import { serveRoster } from '../components/roster/roster-worker';

/** The worker that does for the roster and the papers of a batch what takes seconds. */
export default defineUnlistedScript(() => serveRoster(globalThis as unknown as WorkerScope));
