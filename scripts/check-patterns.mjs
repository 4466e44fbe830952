// `npm run check:patterns`: proves the new patterns of the sources safe, and writes down all that are (test/patterns.test.ts).
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/patterns.test.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATTERNS_WRITTEN: '1' },
});
process.exitCode = status ?? 1;
