import { chooseDay, goThroughPortal, openAllParts, openHall, show, waitForReading } from '../../scripts/main-job.mjs';
import { bare, fieldsOf, findingsOf, readFields } from './expected';
import { APPLICANTS, applicant, DAY, expect, planted, test } from './fixtures';

test('on the form and on the review page of each applicant all is read, nothing besides, and the findings are the planted results', async ({
  session: { page, openPanel },
}) => {
  test.setTimeout(180_000);
  await page.goto('about:blank');
  const panel = await openPanel();
  for (const name of APPLICANTS) {
    for (const view of ['form', 'review'] as const) {
      await test.step(`${name}, ${view}`, async () => {
        if (view === 'form') await openAllParts(await goThroughPortal(page, name));
        else await openHall(page, name, 'review');
        await waitForReading(panel, applicant(name).person.name);
        await chooseDay(panel, DAY);
        await expect.poll(() => findingsOf(panel)).toEqual(bare(planted(name)));
        await expect.poll(() => readFields(panel)).toEqual(fieldsOf(applicant(name)));
        await show(panel, '检查结果');
      });
    }
  }
});

test('the panel is the true side panel', async ({ session }) => {
  await session.openPanel();
  const contexts = await session.worker.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }));
  expect(contexts).toHaveLength(1);
});

test('each finding shows its reason, the arithmetic and on demand the words of the notice', async ({ session }) => {
  const frame = await openHall(session.page, 'short');
  const panel = await session.openPanel();
  await openAllParts(frame);
  await waitForReading(panel, applicant('short').person.name);
  await chooseDay(panel, DAY);
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
  await expect(normal).toContainText('最晚从 2024 年度起');
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
});
