import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../scripts/launch.mjs';
import {
  chooseDay,
  choosePaper,
  openAllParts,
  openHall,
  readFindings,
  readReading,
  show,
  takeIntoSummary,
  waitForReading,
} from '../../scripts/main-job.mjs';
import { applicant, DAY, EXTENSION, expect, test } from './fixtures';

const NAME = applicant('short').person.name;

/** The hosts of Chromium's own services: accounts, form predictions, updates. */
const BROWSERS_OWN =
  /^(accounts\.google\.com|(content-autofill|update|optimizationguide-pa|safebrowsing)\.googleapis\.com)$/;

/** Every web request in a network log, with the origin in whose name it was made ("not an origin" for the browser). */
function requestsOf(log: string): { host: string; initiator: string }[] {
  const { constants, events } = JSON.parse(readFileSync(log, 'utf8'));
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events
    .filter(
      ({ type, params }: { type: number; params?: { url?: string } }) => type === start && params?.url !== undefined,
    )
    .map(({ params }: { params: { url: string; initiator: string } }) => ({ ...params, url: new URL(params.url) }))
    .filter(({ url }: { url: URL }) => /^(https?|wss?):$/.test(url.protocol))
    .map(({ url, initiator }: { url: URL; initiator?: string }) => ({ host: url.host, initiator: initiator ?? '' }));
}

test('what a hostile page holds is shown as text and does nothing; no request leaves the browser but to the practice platform', async ({
  platform,
  profile,
}) => {
  const log = join(profile, 'net-log.json');
  const session = await launch({
    extension: EXTENSION,
    profile,
    resolverRules: platform.resolverRules,
    switches: [`--log-net-log=${log}`],
  });
  let frame = await openHall(session.page, 'hostile');
  await openAllParts(frame);
  const panel = await session.openPanel();
  // The policy of an extension page forbids code made from text: what a library tries, the browser tells.
  await panel.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      document.documentElement.dataset.violation = violatedDirective;
    });
  });
  await panel.reload();
  const dialogs: string[] = [];
  for (const page of [panel, session.page]) page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  await expect(panel.locator('article[data-check]').first()).toBeAttached();
  await readFindings(panel);
  const read = await readReading(panel);
  // Shown letter by letter, and what is too long is cut.
  expect(read.some(({ value }) => value.includes('<img src=x onerror='))).toBe(true);
  expect(Math.max(...read.map(({ value }) => value.length))).toBeLessThanOrEqual(4_000);
  expect(await panel.locator('img').count()).toBe(0);
  // The panel is not pushed wider than it is.
  const [width, seen] = await panel.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(width).toBeLessThanOrEqual(seen as number);

  await show(panel, '表格');
  await panel.getByRole('button', { name: /^把“.*列入/s }).click();
  const [hostile] = await Promise.all([
    session.context.waitForEvent('page'),
    (async () => {
      await panel
        .getByRole('button', { name: /^打印.*一览表$/ })
        .first()
        .click();
      await choosePaper(panel, 'A4');
    })(),
  ]);
  await expect(hostile.locator('tbody tr')).toHaveCount(1);
  expect(await hostile.locator('img').count()).toBe(0);
  expect(dialogs).toEqual([]);
  await hostile.close();

  frame = await openHall(session.page, 'short');
  await openAllParts(frame);
  await waitForReading(panel, NAME);
  await chooseDay(panel, DAY);
  await readFindings(panel);
  await readReading(panel);
  await takeIntoSummary(panel, NAME);
  await expect(panel.locator('html')).not.toHaveAttribute('data-violation');
  const [paper] = await Promise.all([
    session.context.waitForEvent('page'),
    panel.getByRole('button', { name: '打印中级一览表' }).click(),
  ]);
  await paper.locator('tbody tr').first().waitFor();
  await session.close();

  const asked = requestsOf(log);
  expect(asked.length).toBeGreaterThan(5);
  const from = (start: string) => asked.filter(({ initiator }) => initiator.startsWith(start)).map(({ host }) => host);
  // Neither panel, paper nor worker asks for anything, and a content script that did would do so in the page's name.
  expect(from('chrome-extension:')).toEqual([]);
  expect([...new Set(from('https:'))]).toEqual(['rs.jshrss.jiangsu.gov.cn']);
  // What the browser asks for by itself, extension or not; none of it is found.
  const own = asked.filter(({ initiator }) => !initiator.includes(':')).map(({ host }) => host);
  expect(own.filter((host) => host !== 'rs.jshrss.jiangsu.gov.cn' && !BROWSERS_OWN.test(host))).toEqual([]);
});
