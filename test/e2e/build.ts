import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildPlatform } from '../platform/build.mjs';

const root = join(import.meta.dirname, '..', '..');

/** Builds what the tests look at: the extension as it is shipped for each browser, and the practice platform. */
export default async function build() {
  for (const browser of ['chrome', 'edge', 'firefox']) {
    const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
    execFileSync(process.execPath, [wxt, 'build', '-b', browser], { cwd: root, stdio: 'pipe' });
  }
  await buildPlatform();
}
