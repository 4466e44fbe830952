import { launch } from '../../scripts/launch.mjs';
import { openScreen } from '../../scripts/screen.mjs';
import { EXTENSION, expect, test } from './fixtures';

test('the panel opens by the keyboard', async ({ platform, profile }) => {
  const screen = await openScreen();
  const session = await launch({
    extension: EXTENSION,
    profile,
    resolverRules: platform.resolverRules,
    headless: false,
    display: screen.display,
  });
  try {
    const commands = await session.worker.evaluate(() => chrome.commands.getAll());
    expect(commands.map(({ shortcut }) => shortcut)).toEqual(['Alt+Shift+O']);
    expect(await session.findPanel()).toBeUndefined();
    await expect(async () => {
      screen.press('alt+shift+o');
      await expect.poll(() => session.findPanel(), { timeout: 4_000 }).toBeTruthy();
    }).toPass();
    const contexts = await session.worker.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }));
    expect(contexts).toHaveLength(1);
  } finally {
    await session.close();
    screen.close();
  }
});
