import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildPlatform } from '../platform/build.mjs';

const root = join(import.meta.dirname, '..', '..');

/** One after the other: they write the same types. */
async function buildExtensions() {
  for (const browser of ['chrome', 'edge', 'firefox']) {
    const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
    await promisify(execFile)(process.execPath, [wxt, 'build', '-b', browser], { cwd: root });
  }
}

/** Builds what the tests look at: the extension as it is shipped for each browser, and beside it the practice platform. */
export default async function build() {
  await Promise.all([buildExtensions(), buildPlatform()]);
}
