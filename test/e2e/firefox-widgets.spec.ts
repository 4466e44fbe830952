import { fillable, heldIn, wantedIn } from '../widgets/filled.mjs';
import { LIBRARIES } from '../widgets/libraries.mjs';
import { OFTEN, press } from './firefox/acts';
import { launchFirefox } from './firefox/launch';
import type { Sidebar } from './firefox/sidebar';
import { expect, test } from './fixtures';

const HALL = 'https://rs.jshrss.jiangsu.gov.cn/widgets';

const says = (sidebar: Sidebar, text: string) =>
  expect.poll(() => sidebar.text(), { timeout: 30_000, intervals: OFTEN }).toContain(text);
/** Ticks the box of a field once it is there. */
const tick = (sidebar: Sidebar, field: string) =>
  expect
    .poll(
      () =>
        sidebar.run((document, field) => {
          const box = document.querySelector<HTMLInputElement>(`li[data-meaning="${field}"] input[type="checkbox"]`);
          if (box && !box.checked) box.click();
          return box?.checked ?? false;
        }, field),
      { intervals: OFTEN },
    )
    .toBe(true);
/** Shows a part of the panel that may be shown already. */
const open = (sidebar: Sidebar, part: string) =>
  expect
    .poll(() =>
      sidebar.run((document, part) => {
        const head = [...document.querySelectorAll<HTMLElement>('button[aria-expanded]')].find(
          ({ textContent }) => textContent?.trim() === part,
        );
        if (head?.getAttribute('aria-expanded') === 'false') head.click();
        return head?.getAttribute('aria-expanded') ?? '';
      }, part),
    )
    .toBe('true');

test('Firefox: dates, ranges and choices are filled, proven and taken back in each library that takes them', async ({
  platform,
  profile,
}) => {
  const firefox = await launchFirefox(platform, profile);
  try {
    const { page } = firefox;
    const visit = async (address: string) => {
      await page.goto(`${HALL}/${address}`, { waitUntil: [] });
      // Asked anew by a timer: a tab that is not in front draws no frames.
      const stands = (end: string) => location.href.endsWith(end) && '__model' in window;
      await page.waitForFunction(stands, { polling: 100 }, address);
    };
    const model = () => page.evaluate(() => (window as unknown as { __model(): Record<string, unknown> }).__model());
    await visit('antd.html');
    await page.bringToFront();
    const sidebar = await firefox.openSidebar();
    await press(sidebar, '档案');
    await press(sidebar, '保留这');
    await says(sidebar, '已保存：保留了页面的');
    for (const name of Object.keys(LIBRARIES)) {
      await test.step(name, async () => {
        const { keys, meanings } = fillable(name);
        await visit(`${name}.html?blank`);
        await press(sidebar, '读到的内容');
        const value = () =>
          sidebar.run((document) => document.querySelector('[data-meaning="person.birthDate"]')?.textContent ?? '');
        await expect.poll(value, { message: name, intervals: OFTEN }).toContain('未填');
        await press(sidebar, '档案');
        await open(sidebar, '按档案填写页面');
        await press(sidebar, '全部不选');
        for (const meaning of meanings) await tick(sidebar, meaning);
        await press(sidebar, `填写所选 ${meanings.length} 项`);
        await says(sidebar, `填好了 ${meanings.length} 项`);
        expect(heldIn(await model(), keys), name).toEqual(wantedIn(keys));
        await press(sidebar, `撤销这 ${meanings.length} 项`);
        await says(sidebar, `撤销了 ${meanings.length} 项`);
        expect(heldIn(await model(), keys), name).toEqual([]);
        await press(sidebar, '关闭报告');
      });
    }
  } finally {
    await firefox.close();
  }
});
