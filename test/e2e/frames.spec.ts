import { show } from '../../scripts/main-job.mjs';
import { expect, test } from './fixtures';

const HALL = 'https://rs.jshrss.jiangsu.gov.cn';

test('every kind of frame and root of the platform is read; others and closed ones are named and left alone', async ({
  session,
}) => {
  await session.page.goto(`${HALL}/web/frames`);
  const panel = await session.openPanel();
  await show(panel, '读到的内容');
  const values = () => panel.locator('[data-value]').allTextContents();
  const first = ['白千寻', '13812345678', 'bai@example.com', '群众', '南通市崇川区', '226000'];
  await expect.poll(async () => (await values()).toSorted()).toEqual(first.toSorted());
  await session.page.getByRole('button', { name: '下一步' }).click();
  await expect.poll(async () => (await values()).toSorted()).toEqual([...first, '汉族'].toSorted());

  const unread = panel.getByRole('status').filter({ hasText: '没有读到' });
  await expect(unread.getByRole('listitem')).toHaveText([
    /^封闭的申报：是封闭的框架/,
    /^别处：是另一个网站的框架，没有读取（https:\/\/unknown\.example）/,
  ]);
  await expect(unread.getByRole('button')).toHaveText(['允许读取这个网站']);
});

test('a frame of the platform in a page of another site is not read', async ({ session }) => {
  await session.page.goto('https://unknown.example/abroad');
  const inner = session.page.frameLocator('iframe');
  await inner.locator('#aab004').waitFor();
  const panel = await session.openPanel();
  await expect(panel.getByRole('heading', { name: '旁边不是申报页面' })).toBeVisible();
  // Its script is there and has said so: what is proved is that nobody listens.
  await inner.locator('#aab004').fill('另一家公司');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await expect(panel.getByText('公司')).toHaveCount(0);
  expect(await inner.locator('html').evaluate((html) => html.children.length)).toBe(2);
});
