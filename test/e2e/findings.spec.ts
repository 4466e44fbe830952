import type { Page } from '@playwright/test';
import { chooseDay, goThroughPortal, openAllParts, openHall, show, waitForReading } from '../../scripts/main-job.mjs';
import { faults } from './axe';
import { bare, fieldsOf, findingsOf, readFields } from './expected';
import { APPLICANTS, applicant, DAY, expect, planted, test } from './fixtures';

/** The panel shows what was found of `short`: each finding shows its reason, the arithmetic and on demand the words of the notice. */
async function expectReasons(panel: Page) {
  const card = panel.locator('article[data-check="seniority"]');
  await expect(card).toHaveAttribute('data-verdict', 'fail');
  // What the way tells at length is not said twice.
  await expect(card).toContainText('见上面的“评审 · 正常”');
  await card.getByRole('button', { name: '看这条途径' }).press('Enter');

  // May I apply, by which way: the best first, what is missing, the years drawn, explained by the keyboard alone.
  const ways = panel.locator('[data-ways]');
  await expect(ways.getByRole('heading', { level: 2 })).toHaveText('能不能申报工程师，还不能确定');
  const [exception, normal] = [ways.getByRole('article').nth(0), ways.getByRole('article').nth(1)];
  await expect(normal).toBeFocused();
  await expect(normal).toBeInViewport();
  await expect(exception).toContainText('评审 · 破格');
  await expect(normal).toContainText('取得助理工程师后的年限，还差2个月15天');
  await expect(normal).toContainText('最晚从2024年度起可以');
  await expect(normal.locator('rect[data-shape="short"]')).toBeVisible();
  const explain = normal.getByRole('button', { name: /^依据/ });
  await expect(normal).not.toContainText('申报职称的资历（任职年限）截止时间为');
  await explain.press('Enter');
  await expect(normal).toContainText('申报职称的资历（任职年限）截止时间为');
  const arithmetic = normal.getByRole('list', { name: '怎么算的' });
  await expect(arithmetic).toContainText('2019年3月15日加4年是2023年3月15日，晚于2022年12月31日：还差2个月15天。');
  for (const width of [320, 400, 600]) {
    await panel.setViewportSize({ width, height: 800 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await explain.press('Enter');
  await expect(arithmetic).toBeHidden();
}

/** The time axis draws every dated entry of the page, the term and both cutoffs. */
async function expectTimeline(panel: Page, name: string) {
  const dossier = applicant(name);
  const part = panel.getByRole('button', { name: '时间轴' });
  if ((await part.getAttribute('aria-expanded')) === 'false') await part.click();
  const picture = panel.locator('[data-timeline]');
  const sections = ['education', 'employment', 'title', 'achievement', 'patent', 'paper', 'award'];
  const entries = sections.flatMap((section) =>
    (dossier[section] ?? []).map((_: unknown, at: number) => `${section}[${at}]`),
  );
  const drawn = () =>
    picture.locator('[data-row]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.row));
  const listed = () => panel.getByText('没有画出来的').locator('xpath=..').getByRole('listitem').count();
  await expect.poll(async () => (await drawn()).length + (await listed())).toBeGreaterThanOrEqual(entries.length);
  // The years that the ladder counts have a row of their own.
  expect([...entries, 'years']).toEqual(expect.arrayContaining(await drawn()));
  await expect(picture.locator('[data-row="years"] [data-shape="day"]')).toBeVisible();

  // The narrowest that a side panel gets: nothing is pushed out of sight, and the table says both cutoffs.
  await panel.setViewportSize({ width: 320, height: 800 });
  expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expect(panel.getByRole('cell', { name: '2022年12月31日', exact: true })).toBeAttached();
  await expect(panel.getByRole('cell', { name: '2023年3月31日', exact: true })).toBeAttached();
  expect((await faults(panel)).violations).toEqual([]);
}

test('of each applicant all is read on form and review page, and nothing besides; the findings are the planted results, with reasons and a time axis', async ({
  session: { page, openPanel, worker },
}) => {
  await page.goto('about:blank');
  const panel = await openPanel();
  // The true side panel.
  const contexts = await worker.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }));
  expect(contexts).toHaveLength(1);
  for (const name of APPLICANTS) {
    for (const view of ['form', 'review'] as const) {
      await test.step(`${name}, ${view}`, async () => {
        if (view === 'form') await openAllParts(await goThroughPortal(page, name));
        else await openHall(page, name, 'review');
        await waitForReading(panel, applicant(name).person.name);
        await chooseDay(panel, DAY);
        if (name === 'short' && view === 'form') await expectReasons(panel);
        if (view === 'form') await expectTimeline(panel, name);
        await expect.poll(() => findingsOf(panel)).toEqual(bare(planted(name)));
        await expect.poll(() => readFields(panel)).toEqual(fieldsOf(applicant(name)));
        await show(panel, '检查结果');
      });
    }
  }
});
