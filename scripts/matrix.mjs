// Fills every case of the matrix in a browser of its own and writes what came of it to docs/matrix.md. Takes some minutes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { bundleEntry } from '../test/matrix/bundle.mjs';
import { wholeMatrix } from '../test/matrix/cases.mjs';
import { writeReport } from '../test/matrix/report.mjs';
import { runCase } from '../test/matrix/run-case.mjs';
import { startPlatform } from '../test/platform/server.mjs';
import { findBrowser } from './find-browser.mjs';

const script = await bundleEntry();
const platform = await startPlatform();
const browser = await chromium.launch({
  executablePath: (await findBrowser()) ?? undefined,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    `--host-resolver-rules=${platform.resolverRules}`,
  ],
});
/** A case is mostly waiting: several are tried at once. */
const PAGES = 6;
const cases = wholeMatrix();
const runs = [];
let next = 0;
let done = 0;
async function work() {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  const session = await page.context().newCDPSession(page);
  while (next < cases.length) {
    const at = next;
    next += 1;
    const one = cases[at];
    const results = await runCase(page, session, script, one);
    runs[at] = { one, results };
    for (const { meaning, said, held, isTrue } of results)
      if (!isTrue) console.error(`${JSON.stringify(one)} ${meaning}: said ${said}, holds “${held}”`);
    done += 1;
    if (done % 60 === 0) console.log(`${done} of ${cases.length} cases`);
  }
}
await Promise.all(Array.from({ length: PAGES }, work));
await browser.close();
await platform.close();
writeFileSync(join(import.meta.dirname, '..', 'docs', 'matrix.md'), writeReport(runs));

const wrong = runs.flatMap(({ results }) => results).filter(({ isTrue }) => !isTrue).length;
console.log(`${cases.length} cases, ${wrong} answers that the page contradicts`);
process.exitCode = wrong === 0 ? 0 : 1;
