import { EXTENSION_ID } from '../../scripts/launch.mjs';
import { openHall, waitForReading } from '../../scripts/main-job.mjs';
import { applicant, expect, test } from './fixtures';

const HALL = 'https://rs.jshrss.jiangsu.gov.cn/web';

test('a page of another site is said to be one, and the way to the platform is offered', async ({ session }) => {
  await session.page.goto('about:blank');
  const panel = await session.openPanel();
  await expect(panel.getByRole('heading', { name: '旁边不是申报页面' })).toBeVisible();
  await panel
    .getByRole('button', { name: '打开江苏省人才服务云平台' })
    .or(panel.getByRole('link', { name: '打开江苏省人才服务云平台' }))
    .click();
  await expect
    .poll(() => session.context.pages().map((page) => new URL(page.url()).host))
    .toContain('www.jssrcfwypt.org.cn');
});

test('a page of the hall without a form says where the form is', async ({ session }) => {
  await session.page.goto(`${HALL}/myMaterials`);
  const panel = await session.openPanel();
  await expect(panel.getByRole('heading', { name: '这一页还没有申报表' })).toBeVisible();
});

test('a frame of an unknown site is named and not read', async ({ session }) => {
  await session.page.goto(`${HALL}/foreignFrame`);
  const panel = await session.openPanel();
  await expect(panel.getByText('https://unknown.example')).toBeVisible();
  await expect(panel.getByText(/这部分属于另一个网站，没有读取/)).toBeVisible();
});

test('a page whose form never comes is said to be loading', async ({ session }) => {
  await session.context.addInitScript(() => Object.defineProperty(navigator, 'webdriver', { get: () => true }));
  await session.page.goto(`${HALL}/functionAuth?applicant=clean`);
  const panel = await session.openPanel();
  await expect(panel.getByText(/还在加载|还没有申报表|正在读取页面/).first()).toBeVisible();
  await expect(panel.locator('article[data-check]')).toHaveCount(0);
});

test('another person on the page empties what was found of the first', async ({ session }) => {
  await openHall(session.page, 'late');
  const panel = await session.openPanel();
  await waitForReading(panel, applicant('late').person.name);
  await openHall(session.page, 'short');
  await waitForReading(panel, applicant('short').person.name);
  await expect(panel.getByText(applicant('late').person.name, { exact: true })).toHaveCount(0);
  await expect(panel.getByText(/页面上的人换成了/)).toBeVisible();
});

test('another tab in front empties the panel, and the first one fills it again', async ({ session }) => {
  await openHall(session.page, 'late');
  const panel = await session.openPanel();
  await waitForReading(panel, applicant('late').person.name);
  const other = await session.context.newPage();
  await other.goto('about:blank');
  await other.bringToFront();
  await expect(panel.getByRole('heading', { name: '旁边不是申报页面' })).toBeVisible();
  await session.page.bringToFront();
  await waitForReading(panel, applicant('late').person.name);
});

test('sites that the user has switched off are said to be so, and read once they are on again', async ({ session }) => {
  const setAccess = async (access: 'ON_CLICK' | 'ON_ALL_SITES') => {
    const settings = await session.context.newPage();
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
  };
  await setAccess('ON_CLICK');
  const panel = await session.openPanel();
  await openHall(session.page, 'late');
  await expect(panel.getByRole('heading', { name: '还不能读取申报页面' })).toBeVisible();
  await expect(panel.getByRole('button', { name: '允许读取这两个网站' })).toBeVisible();
  await setAccess('ON_ALL_SITES');
  await session.page.bringToFront();
  await session.page.reload();
  await waitForReading(panel, applicant('late').person.name);
});
