// What the summary table costs: its workbook of 1,000 and 20,000 rows beside the same table written by exceljs, xlsx and
// write-excel-file, and its print view of 1,000 rows beside the same table as a bare HTML string; in one run in Chromium.
// `npm run bench:papers` ends non-zero above a limit.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION_ID, launch, temporaryProfile } from '../scripts/launch.mjs';
import { bundle } from './bundle.mjs';

const root = join(import.meta.dirname, '..');
/** What was promised: of the fastest writer, and of the bare string. */
const LIMITS = { timesOfFastest: 1.5, timesOfBare: 3 };
const TAB = `chrome-extension://${EXTENSION_ID}/paper.html`;
const PAPER = `${TAB}?paper=summary&notice=nantong-cybersecurity-2023&level=intermediate`;
const PEOPLE = 1_000;

/** In the page: milliseconds of each writer, the quickest of some rounds, in turn. */
async function writeAll({ count, rounds }) {
  const { makeRows, tableOf, WRITERS } = globalThis.bench;
  const rows = makeRows(count);
  const table = tableOf(rows);
  const best = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, write] of Object.entries(WRITERS)) {
      const start = performance.now();
      const bytes = await write(rows, table);
      const took = performance.now() - start;
      if (!best[name] || took < best[name].took) best[name] = { took, bytes };
      // What the one before left behind is not to be cleared away in the time of the next.
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  return best;
}

/** In a tab of the extension: keeps lines as the panel does. */
function keep(rows) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('shenbao');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('summaryRows', 'readwrite');
      for (const row of rows) transaction.objectStore('summaryRows').put(row);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

/** In a page with the view's style: milliseconds until one table as a string has been laid out and painted. */
function showBare(html) {
  return new Promise((resolve) => {
    const start = performance.now();
    document.body.innerHTML = html;
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
  });
}

/** Milliseconds of the print view from the call of its address until it can be printed, and of the bare table; the quickest of each. */
async function measureView(page, rounds) {
  const best = { view: Number.POSITIVE_INFINITY, bare: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round++) {
    await page.goto(PAPER);
    await page.waitForFunction(
      (count) => document.querySelectorAll('tbody tr').length === count && !document.querySelector('progress'),
      PEOPLE,
      { polling: 10 },
    );
    best.view = Math.min(best.view, await page.evaluate(() => performance.now()));
    const html = await page.evaluate(() => {
      const table = document.querySelector('table.sheet').cloneNode(true);
      table.tBodies[0].innerHTML = [...document.querySelectorAll('tbody tr')].map((row) => row.outerHTML).join('');
      return `<main class="page a4" style="width: 297mm">${table.outerHTML}</main>`;
    });
    await page.goto(TAB);
    await page.waitForSelector('.note');
    best.bare = Math.min(best.bare, await page.evaluate(showBare, html));
  }
  return best;
}

const folder = mkdtempSync(join(tmpdir(), 'shenbao-bench-'));
const profile = temporaryProfile();
execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: root, stdio: 'pipe' });
const session = await launch({
  extension: join(root, '.output', 'chrome-mv3'),
  profile: profile.folder,
  resolverRules: 'MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
});
let holds = true;
try {
  const page = await session.context.newPage();
  await page.evaluate(readFileSync(await bundle('papers-entry.ts', folder), 'utf8'));
  for (const [count, rounds] of [
    [1_000, 5],
    [20_000, 2],
  ]) {
    const best = await page.evaluate(writeAll, { count, rounds });
    const fastest = Math.min(...Object.values(best).map(({ took }) => took));
    const times = best.ours.took / fastest;
    holds &&= times <= LIMITS.timesOfFastest;
    const each = Object.entries(best).map(
      ([name, one]) => `${name} ${one.took.toFixed(0)} ms (${(one.bytes / 1024).toFixed(0)} KB)`,
    );
    console.log(
      `.xlsx of ${count} rows × 23 columns: ${each.join('; ')}; ours is ${times.toFixed(2)} times the fastest (at most ${LIMITS.timesOfFastest})`,
    );
  }
  const rows = await page.evaluate((count) => globalThis.bench.makeRows(count), PEOPLE);
  await page.goto(TAB);
  await page.waitForSelector('.note');
  await page.evaluate(keep, rows);
  const { view, bare } = await measureView(page, 5);
  holds &&= view / bare <= LIMITS.timesOfBare;
  console.log(
    `print view of ${PEOPLE} rows, from its address until it can be printed: ${view.toFixed(0)} ms; the same table as a bare HTML string: ` +
      `${bare.toFixed(0)} ms (${(view / bare).toFixed(2)} times, at most ${LIMITS.timesOfBare})`,
  );
  process.exitCode = holds ? 0 : 1;
} finally {
  await session.close();
  await profile.remove();
  rmSync(folder, { recursive: true, force: true });
}
