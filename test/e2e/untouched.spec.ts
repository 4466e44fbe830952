import type { FrameLocator } from '@playwright/test';
import { chooseDay, openAllParts, openHall, readFindings, waitForReading } from '../../scripts/main-job.mjs';
import { applicant, DAY, expect, planted, test } from './fixtures';

/** On each front end, the first field of the form and the field of the current title that a finding is about. */
const FRONTS = {
  antd: {
    first: '#jbxx_aac003',
    field: (frame: FrameLocator) => frame.getByLabel('取得时间').first(),
  },
  angular: {
    first: '#aac003',
    field: (frame: FrameLocator) =>
      frame
        .locator('.panel-info', { hasText: '现任专业技术资格 1' })
        .locator('.cell', { hasText: '取得时间' })
        .locator('input'),
  },
  element: {
    first: '[name="aac003"]',
    field: (frame: FrameLocator) =>
      frame
        .locator('.entry', { hasText: '现任专业技术资格 1' })
        .locator('.el-form-item', { hasText: '取得时间' })
        .locator('input'),
  },
} as const;

test('a finding leads to its field; the form is after the panel what it was before, and nothing was pressed', async ({
  session,
  platform,
}) => {
  test.slow();
  for (const front of ['antd', 'angular', 'element'] as const) {
    await test.step(front, async () => {
      const frame = await openHall(session.page, 'short', 'form', front);
      await openAllParts(frame, front);
      const field = FRONTS[front].field(frame);
      await expect(field).toHaveValue('2019-03-15');
      const body = frame.locator('html');
      const html = () => body.evaluate((element) => element.outerHTML);
      // A pointer over a table marks the row below it, whichever that is after the page has scrolled.
      await session.page.mouse.move(2, 2);
      // Until what was opened, and what comes late, has come to rest.
      let before = '';
      await expect
        .poll(
          async () => {
            const last = before;
            before = await html();
            return before === last;
          },
          { intervals: [800] },
        )
        .toBe(true);
      const outer = await session.page.content();
      const inBody = await body.evaluate((html) => html.querySelectorAll('body *').length);
      const pressed = platform.counters();

      const panel = await session.openPanel();
      await waitForReading(panel, applicant('short').person.name);
      await chooseDay(panel, DAY);
      await expect.poll(async () => (await readFindings(panel)).length).toBe(planted('short').length);
      await frame.locator(FRONTS[front].first).scrollIntoViewIfNeeded();
      await expect(field).not.toBeInViewport();
      await panel
        .locator('article[data-check="seniority"]')
        .getByRole('button', { name: /^在页面上查看/ })
        .click();
      await expect(field).toBeInViewport();
      await expect(field).not.toBeFocused();
      // While it is open, marks stand beside the form, never in it: under one host, the last in the document, shut to the
      // page. (The page itself lays its tables out for the room left.)
      const host = frame.locator('html > *:last-child');
      await expect(host).not.toHaveJSProperty('tagName', 'BODY');
      expect(await host.evaluate((element) => element.shadowRoot)).toBeNull();
      expect(await body.evaluate((html) => [html.children.length, html.querySelectorAll('body *').length])).toEqual([
        3,
        inBody,
      ]);

      await session.pressToolbarButton();
      await expect.poll(() => session.findPanel()).toBeUndefined();
      await expect.poll(async () => (await html()) === before).toBe(true);
      expect((await session.page.content()) === outer).toBe(true);
      expect(platform.counters()).toEqual(pressed);
      expect(await body.evaluate(() => (window as unknown as { __presses: object }).__presses)).toEqual({
        save: 0,
        submit: 0,
      });
    });
  }
});
