import { show, waitForReading } from '../../scripts/main-job.mjs';
import { HELD } from '../widgets/fields.js';
import { fillable, heldIn, wantedIn } from '../widgets/filled.mjs';
import { LIBRARIES } from '../widgets/libraries.mjs';
import { expect, test } from './fixtures';

const HALL = 'https://rs.jshrss.jiangsu.gov.cn/widgets';

test('dates, ranges and choices are filled, proven and taken back in each library that takes them; else the user is led', async ({
  session: { page, openPanel },
}) => {
  await page.goto(`${HALL}/antd.html`);
  const panel = await openPanel();
  await waitForReading(panel, HELD.name);
  await show(panel, '档案');
  await panel.getByRole('button', { name: /^保留这 \d+ 个值$/u }).click();
  await expect(panel.getByText(/^已保存：保留了页面的/u)).toBeVisible();

  const model = () => page.evaluate(() => (window as unknown as { __model(): Record<string, unknown> }).__model());
  const row = (meaning: string) => panel.locator(`li[data-meaning="${meaning}"]`);
  for (const name of Object.keys(LIBRARIES)) {
    await test.step(name, async () => {
      const { keys, meanings, led } = fillable(name);
      await page.goto(`${HALL}/${name}.html?blank`);
      await show(panel, '读到的内容');
      await expect(panel.locator('[data-meaning="person.birthDate"]')).toContainText('未填');
      await show(panel, '档案');
      const part = panel.getByRole('button', { name: '按档案填写页面' });
      if ((await part.getAttribute('aria-expanded')) === 'false') await part.click();
      await panel.getByRole('button', { name: '全部不选' }).click();
      const notFilled = panel.getByRole('button', { name: /^不填的/u });
      if (led.length > 0) for (const head of await notFilled.all()) await head.click();
      for (const meaning of led) {
        await expect(row(meaning)).toHaveAttribute('data-left', /^(?:read-only|unknown-widget)$/u);
      }
      for (const meaning of meanings) await row(meaning).getByRole('checkbox').setChecked(true);
      await panel.getByRole('button', { name: `填写所选 ${meanings.length} 项` }).click();
      await panel.getByRole('heading', { name: /^填好了/u }).waitFor({ timeout: 30_000 });
      await expect(panel.locator('[data-outcome]:not([data-outcome="filled"])')).toHaveCount(0);
      await expect(panel.locator('[data-outcome="filled"]')).toHaveCount(meanings.length);
      expect(heldIn(await model(), keys)).toEqual(wantedIn(keys));

      await panel.getByRole('button', { name: `撤销这 ${meanings.length} 项` }).click();
      await panel.getByRole('heading', { name: /^撤销了/u }).waitFor({ timeout: 30_000 });
      await expect(panel.locator('[data-undone]')).toHaveCount(0);
      expect(heldIn(await model(), keys)).toEqual([]);
      await panel.getByRole('button', { name: '关闭报告' }).click();
    });
  }
});
