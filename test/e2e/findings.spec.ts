import { chooseDay, goThroughPortal, openAllParts, openHall, show, waitForReading } from '../../scripts/main-job.mjs';
import { bare, fieldsOf, findingsOf, readFields } from './expected';
import { APPLICANTS, applicant, DAY, expect, planted, test } from './fixtures';

test('on the form and on the review page of each applicant all is read, nothing besides, and the findings are the planted results', async ({
  session: { page, openPanel },
}) => {
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
  await expect(card).toContainText('2019年3月15日');
  await expect(card).toContainText('2022年12月31日');
  await expect(card).not.toContainText('申报职称的资历（任职年限）截止时间为');
  await card.getByRole('button', { name: /^依据/ }).click();
  await expect(card).toContainText('申报职称的资历（任职年限）截止时间为');
});
