import { chooseDay, openAllParts, openHall, waitForReading } from '../../scripts/main-job.mjs';
import { applicant, DAY, expect, test } from './fixtures';

test('a finding leads to its field in the innermost frame and marks it', async ({ session }) => {
  const frame = await openHall(session.page, 'short');
  const panel = await session.openPanel();
  await openAllParts(frame);
  await waitForReading(panel, applicant('short').person.name);
  await chooseDay(panel, DAY);

  const field = frame.getByLabel('取得时间').first();
  await expect(field).toHaveValue('2019-03-15');
  await frame.locator('#jbxx_aac003').scrollIntoViewIfNeeded();
  await expect(field).not.toBeInViewport();
  const card = panel.locator('article[data-check="seniority"]');
  await card.getByRole('button', { name: /^在页面上查看/ }).click();
  await expect(field).toBeInViewport();

  // The marks live under one host, last in the document and outside the form.
  const host = frame.locator('html > *:last-child');
  await expect(host).not.toHaveJSProperty('tagName', 'BODY');
  expect(await host.evaluate((element) => element.shadowRoot)).toBeNull();
});
