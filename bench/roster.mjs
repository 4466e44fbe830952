// What the roster costs in the built extension's panel with 10,000 people, and beside it with 100,000: import of hand-off files, opening,
// the findings of everyone, a search, filters, also by the findings, tables, a state of all, and how long the panel stands still meanwhile; beside
// the bare work, memory, and the cost of strict durability.
// `npm run bench:roster` ends non-zero where 10,000 people take longer than a limit.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, temporaryProfile } from '../scripts/launch.mjs';
import { chooseDay, show } from '../scripts/main-job.mjs';
import { bundle } from './bundle.mjs';
import { madeDossiers } from './made-dossiers.mjs';

const root = join(import.meta.dirname, '..');
/** Milliseconds that a step may take with 10,000 people. */
const MOST = 100;
const STEPS = ['open', 'search', 'filter', 'worst', 'order'];
const SIZES = [10_000, 100_000];
const FILE = 10_000;

/** Dossiers of `count` people from `from` on, each with a number and a unit. */
function people(from, count) {
  return madeDossiers(from + count)
    .slice(from)
    .map((dossier, n) => {
      const no = from + n;
      const year = 1960 + (Math.floor(no / 28_000) % 40);
      const day = `${year}0${(Math.floor(no / 1_000) % 9) + 1}${String((Math.floor(no / 9_000) % 28) + 1).padStart(2, '0')}`;
      const first = `999901${day}${String(no % 1_000).padStart(3, '0')}`;
      const sum = [...first].reduce(
        (all, sign, at) => all + Number(sign) * [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2][at],
        0,
      );
      dossier.person.idNumber = first + '10X98765432'[sum % 11];
      dossier.unit.name = `单位${no % 300}`;
      return dossier;
    });
}

/** In the panel: milliseconds from the act until the browser has drawn what `isDone` waits for. */
async function timed(act, isDone) {
  const start = performance.now();
  act();
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 1));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

/** In the panel: the same things done barely, on the rows that are kept. */
async function bare() {
  const opened = (name, version, upgrade) =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open(name, version);
      opening.onupgradeneeded = () => upgrade?.(opening.result);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
  const all = (database, table) =>
    new Promise((resolve) => {
      const reading = database.transaction(table).objectStore(table).getAll();
      reading.onsuccess = () => resolve(reading.result);
    });
  const database = await opened('shenbao');
  let start = performance.now();
  const rows = await all(database, 'roster');
  const named = await all(database, 'people');
  const open = performance.now() - start;
  start = performance.now();
  const found = named.filter(({ name, idNumber }) => name.includes('77') || idNumber.includes('77'));
  const search = performance.now() - start;
  start = performance.now();
  const filter = [rows.filter(({ listed }) => listed.level === 'junior'), performance.now() - start][1];
  const versions = await all(database, 'versions');
  database.close();
  const write = async (durability) => {
    const scratch = await opened(`bench-${durability}`, 1, (made) =>
      made.createObjectStore('versions', { autoIncrement: true }),
    );
    const began = performance.now();
    await new Promise((resolve, reject) => {
      const writing = scratch.transaction('versions', 'readwrite', { durability });
      for (const version of versions) writing.objectStore('versions').add(version);
      writing.oncomplete = resolve;
      writing.onerror = () => reject(writing.error);
    });
    const bulk = performance.now() - began;
    const single = performance.now();
    for (let n = 0; n < 50; n++) {
      await new Promise((resolve) => {
        const writing = scratch.transaction('versions', 'readwrite', { durability });
        writing.objectStore('versions').put(versions[0], n + 1);
        writing.oncomplete = resolve;
      });
    }
    const one = (performance.now() - single) / 50;
    scratch.close();
    indexedDB.deleteDatabase(`bench-${durability}`);
    return { bulk, one };
  };
  const relaxed = await write('relaxed');
  const strict = await write('strict');
  return { open, search, filter, relaxed, strict, found: found.length };
}

async function choose(panel, paths) {
  const [chooser] = await Promise.all([
    panel.waitForEvent('filechooser'),
    panel.getByRole('button', { name: '打开交接文件' }).click(),
  ]);
  await chooser.setFiles(paths);
}

const LINES = () => document.querySelectorAll('[data-person-id]').length > 0;
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

/** Runs an act of the panel some times; the middle of the times. `act` and `until` are source of functions of the round. */
async function middle(panel, rounds, act, until) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    times.push(await panel.evaluate(`(${timed})(() => (${act})(${round}), () => (${until})(${round}))`));
  }
  return median(times);
}

const TYPE = `(round) => {
  const field = document.querySelector('input[type=search]');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ['77', '申报人9', '999901', ''][round % 4]);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}`;
/** Source of an act that chooses in the list of this name, each of the values in turn. */
const SELECT = (name, values) => `(round) => {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent === '${name}');
  const field = document.getElementById(label.htmlFor);
  const values = ${JSON.stringify(values)};
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(field, values[round % values.length]);
  field.dispatchEvent(new Event('change', { bubbles: true }));
}`;
const TAB = (name) =>
  `() => [...document.querySelectorAll('[role=tab]')].find((tab) => tab.textContent === '${name}').click()`;

const folder = mkdtempSync(join(tmpdir(), 'shenbao-bench-'));
execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: root, stdio: 'pipe' });
const code = readFileSync(await bundle('roster-entry.ts', folder), 'utf8');
const { handoffOf } = new Function(`${code}; return bench;`)();
const paths = [];
let failed = false;
try {
  for (const size of SIZES) {
    while (paths.length * FILE < size) {
      const path = join(folder, `${paths.length}.shenbao`);
      writeFileSync(path, await handoffOf(people(paths.length * FILE, FILE)));
      paths.push(path);
    }
    const profile = temporaryProfile();
    const session = await launch({
      extension: join(root, '.output', 'chrome-mv3'),
      profile: profile.folder,
      resolverRules: 'MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    });
    try {
      const panel = await session.openPanel();
      panel.setDefaultTimeout(600_000);
      await show(panel, '多人');
      const files = paths.slice(0, size / FILE);
      const start = performance.now();
      await choose(panel, files);
      await panel.getByLabel('经办人姓名').fill('钱经办');
      await panel.keyboard.press('Enter');
      await panel.getByText(`打开了 ${files.length} 个文件：${size} 人`).waitFor();
      const took = { import: performance.now() - start };
      await panel.getByRole('button', { name: '知道了' }).click();
      const opens = [];
      for (let round = 0; round < 5; round++) {
        await show(panel, '通知');
        opens.push(await panel.evaluate(`(${timed})(${TAB('多人')}, ${LINES})`));
      }
      took.open = median(opens);
      // Of another day all are made anew.
      await show(panel, '通知');
      await chooseDay(panel, '2023-06-14');
      const judged = performance.now();
      await show(panel, '多人');
      await panel.locator('[data-worst]').first().waitFor();
      await panel.getByText('正在检查：已查完').waitFor({ state: 'detached' });
      took.findings = performance.now() - judged;
      took.search = await middle(panel, 8, TYPE, () => true);
      took.filter = await middle(panel, 6, SELECT('层级', ['junior', 'intermediate', '']), () => true);
      took.worst = await middle(panel, 6, SELECT('检查结果', ['fail', 'unsure', '']), () => true);
      took.order = await middle(panel, 6, SELECT('排列', ['worst', 'unit']), () => true);
      const plain = await panel.evaluate(bare);
      await panel.getByRole('button', { name: /^对列出/u }).click();
      await panel.evaluate(() => {
        new PerformanceObserver((list) => {
          window.longest = Math.max(window.longest, ...list.getEntries().map(({ duration }) => duration));
        }).observe({ type: 'longtask' });
      });
      /** How long an act takes until it is told as done, and how long the panel stood still in it at most. */
      const standing = async (act, told) => {
        await panel.evaluate(() => {
          window.longest = 0;
        });
        const start = performance.now();
        await act();
        await panel.getByText(told).first().waitFor();
        const all = performance.now() - start;
        return { all, longest: await panel.evaluate(() => window.longest) };
      };
      const press = (name) => panel.getByRole('button', { name }).first().click();
      const table = await standing(() => press(/^列入中级一览表/u), /^已把 \d+ 人列入中级一览表/u);
      const state = await standing(() => press('一起改进度'), new RegExp(`^已把 ${size} 人改为`, 'u'));
      const papers = await standing(() => show(panel, '表格'), /^把还没有列入的 \d+ 人列入初级一览表/u);
      const junior = await standing(() => press(/^把还没有列入的/u), /^已把 \d+ 人列入初级一览表/u);
      const { usedSize } = await (await panel.context().newCDPSession(panel)).send('Runtime.getHeapUsage');
      const ms = (time) => `${time < 10 ? time.toFixed(1) : time.toFixed(0)} ms`;
      console.log(
        `${size} people on ${cpus().length} cores: import of ${files.length} files ${ms(took.import)} (bare bulk write ${ms(plain.strict.bulk)}); ` +
          `open ${ms(took.open)} (bare read ${ms(plain.open)}); findings of everyone ${ms(took.findings)}; search ${ms(took.search)} (bare ${ms(plain.search)}); ` +
          `filter ${ms(took.filter)} (bare ${ms(plain.filter)}), by findings ${ms(took.worst)}, order ${ms(took.order)}; panel's heap ${(usedSize / 1e6).toFixed(0)} MB`,
      );
      console.log(
        `  strict durability: one write ${ms(plain.strict.one)} beside ${ms(plain.relaxed.one)} relaxed; all at once ${ms(plain.strict.bulk)} beside ${ms(plain.relaxed.bulk)}`,
      );
      const acts = {
        'table of one level': table,
        'state of all': state,
        'opening the tables': papers,
        'another level out of them': junior,
      };
      const told = Object.entries(acts).map(([what, { all, longest }]) => `${what} ${ms(all)} (${ms(longest)})`);
      console.log(`  beside the panel, and how long it stood still at most: ${told.join('; ')}`);
      if (size === SIZES[0]) {
        for (const step of STEPS.filter((one) => took[one] > MOST)) {
          console.log(`  ${step} takes more than ${MOST} ms`);
          failed = true;
        }
      }
    } finally {
      await session.close();
      await profile.remove();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
