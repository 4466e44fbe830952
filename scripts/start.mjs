// The main job. With a display: a browser with the extension, the practice form and the panel beside it, ready to try.
// Without one: plays the main job headless for each of the practice applicants, prints what was read and found, writes
// the summary tables and pictures to out/, and ends with 0 when the findings are exactly the planted ones.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlatform } from '../test/platform/build.mjs';
import { startPlatform } from '../test/platform/server.mjs';
import { launch, temporaryProfile } from './launch.mjs';
import {
  chooseDay,
  choosePaper,
  goThroughPortal,
  openAllParts,
  readFindings,
  readReading,
  show,
  takeIntoSummary,
  waitForReading,
} from './main-job.mjs';
import { compare, printTable, sentence } from './report.mjs';

const root = join(import.meta.dirname, '..');
const out = join(root, 'out');
const APPLICANTS = ['clean', 'late', 'short', 'mixed'];
/** Inside the online window of the 2023 notice. */
const DAY = '2023-06-15';

const applicantFile = (name) =>
  JSON.parse(readFileSync(join(root, 'test', 'platform', 'applicants', `${name}.json`), 'utf8'));

/** Saves what a click downloads. */
async function saveDownload(panel, click, file) {
  const [download] = await Promise.all([panel.waitForEvent('download'), click()]);
  await download.saveAs(join(out, file));
}

/** Plays the main job for one applicant; true when the findings are exactly the planted ones. */
async function play(session, panel, name) {
  const { person } = applicantFile(name);
  const frame = await goThroughPortal(session.page, name);
  await openAllParts(frame);
  await waitForReading(panel, person.name);
  await chooseDay(panel, DAY);
  const planted = applicantFile(`${name}.planted`);
  let findings = await readFindings(panel);
  // The form loads in parts: the last of them may have appeared a moment ago.
  for (let tries = 0; tries < 20 && !compare(findings, planted).exact; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    findings = await readFindings(panel);
  }
  await panel.evaluate(() => scrollTo(0, 0));
  await panel.screenshot({ path: join(out, `${name}-panel.png`) });
  const worst = panel.getByRole('button', { name: /^在页面上查看/ }).first();
  await worst.click();
  await new Promise((resolve) => setTimeout(resolve, 800));
  await session.page.screenshot({ path: join(out, `${name}-page.png`) });

  const read = (await readReading(panel)).filter(({ value }) => value !== '');
  console.log(`\n━━ ${person.name} (${name}): ${read.length} values read, ${findings.length} findings on ${DAY}\n`);
  printTable(
    ['field', 'value read'],
    read.map(({ field, row, value }) => [row === null ? field : field.replace('.', `[${row}].`), value]),
  );
  console.log();
  printTable(
    ['verdict', 'check', 'entry', 'finding'],
    findings.map((each) => [each.verdict, each.check, each.entry ?? '', each.words]),
  );
  const { exact, missing, besides } = compare(findings, planted);
  for (const each of missing) console.log(`MISSING ${sentence(each)}`);
  for (const each of besides) console.log(`BESIDES ${sentence(each)}`);
  console.log(exact ? `\nexactly the ${planted.length} planted results` : '\nnot the planted results');

  await takeIntoSummary(panel, person.name);
  return exact;
}

/** Writes the summary table of a level as .xlsx and PDF. */
async function writePapers(session, panel, level, file, first) {
  await show(panel, '表格');
  await saveDownload(
    panel,
    async () => {
      await panel.getByRole('button', { name: `把${level}一览表保存为 .xlsx` }).click();
      if (first) await choosePaper(panel, 'A3');
    },
    `${file}.xlsx`,
  );
  const [paper] = await Promise.all([
    session.context.waitForEvent('page'),
    panel.getByRole('button', { name: `打印${level}一览表` }).click(),
  ]);
  await paper.locator('tbody tr').first().waitFor();
  await paper.pdf({ path: join(out, `${file}.pdf`), preferCSSPageSize: true, printBackground: true });
  await paper.close();
}

async function playHeadless(session) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  await session.page.goto('https://www.jssrcfwypt.org.cn/web/cdsu/rcbs/zc?areaCode=null');
  const panel = await session.openPanel();
  let exact = true;
  for (const name of APPLICANTS) exact = (await play(session, panel, name)) && exact;
  await writePapers(session, panel, '中级', 'summary-intermediate', true);
  await writePapers(session, panel, '初级', 'summary-junior', false);
  console.log('\nout/ holds the summary tables (PDF and .xlsx) and pictures of panel and page.');
  return exact;
}

async function playBesideUser(session) {
  await goThroughPortal(session.page, 'late');
  await session.openPanel();
  console.log(
    '\nThe form and the panel stand side by side. Choose 2023-06-15 as the day to judge by, as in that year.',
  );
  console.log(
    `Other applicants: ${APPLICANTS.map((name) => `https://rs.jshrss.jiangsu.gov.cn/web/functionAuth?applicant=${name}`).join('  ')}`,
  );
  console.log('Close the browser to end.');
  await session.context.waitForEvent('close', { timeout: 0 });
  return true;
}

const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: root, stdio: 'inherit' });
await buildPlatform();
const platform = await startPlatform();
const profile = temporaryProfile();
const session = await launch({
  extension: join(root, '.output', 'chrome-mv3'),
  profile: profile.folder,
  resolverRules: platform.resolverRules,
  headless,
});
try {
  process.exitCode = (await (headless ? playHeadless(session) : playBesideUser(session))) ? 0 : 1;
} finally {
  await session.close();
  await platform.close();
  await profile.remove();
}
