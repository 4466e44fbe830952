// Runs every test and adds them up: the last line on stdout reads `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results);

/** Runs a program of an installed package; true when it ends with 0. */
function run(title, script, args, env = {}) {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 1, 2],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

const single = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Counts from a report; a runner that failed or wrote none is a failure even where no test of it failed. */
function counted(ok, file, count) {
  let counts = { passed: 0, failed: 0 };
  try {
    counts = count(JSON.parse(readFileSync(join(results, file), 'utf8')));
  } catch {
    ok = false;
  }
  const silent = counts.passed + counts.failed === 0;
  return { passed: counts.passed, failed: counts.failed || (!ok || silent ? 1 : 0) };
}

const wxt = 'wxt/bin/wxt.mjs';
const parts = [
  single(run('types', wxt, ['prepare']) && run('types', 'typescript/bin/tsc', ['--noEmit'])),
  single(run('lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])),
  counted(
    run('unit and component tests', 'vitest/vitest.mjs', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(results, 'unit.json')}`,
    ]),
    'unit.json',
    (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
  ),
  counted(
    run('end-to-end tests', '@playwright/test/cli.js', ['test', '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'e2e.json'),
    }),
    'e2e.json',
    // A test that passed only when tried again counts as failed.
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  ),
];
const passed = parts.reduce((sum, part) => sum + part.passed, 0);
const failed = parts.reduce((sum, part) => sum + part.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
