import { chromium, type Page } from '@playwright/test';
import { devtoolsPort } from '../../scripts/devtools-port.mjs';
import { EXTENSION_ID } from '../../scripts/launch.mjs';
import { innerFrame, openHall } from '../../scripts/main-job.mjs';
import { applicant, expect, test } from './fixtures';

test('two windows have a panel each, and neither takes the page of the other', async ({ session, profile }) => {
  const { port } = await devtoolsPort(profile);
  const connect = () => chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const panels = async (): Promise<Page[]> => {
    const pages = (await connect()).contexts().flatMap((each) => each.pages());
    return pages.filter((each) => each.url().startsWith(`chrome-extension://${EXTENSION_ID}/sidepanel.html`));
  };
  const names = (all: readonly Page[]) =>
    Promise.all(
      all.map((panel) => panel.getByRole('group', { name: '页面上的申报人' }).locator('p').first().innerText()),
    );
  const both = [applicant('short').person.name, applicant('late').person.name].sort();

  await openHall(session.page, 'short');
  await session.openPanel();
  const cdp = await (await connect()).newBrowserCDPSession();
  const [other] = await Promise.all([
    session.context.waitForEvent('page'),
    cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
  ]);
  await openHall(other, 'late');
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url.includes('late'));
  await cdp.send('Extensions.triggerAction' as never, { id: EXTENSION_ID, targetId: tab?.targetId } as never);
  await expect.poll(async () => (await panels()).length).toBe(2);
  const open = await panels();
  await expect.poll(async () => (await names(open)).sort()).toEqual(both);

  await session.page.reload();
  await innerFrame(session.page).locator('#jbxx_aac003').waitFor();
  await expect.poll(async () => (await names(open)).sort()).toEqual(both);

  // One panel closes: its page is let go, the other's stays marked.
  const children = (page: Page) =>
    innerFrame(page)
      .locator('html')
      .evaluate((html) => html.children.length);
  await expect.poll(() => Promise.all([children(session.page), children(other)])).toEqual([3, 3]);
  await cdp.send('Extensions.triggerAction' as never, { id: EXTENSION_ID, targetId: tab?.targetId } as never);
  await expect.poll(() => Promise.all([children(session.page), children(other)])).toEqual([3, 2]);
});
