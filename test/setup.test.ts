import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Runs the set-up as that Node; it is not to come further than the question of its version. */
function setUpWith(version: string): { status: number | null; said: string } {
  const disguise = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(disguise)}`,
      join(import.meta.dirname, '..', 'scripts', 'setup.mjs'),
      'packages',
    ],
    { encoding: 'utf8' },
  );
  return { status, said: stderr.trim() };
}

it.each(['18.20.4', '20.5.0', '20.18.3'])('says in one sentence that Node %s is too old', (version) => {
  expect(setUpWith(version)).toEqual({ status: 1, said: `Node 20.19 or newer is needed; this is ${version}.` });
});
