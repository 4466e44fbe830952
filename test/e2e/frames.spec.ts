import type { Frame, Page } from '@playwright/test';
import { EXTENSION_ID } from '../../scripts/launch.mjs';
import { show } from '../../scripts/main-job.mjs';
import { expect, test } from './fixtures';

const HALL = 'https://rs.jshrss.jiangsu.gov.cn';

/** True where our script hears what is typed into a document. */
async function isFollowed(place: Page | Frame): Promise<boolean> {
  const session = await ('context' in place ? place : place.page()).context().newCDPSession(place);
  // Listeners are told for one world at a time.
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const ours = worlds.find(({ origin }) => origin === `chrome-extension://${EXTENSION_ID}`);
  expect(ours).toBeDefined();
  const { result } = await session.send('Runtime.evaluate', { expression: 'document', contextId: ours?.id });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
  await session.detach();
  return listeners.some(({ type }) => type === 'input');
}

test('every kind of frame and root of the platform is read; others and closed ones are named and left alone; in another site’s page none is', async ({
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
    /^封闭的申报：这部分被页面封闭/,
    /^别处：这部分属于另一个网站，没有读取（页面上写的地址：https:\/\/unknown\.example）/,
  ]);
  await expect(unread.getByRole('button')).toHaveText(['允许读取这个网站']);

  // A frame of the platform in a page of another site.
  await session.page.goto('https://unknown.example/abroad');
  await session.page.frameLocator('iframe').locator('#aab004').waitFor();
  const inner = session.page.frames()[1] as Frame;
  await expect(panel.getByRole('heading', { name: '旁边不是申报页面' })).toBeVisible();
  // Long enough for its script, which is there, to have said so.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await isFollowed(inner)).toBe(false);
  // By itself it is read.
  await session.page.goto(`${HALL}/web/part?of=abroad`);
  await show(panel, '读到的内容');
  await expect(panel.getByText('某某信息技术有限公司')).toBeVisible();
  expect(await isFollowed(session.page)).toBe(true);
});
