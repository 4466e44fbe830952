// How long a reading of a large page takes, beside a bare query of its controls, in one run in Chromium, in a world of its own as a
// content script has it. `npm run bench:page` ends non-zero above a limit.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser.mjs';
import { bundle } from './bundle.mjs';
import { isolated } from './isolated.mjs';
import { around, flat } from './made-page.mjs';

const RUNS = 30;

/**
 * `times`: how many bare queries the controls with their labels, headings, meanings and values may cost, when a page is read first, which
 * asks the whole of it for shadow roots, and when it is read again after a change, as it is at every change while a panel is open.
 * `milliseconds`: how long the whole reading may take. What was promised stands in the first two lines, 5 times and 300 ms; the other
 * limits are twice what was measured.
 */
const PAGES = [
  { name: 'flat', make: flat, fields: 200, elements: 57_000, times: 5, milliseconds: 300 },
  { name: 'flat', make: flat, fields: 1_000, elements: 57_000, times: 25, milliseconds: 300 },
  { name: 'around', make: around, fields: 200, elements: 57_000, times: 12, milliseconds: 800 },
  { name: 'around', make: around, fields: 1_000, elements: 57_000, times: 35, milliseconds: 1_000 },
];

/**
 * In the page: what each takes when little else runs on the machine (the tenth part of the runs is faster), in turn, so that a change
 * of the machine's speed meets all. Before each the page has changed somewhere.
 */
async function measure(runs) {
  const acts = {
    bare: () => document.querySelectorAll('input, select, textarea'),
    first: globalThis.firstControls,
    again: globalThis.readControls,
    firstWhole: globalThis.firstPage,
    wholeAgain: globalThis.readPage,
  };
  const times = Object.fromEntries(Object.keys(acts).map((name) => [name, []]));
  for (let n = 0; n < runs; n++) {
    for (const [name, act] of Object.entries(acts)) {
      const node = document.body.appendChild(document.createElement('i'));
      node.remove();
      document.body.getBoundingClientRect();
      await new Promise((resolve) => setTimeout(resolve, 5));
      const start = performance.now();
      act();
      times[name].push(performance.now() - start);
    }
  }
  const quick = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 10)];
  return {
    ...Object.fromEntries(Object.entries(times).map(([name, all]) => [name, quick(all)])),
    found: globalThis.readControls().length,
    values: globalThis.readPage().values.length,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'shenbao-bench-'));
const script = readFileSync(await bundle('page-entry.ts', folder), 'utf8');
const browser = await chromium.launch({
  executablePath: (await findBrowser()) ?? undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
let failed = false;
for (const { name, make, fields, elements, times, milliseconds } of PAGES) {
  const page = await browser.newPage();
  const made = await page.evaluate(make, { fields, elements });
  const evaluate = await isolated(page);
  await evaluate(script);
  const { bare, first, again, firstWhole, wholeAgain, found, values } = await evaluate(`(${measure})(${RUNS})`);
  const ms = (time) => `${time.toFixed(1)} ms`;
  const beside = (time) => `${ms(time)} (${(time / bare).toFixed(1)} times)`;
  console.log(
    `${name}, ${made} elements, ${fields} fields: bare query ${ms(bare)}; controls, labels, meanings ${beside(first)}, ` +
      `again ${beside(again)}; whole reading ${ms(firstWhole)}, again ${ms(wholeAgain)} (${values} values)`,
  );
  failed ||=
    found !== fields || Math.max(first, again) / bare > times || Math.max(firstWhole, wholeAgain) > milliseconds;
  await page.close();
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;
