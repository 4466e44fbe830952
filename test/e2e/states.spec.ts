import { EXTENSION_ID } from '../../scripts/launch.mjs';
import { openHall, waitForReading } from '../../scripts/main-job.mjs';
import { applicant, expect, test } from './fixtures';

const HALL = 'https://rs.jshrss.jiangsu.gov.cn/web';
const LATE: string = applicant('late').person.name;
const SHORT: string = applicant('short').person.name;

test('whatever stands beside the panel it says what it is: a wrong page, a form that is not there, not allowed, another person’s', async ({
  session: { context, page, openPanel },
}) => {
  await page.goto('about:blank');
  const panel = await openPanel();
  const wrongPage = panel.getByRole('heading', { name: '旁边不是申报页面' });

  await test.step('a page of another site is said to be one, and the way to the platform is offered', async () => {
    await expect(wrongPage).toBeVisible();
    const [portal] = await Promise.all([
      context.waitForEvent('page'),
      panel
        .getByRole('button', { name: '打开江苏省人才服务云平台' })
        .or(panel.getByRole('link', { name: '打开江苏省人才服务云平台' }))
        .click(),
    ]);
    await expect.poll(() => new URL(portal.url()).host).toBe('www.jssrcfwypt.org.cn');
    await portal.close();
    await page.bringToFront();
  });

  await test.step('a page of the hall without a form says where the form is', async () => {
    await page.goto(`${HALL}/myMaterials`);
    await expect(panel.getByRole('heading', { name: '这一页还没有申报表' })).toBeVisible();
  });

  await test.step('a frame of an unknown site is named and not read', async () => {
    await page.goto(`${HALL}/foreignFrame`);
    await expect(panel.getByText('https://unknown.example')).toBeVisible();
    await expect(panel.getByText(/这部分属于另一个网站，没有读取/)).toBeVisible();
  });

  await test.step('another person on the page empties what was found of the first', async () => {
    await openHall(page, 'late');
    await waitForReading(panel, LATE);
    await openHall(page, 'short');
    await waitForReading(panel, SHORT);
    await expect(panel.getByText(LATE, { exact: true })).toHaveCount(0);
    await expect(panel.getByText(/页面上的人换成了/)).toBeVisible();
  });

  await test.step('another tab in front empties the panel, and the first one fills it again', async () => {
    const other = await context.newPage();
    await other.goto('about:blank');
    await other.bringToFront();
    await expect(wrongPage).toBeVisible();
    await page.bringToFront();
    await waitForReading(panel, SHORT);
    await other.close();
  });

  await test.step('a page whose form never comes is said to be loading', async () => {
    const driven = await context.newPage();
    await driven.addInitScript(() => Object.defineProperty(navigator, 'webdriver', { get: () => true }));
    await driven.goto(`${HALL}/functionAuth?applicant=clean`);
    await driven.bringToFront();
    await expect(panel.getByText(SHORT, { exact: true })).toHaveCount(0);
    await expect(panel.getByText(/还在加载|还没有申报表|正在读取页面/).first()).toBeVisible();
    await expect(panel.locator('article[data-check]')).toHaveCount(0);
    await driven.close();
    await page.bringToFront();
  });

  await test.step('sites that the user has switched off are said to be so, and read once they are on again', async () => {
    const setAccess = async (access: 'ON_CLICK' | 'ON_ALL_SITES') => {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(
        ([id, hostAccess]) =>
          new Promise<void>((resolve) => {
            const { developerPrivate } = chrome as unknown as {
              developerPrivate: { updateExtensionConfiguration(update: object, done: () => void): void };
            };
            developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess }, resolve);
          }),
        [EXTENSION_ID, access] as const,
      );
      await settings.close();
      await page.bringToFront();
    };
    await setAccess('ON_CLICK');
    await page.reload();
    await expect(panel.getByRole('heading', { name: '还不能读取申报页面' })).toBeVisible();
    await expect(panel.getByRole('button', { name: '允许读取这两个网站' })).toBeVisible();
    await setAccess('ON_ALL_SITES');
    await page.reload();
    await waitForReading(panel, SHORT);
  });
});
