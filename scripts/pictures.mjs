// Takes the pictures of the README and of docs/first-walk.md: plays the main job in the practice platform with the built
// extension, as a new user would from the first run on, and writes docs/pictures/*.png. Prints what the machine took.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlatform } from '../test/platform/build.mjs';
import { startPlatform } from '../test/platform/server.mjs';
import { EXTENSION_ID, launch, temporaryProfile } from './launch.mjs';
import {
  chooseDay,
  choosePaper,
  goThroughPortal,
  openAllParts,
  show,
  takeIntoSummary,
  waitForReading,
} from './main-job.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'pictures');
/** Inside the online window of the 2023 notice. */
const DAY = '2023-06-15';
const APPLICANT = 'late';
const PANEL = { width: 400, height: 900 };
/** The two halves of the picture of page and panel. */
const PAGE_BESIDE = { width: 700, height: 640 };
const PANEL_BESIDE = { width: 360, height: 640 };

const { person } = JSON.parse(readFileSync(join(root, 'test', 'platform', 'applicants', `${APPLICANT}.json`), 'utf8'));
const settle = () => new Promise((resolve) => setTimeout(resolve, 600));

/** Takes a picture of a page, or of a part of it, as it is seen; returns it too. */
async function picture(target, name, options = {}) {
  await settle();
  return target.screenshot({ path: join(folder, `${name}.png`), ...options });
}

/** Sets screenshots side by side: no driver can take window and side panel in one. */
async function beside(context, page, panel, name) {
  const [left, right] = [await page.screenshot(), await panel.screenshot()].map(
    (bytes) => `data:image/png;base64,${bytes.toString('base64')}`,
  );
  const sheet = await context.newPage();
  await sheet.setContent(
    `<!doctype html><style>*{margin:0}body{display:flex;align-items:start;width:max-content;background:#868e96;gap:2px}img{display:block}</style>` +
      `<img src="${left}"><img src="${right}">`,
  );
  await sheet.locator('body').screenshot({ path: join(folder, `${name}.png`) });
  await sheet.close();
}

/** The extensions page as it stands after "load unpacked". */
async function extensionsPage(context) {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await page.setViewportSize({ width: 900, height: 420 });
  await picture(page, 'extensions');
  await page.close();
}

async function takeAll(session) {
  const { context, page } = session;
  await extensionsPage(context);
  const guide = await context.newPage();
  await guide.goto(`chrome-extension://${EXTENSION_ID}/guide.html`);
  await guide.setViewportSize({ width: 760, height: 820 });
  await picture(guide, 'guide');
  await guide.getByRole('button', { name: '现在打开侧栏' }).click();
  await settle();
  const early = await session.findPanel();
  await early.setViewportSize({ width: 400, height: 520 });
  await picture(early, 'wrong-page');
  await guide.close();
  await session.pressToolbarButton();
  await settle();

  const frame = await goThroughPortal(page, APPLICANT);
  const pressed = performance.now();
  const panel = await session.openPanel();
  await panel.locator('article[data-check]').first().waitFor();
  console.log(`first finding ${Math.round(performance.now() - pressed)} ms after the press of the toolbar button`);

  await openAllParts(frame);
  await waitForReading(panel, person.name);
  await chooseDay(panel, DAY);
  await settle();
  await panel.setViewportSize(PANEL);
  await panel.evaluate(() => scrollTo(0, 0));
  await picture(panel, 'findings');
  await page.setViewportSize(PAGE_BESIDE);
  await panel.setViewportSize(PANEL_BESIDE);
  await panel
    .getByRole('button', { name: /^在页面上查看/ })
    .first()
    .click();
  // Until the frame around the field has stopped calling for the eye.
  for (let times = 0; times < 4; times++) await settle();
  await panel.evaluate(() => scrollTo(0, 0));
  await beside(context, page, panel, 'beside');

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

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: root, stdio: 'inherit' });
await buildPlatform();
const platform = await startPlatform();
const profile = temporaryProfile();
const began = performance.now();
const session = await launch({
  extension: join(root, '.output', 'chrome-mv3'),
  profile: profile.folder,
  resolverRules: platform.resolverRules,
});
console.log(`browser with the extension ready in ${Math.round(performance.now() - began)} ms`);
try {
  await takeAll(session);
} finally {
  await session.close();
  await platform.close();
  await profile.remove();
}
