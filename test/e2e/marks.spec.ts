import type { Page } from '@playwright/test';
import { chooseDay, openAllParts, openHall, waitForReading } from '../../scripts/main-job.mjs';
import { applicant, DAY, expect, test } from './fixtures';
import { isMarked } from './marked';

async function openMarked(page: Page, openPanel: () => Promise<Page>) {
  const frame = await openHall(page, 'short');
  const panel = await openPanel();
  await openAllParts(frame);
  await waitForReading(panel, applicant('short').person.name);
  await chooseDay(panel, DAY);
  return { frame, panel, devtools: await page.context().newCDPSession(page) };
}

test('the keyboard leads from the panel to a field, and its mark follows the page', async ({ session }) => {
  const { frame, panel, devtools } = await openMarked(session.page, session.openPanel);
  // The picker's frame is what is marked.
  const field = '.ant-picker:has(#zyjs_0_xh2)';
  const marked = () => isMarked(devtools, frame.locator(field));

  await test.step('from the keyboard alone', async () => {
    await frame.locator('#jbxx_aac003').scrollIntoViewIfNeeded();
    await expect(frame.locator(field)).not.toBeInViewport();
    const button = panel.locator('article[data-check="seniority"]').getByRole('button', { name: /^在页面上查看/ });
    await panel.getByRole('tab', { name: '检查结果' }).focus();
    await expect(async () => {
      await panel.keyboard.press('Tab');
      expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    }).toPass({ intervals: [0] });
    await panel.keyboard.press('Enter');
    await expect(frame.locator(field)).toBeInViewport();
    await expect.poll(marked).toBe(true);
  });

  await test.step('scrolling', async () => {
    for (const y of [120, -260]) {
      await frame.locator('body').evaluate((_, by) => scrollBy(0, by), y);
      await expect.poll(marked).toBe(true);
    }
  });

  await test.step('another width of the window, and content that grows above', async () => {
    await session.page.setViewportSize({ width: 1000, height: 800 });
    await frame.locator(field).scrollIntoViewIfNeeded();
    await expect.poll(marked).toBe(true);
    await frame
      .locator('h2')
      .first()
      .evaluate((heading) => {
        (heading as HTMLElement).style.paddingBottom = '45px';
      });
    await expect.poll(marked).toBe(true);
  });

  await test.step('a part that moves slowly to its place, without any event of scrolling', async () => {
    await frame.locator('form').evaluate((form) => {
      form.style.transition = 'transform 0.6s';
      form.getBoundingClientRect();
      form.style.transform = 'translate(30px, 20px)';
    });
    await expect.poll(marked).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await marked()).toBe(true);
  });

  await test.step('out of sight there is none', async () => {
    await frame.locator('#jbxx_aac003').scrollIntoViewIfNeeded();
    await expect.poll(marked).toBe(false);
  });
});
