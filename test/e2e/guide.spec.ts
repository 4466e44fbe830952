import { EXTENSION_ID, launch } from '../../scripts/launch.mjs';
import { faults, SOUND } from './axe';
import { enlargedFaults } from './enlarged';
import { EXTENSION, expect, test } from './fixtures';

const GUIDE = `chrome-extension://${EXTENSION_ID}/guide.html`;

test('the first run opens the guide, and no later one does; it is read by everybody, opens the panel, and the panel leads to it', async ({
  platform,
  profile,
}) => {
  const options = { extension: EXTENSION, profile, resolverRules: platform.resolverRules, keepGuide: true };
  const guides = ({ context }: Awaited<ReturnType<typeof launch>>) =>
    context.pages().filter((page) => page.url() === GUIDE);

  const first = await launch(options);
  const [guide] = guides(first);
  if (!guide) throw new Error('no guide');
  await expect(guide.getByRole('heading', { name: '先知道这几件事' })).toBeVisible();
  expect(guides(first)).toHaveLength(1);

  await test.step('at 320 pixels, in the dark, at 400 %, and in English', async () => {
    await guide.bringToFront();
    await guide.setViewportSize({ width: 320, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await guide.emulateMedia({ colorScheme });
      expect(await faults(guide)).toEqual(SOUND);
    }
    expect(await enlargedFaults(guide, await first.context.newCDPSession(guide))).toEqual([]);
    await guide.getByRole('button', { name: 'English' }).click();
    await expect(guide.getByRole('heading', { name: 'Know this first' })).toBeVisible();
  });

  await test.step('it opens the panel, and the panel leads to the guide in a tab', async () => {
    await guide.getByRole('button', { name: 'Open the panel now' }).click();
    await expect.poll(async () => (await first.findPanel()) !== undefined).toBe(true);
    const panel = await first.findPanel();
    if (!panel) throw new Error('no panel');
    // It speaks as the guide does, also when that changes.
    await expect(panel.getByRole('link', { name: 'Help' })).toBeVisible();
    await guide.getByRole('button', { name: '中文' }).click();
    await panel.getByRole('link', { name: '帮助' }).waitFor();
    await guide.close();
    await panel.getByRole('link', { name: '帮助' }).click();
    await expect.poll(() => guides(first)).toHaveLength(1);
  });
  await first.close();

  // The next morning.
  const second = await launch(options);
  await second.page.waitForTimeout(1_500);
  expect(guides(second)).toHaveLength(0);
  await second.close();
});
