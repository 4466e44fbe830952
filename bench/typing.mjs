// What a key costs the page while the panel is open, beside the same without it, in Chromium: the time that scripts take of the page's main thread.
// `npm run bench:typing` ends non-zero where a key costs more than a millisecond: by itself, and with the readings that it leads to,
// whether the keys follow each other fast or slowly.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser.mjs';
import { bundle } from './bundle.mjs';
import { isolated } from './isolated.mjs';
import { flat } from './made-page.mjs';

const KEYS = 40;
const ROUNDS = 3;
/** A key may cost this many milliseconds. */
const MOST = 1;

const folder = mkdtempSync(join(tmpdir(), 'shenbao-bench-'));
const script = readFileSync(await bundle('typing-entry.ts', folder), 'utf8');
const browser = await chromium.launch({
  executablePath: (await findBrowser()) ?? undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
let failed = false;
for (const { elements, pause } of [
  { elements: 3_000, pause: 60 },
  { elements: 3_000, pause: 250 },
  { elements: 57_000, pause: 60 },
  { elements: 57_000, pause: 250 },
]) {
  const page = await browser.newPage();
  await page.evaluate(flat, { fields: 200, elements });
  const evaluate = await isolated(page);
  await evaluate(script);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration').value * 1_000;
  };
  /** Milliseconds of the main thread for a key, the readings meanwhile, and the longest one in milliseconds. */
  const type = async (mode) => {
    if (mode !== 'closed') await evaluate(`begin(${mode === 'reading'})`);
    await page.locator('#f0').fill('');
    await page.waitForTimeout(800);
    if (mode !== 'closed') await evaluate('void Object.assign(counts, { readings: 0, longest: 0 })');
    const start = await busy();
    for (let n = 0; n < KEYS; n++) {
      await page.keyboard.press('1');
      await page.waitForTimeout(pause);
    }
    const key = ((await busy()) - start) / KEYS;
    const counts = mode === 'closed' ? { readings: 0, longest: 0 } : await evaluate('({ ...counts })');
    if (mode !== 'closed') await evaluate('end()');
    return { key, ...counts };
  };
  const best = { closed: [], keys: [], reading: [] };
  for (let round = 0; round < ROUNDS; round++) for (const mode of Object.keys(best)) best[mode].push(await type(mode));
  const [closed, keys, reading] = Object.values(best).map((all) => all.toSorted((a, b) => a.key - b.key)[0]);
  const ms = (time) => `${time.toFixed(2)} ms`;
  console.log(
    `${elements} elements, a key every ${pause} ms: ${ms(closed.key)} a key with the panel closed; open ${ms(keys.key - closed.key)} more, ` +
      `with its readings ${ms(reading.key - closed.key)} (${reading.readings} readings for ${KEYS} keys, the longest ${ms(reading.longest)})`,
  );
  failed ||= Math.max(keys.key, reading.key) - closed.key > MOST;
  await page.close();
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;
