// What the date checks cost on one dossier, beside the same dates compared by hand and beside json-rules-engine with the same rules, in
// one run in Chromium; all checks beside; and how long 10,000 dossiers take in the built extension's panel.
// `npm run bench:checks` ends non-zero above a limit.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, temporaryProfile } from '../scripts/launch.mjs';
import { chooseDay, show } from '../scripts/main-job.mjs';
import { bundle } from './bundle.mjs';
import { madeDossiers } from './made-dossiers.mjs';

const root = join(import.meta.dirname, '..');
/** What was promised. */
const LIMITS = { timesByHand: 20, timesOfEngine: 5, dossiers: 10_000, milliseconds: 2_000, busy: 500 };

/**
 * In the page: microseconds of one call of each, when little else runs on the machine (the tenth part of the rounds is faster), in
 * turn, so that a change of the machine's speed meets all.
 */
async function measure({ dossier, rounds }) {
  const { allChecks, allTold, byHand, contextFor, dateChecks, rulesEngine } = globalThis.bench;
  const context = contextFor(dossier);
  const engine = rulesEngine(context);
  const verdicts = dateChecks(context).map(({ verdict }) => verdict);
  const agreed =
    JSON.stringify(byHand(context)) === JSON.stringify(verdicts) && (await engine.run()) === verdicts.length;
  const acts = {
    hand: { calls: 20_000, act: byHand },
    dates: { calls: 2_000, act: dateChecks },
    all: { calls: 100, act: allChecks },
    told: { calls: 100, act: allTold },
  };
  const times = { hand: [], dates: [], all: [], told: [], engine: [] };
  for (let round = 0; round < rounds; round++) {
    for (const [name, { calls, act }] of Object.entries(acts)) {
      const start = performance.now();
      for (let n = 0; n < calls; n++) act(context);
      times[name].push(((performance.now() - start) * 1_000) / calls);
    }
    const start = performance.now();
    for (let n = 0; n < 100; n++) await engine.run();
    times.engine.push(((performance.now() - start) * 1_000) / 100);
  }
  const quick = (one) => one.toSorted((a, b) => a - b)[Math.floor(one.length / 10)];
  const quickest = Object.fromEntries(Object.entries(times).map(([name, one]) => [name, quick(one)]));
  return { ...quickest, agreed, findings: verdicts.length };
}

/** In the panel: when the count of persons stands there, and the longest that the panel was busy at one stretch until then. */
function awaitCount({ words, state }) {
  return new Promise((resolve) => {
    const start = performance.now();
    let last = start;
    let busy = 0;
    const timer = setInterval(() => {
      const now = performance.now();
      busy = Math.max(busy, now - last);
      last = now;
      // The whole text is long to gather, and the panel would be the slower for it.
      if (![...document.querySelectorAll(state)].some(({ textContent }) => textContent.includes(words))) return;
      clearInterval(timer);
      resolve({ took: now - start, busy });
    }, 10);
  });
}

/** Checks the file in the panel as a user does, `runs` times: how long the first took and the middle one, and the longest standstill of all. */
async function manyInPanel(panel, path, runs) {
  await show(panel, '多人');
  await chooseDay(panel, '2023-06-15');
  // As long as a user looks for a file at the least.
  await panel.waitForTimeout(3_000);
  const devtools = await panel.context().newCDPSession(panel);
  const results = [];
  for (let run = 0; run < runs; run++) {
    const { root: document } = await devtools.send('DOM.getDocument');
    const selector = 'main input[type=file]';
    const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: document.nodeId, selector });
    const seen = panel.evaluate(awaitCount, { words: `检查完毕：${LIMITS.dossiers} 人`, state: 'main [role=status]' });
    await devtools.send('DOM.setFileInputFiles', { files: [path], nodeId });
    results.push(await seen);
    await panel.getByRole('button', { name: '关闭', exact: true }).click();
  }
  const times = results.map(({ took }) => took);
  const middle = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)];
  return { first: times[0], middle, busy: Math.max(...results.map(({ busy }) => busy)) };
}

const folder = mkdtempSync(join(tmpdir(), 'shenbao-bench-'));
const profile = temporaryProfile();
execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: root, stdio: 'pipe' });
const session = await launch({
  extension: join(root, '.output', 'chrome-mv3'),
  profile: profile.folder,
  resolverRules: 'MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
});
try {
  const page = await session.page.context().newPage();
  await page.evaluate(
    readFileSync(await bundle('checks-entry.ts', folder), 'utf8').replace(/^var bench/u, 'globalThis.bench'),
  );
  const [dossier] = madeDossiers(1);
  const { hand, dates, all, told, engine, agreed, findings } = await page.evaluate(measure, { dossier, rounds: 60 });
  await page.close();
  const micro = (time) => `${time.toFixed(1)} µs`;
  console.log(
    `${findings} date findings on one dossier: by hand ${micro(hand)}; date checks ${micro(dates)} ` +
      `(${(dates / hand).toFixed(1)} times, at most ${LIMITS.timesByHand}); json-rules-engine ${micro(engine)} ` +
      `(${(engine / dates).toFixed(1)} times the checks, at least ${LIMITS.timesOfEngine}); all checks ${micro(all)}, with their words ${micro(told)}`,
  );
  if (!agreed) console.log('The three do not agree on the verdicts.');

  const path = join(folder, 'many.json');
  writeFileSync(path, JSON.stringify(madeDossiers(LIMITS.dossiers)));
  const { first, middle, busy } = await manyInPanel(await session.openPanel(), path, 5);
  console.log(
    `${LIMITS.dossiers} dossiers in the panel, from the choice of the file to the last verdict, on ${cpus().length} cores: ` +
      `${middle.toFixed(0)} ms, the middle of five (at most ${LIMITS.milliseconds}; the first time ${first.toFixed(0)} ms); the panel was busy for ${busy.toFixed(0)} ms at a stretch (at most ${LIMITS.busy})`,
  );
  const holds =
    agreed &&
    dates / hand <= LIMITS.timesByHand &&
    engine / dates >= LIMITS.timesOfEngine &&
    middle <= LIMITS.milliseconds &&
    busy <= LIMITS.busy;
  process.exitCode = holds ? 0 : 1;
} finally {
  await session.close();
  await profile.remove();
  rmSync(folder, { recursive: true, force: true });
}
