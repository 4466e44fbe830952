// `npm run check:patterns`: proves every pattern of the sources safe, and writes down those that are (test/patterns.test.ts).
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/patterns.test.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATTERNS_ANEW: '1' },
});
process.exitCode = status ?? 1;
