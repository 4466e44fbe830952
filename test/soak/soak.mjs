// Kills the browser again and again in the midst of writing, and looks each time what is there. `--kills N` (1,000), `--seed N` (1).
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { bundle } from '../../bench/bundle.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { EXTENSION_ID, temporaryProfile } from '../../scripts/launch.mjs';
import { addRun } from './report.mjs';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const kills = Number(values.kills);
const seed = Number(values.seed);
/** A kill comes within so many milliseconds of the first write. */
const WINDOW = 400;
/** So many kills go to one profile, which grows with each. */
const LIFE = 100;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function* randoms(from) {
  for (let state = from >>> 0; ; ) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'shenbao-soak-'));
execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: root, stdio: 'pipe' });
const extension = join(folder, 'extension');
// Another build meanwhile is not to change what is tried.
cpSync(join(root, '.output', 'chrome-mv3'), extension, { recursive: true });
const code = readFileSync(await bundle('../test/soak/writes.ts', folder), 'utf8');
const executablePath = await findBrowser();

async function start(profile) {
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    headless: true,
    userDataDir: profile,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  try {
    const page = await browser.newPage();
    // A browser that has just started may not know the extension yet.
    for (let tries = 1; ; tries++) {
      try {
        await page.goto(`chrome-extension://${EXTENSION_ID}/sidepanel.html`, { waitUntil: 'domcontentloaded' });
        break;
      } catch (error) {
        if (tries === 50) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    await page.evaluate(`${code}; globalThis.soak = bench;`);
    // A user's first change comes later than this.
    const renewed = async () => (await chrome.storage.session.get('logRenewed')).logRenewed === true;
    await page.waitForFunction(renewed, { timeout: 120_000 }).catch(async () => {
      const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
      console.error(`the log was not renewed; databases: ${names}`);
    });
    return { browser, page };
  } catch (error) {
    browser.process()?.kill('SIGKILL');
    throw error;
  }
}

/** Ends the browser's own process at once, as nothing in it can prevent. */
async function kill(browser) {
  const own = browser.process();
  const gone = new Promise((resolve) => own.once('exit', resolve));
  process.kill(own.pid, 'SIGKILL');
  await gone;
}

const run = { kills: 0, seed, schema: 0, acknowledged: 0, besides: 0, lost: 0, unopened: 0, seconds: 0 };
const random = randoms(seed);
const began = performance.now();
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (stopped = true));

/** A driver may lose its tab; a database that can't be opened can't be the next time either. */
const TRIES = 3;

/** Starts the browser on a profile and looks what is there. Null where it could not be looked at; then that is counted. */
async function reopen(profile, acknowledged, tries = 1) {
  let session;
  try {
    session = await start(profile);
    const seen = await session.page.evaluate((last) => globalThis.soak.look(last), acknowledged);
    run.schema = seen.schema;
    for (const fault of seen.faults) console.error(`after kill ${run.kills}: ${fault}`);
    run.lost += seen.faults.length;
    for (const [lane, n] of Object.entries(seen.next)) run.besides += n - (acknowledged[lane] ?? 0);
    return { ...session, next: seen.next };
  } catch (error) {
    console.error(`after kill ${run.kills}, try ${tries}: ${error}`);
    if (session) await kill(session.browser);
    if (tries < TRIES) return reopen(profile, acknowledged, tries + 1);
    run.unopened += 1;
    return null;
  }
}

try {
  while (run.kills < kills && !stopped) {
    const profile = temporaryProfile();
    const first = await start(profile.folder);
    await first.page.evaluate(() => globalThis.soak.begin());
    await first.browser.close();
    let session = { ...(await start(profile.folder)), next: {} };
    for (let turn = 0; turn < LIFE && run.kills < kills && !stopped && session; turn++) {
      const { browser, page, next } = session;
      const acknowledged = { ...next };
      await page.exposeFunction('acknowledge', (lane, n) => {
        acknowledged[lane] = n;
        run.acknowledged += 1;
      });
      await page.evaluate((from) => globalThis.soak.write(from, globalThis.acknowledge), next);
      await new Promise((resolve) => setTimeout(resolve, random.next().value * WINDOW));
      await kill(browser);
      run.kills += 1;
      session = await reopen(profile.folder, acknowledged);
      if (run.kills % 50 === 0) console.log(JSON.stringify(run));
    }
    if (session) await kill(session.browser);
    await profile.remove();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
run.seconds = Number(((performance.now() - began) / 1_000 / Math.max(1, run.kills)).toFixed(1));
console.log(JSON.stringify(run));
addRun(run);
process.exitCode = run.lost + run.unopened > 0 ? 1 : 0;
