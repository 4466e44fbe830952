// Takes the pictures of the README and of docs/first-walk.md, and writes docs/pictures/*.png: walks as a new user does from the
// unpacked package on, in a real window, and plays the main job on the practice platform. Prints what the machine took.
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
  innerFrame,
  openAllParts,
  show,
  takeIntoSummary,
  waitForReading,
} from './main-job.mjs';
import { walk } from './walk.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'pictures');
/** Inside the online window of the 2023 notice. */
const DAY = '2023-06-15';
const APPLICANT = 'late';
const PANEL = { width: 400, height: 900 };

const { person } = JSON.parse(readFileSync(join(root, 'test', 'platform', 'applicants', `${APPLICANT}.json`), 'utf8'));
const settle = () => new Promise((resolve) => setTimeout(resolve, 600));

/** Takes a picture of a page, or of a part of it, as it is seen; returns it too. */
async function picture(target, name, options = {}) {
  await settle();
  return target.screenshot({ path: join(folder, `${name}.png`), ...options });
}

async function takeAll(session) {
  const { context, page } = session;
  const frame = await goThroughPortal(page, APPLICANT);
  const panel = await session.openPanel();
  await openAllParts(frame);
  await waitForReading(panel, person.name);
  await chooseDay(panel, DAY);
  await settle();
  await panel.setViewportSize(PANEL);
  await panel.evaluate(() => {
    document.activeElement?.blur();
    scrollTo(0, 0);
  });
  await picture(panel, 'findings');
  await panel.getByRole('button', { name: '时间轴' }).click();
  await panel.setViewportSize({ width: PANEL.width, height: 1500 });
  await picture(panel.locator('[data-timeline]').locator('xpath=..'), 'timeline');
  await panel.setViewportSize(PANEL);

  await show(panel, '材料');
  await panel.getByRole('button', { name: `为“${person.name}”建立材料清单` }).click();
  await panel.getByRole('checkbox').first().waitFor();
  await panel.evaluate(() => scrollTo(0, 0));
  await picture(panel, 'materials');

  await takeIntoSummary(panel, person.name);
  const [paper] = await Promise.all([
    context.waitForEvent('page'),
    (async () => {
      await panel.getByRole('button', { name: '打印中级一览表' }).click();
      await choosePaper(panel, 'A4');
    })(),
  ]);
  await paper.locator('tbody tr').first().waitFor();
  await paper.setViewportSize({ width: 1240, height: 520 });
  await picture(paper, 'printed');
}

/** The end of the walk: the panel leads to the field that a finding is about. */
async function lead({ panel, page, picture: takeScreen }) {
  await openAllParts(innerFrame(page));
  await waitForReading(panel, person.name);
  await chooseDay(panel, DAY);
  await panel
    .getByRole('button', { name: /^在页面上查看/ })
    .first()
    .click();
  // Until the frame around the field has stopped calling for the eye.
  for (let times = 0; times < 4; times++) await settle();
  await panel.evaluate(() => scrollTo(0, 0));
  await takeScreen('beside');
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: root, stdio: 'inherit' });
await buildPlatform();
const platform = await startPlatform();
const extension = join(root, '.output', 'chrome-mv3');
const first = temporaryProfile();
const second = temporaryProfile();
try {
  await walk({
    folder: extension,
    profile: first.folder,
    resolverRules: platform.resolverRules,
    applicant: APPLICANT,
    pictures: folder,
    go: lead,
  });
  const session = await launch({ extension, profile: second.folder, resolverRules: platform.resolverRules });
  await takeAll(session).finally(() => session.close());
} finally {
  await platform.close();
  first.remove();
  second.remove();
}
