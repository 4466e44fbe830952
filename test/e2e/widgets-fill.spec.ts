import { show, waitForReading } from '../../scripts/main-job.mjs';
import { HELD } from '../widgets/fields.js';
import { LIBRARIES } from '../widgets/libraries.mjs';
import { expect, test } from './fixtures';

const HALL = 'https://rs.jshrss.jiangsu.gov.cn/widgets';

/** Where the date is chosen in a popup, or Enter could write today: there the user is led to the field. */
const LED = ['vant', 'easyui'];

test('a date is filled, proven and taken back in each library that takes one', async ({
  session: { page, openPanel },
}) => {
  test.setTimeout(240_000);
  await page.goto(`${HALL}/native.html`);
  const panel = await openPanel();
  await waitForReading(panel, HELD.name);
  await show(panel, '档案');
  await panel.getByRole('button', { name: /^保留这 \d+ 个值$/u }).click();
  await expect(panel.getByText(/^已保存：保留了页面的/u)).toBeVisible();

  const birthDate = () =>
    page.evaluate(() => (window as unknown as { __model(): { birthDate: string | null } }).__model().birthDate ?? '');
  const row = panel.locator('li[data-meaning="person.birthDate"]');
  for (const name of Object.keys(LIBRARIES)) {
    await test.step(name, async () => {
      await page.goto(`${HALL}/${name}.html?blank`);
      await show(panel, '读到的内容');
      await expect(panel.locator('[data-meaning="person.birthDate"]')).toContainText('未填');
      await show(panel, '档案');
      const part = panel.getByRole('button', { name: '按档案填写页面' });
      if ((await part.getAttribute('aria-expanded')) === 'false') await part.click();
      if (LED.includes(name)) {
        await panel
          .getByRole('button', { name: /^不填的/u })
          .first()
          .click();
        await expect(row).toHaveAttribute('data-left', /read-only|unknown-widget/u);
        return expect(await birthDate()).toBe('');
      }
      await panel.getByRole('button', { name: '全部不选' }).click();
      await row.getByRole('checkbox').check();
      await panel.getByRole('button', { name: '填写所选 1 项' }).click();
      await expect(panel.getByRole('heading', { name: '填好了 1 项' })).toBeVisible();
      await expect(panel.locator('[data-outcome="filled"]')).toHaveCount(1);
      expect(await birthDate()).toBe(HELD.birthDate);

      await panel.getByRole('button', { name: '撤销这 1 项' }).click();
      await expect(panel.getByRole('heading', { name: '撤销了 1 项' })).toBeVisible();
      expect(await birthDate()).toBe('');
      await panel.getByRole('button', { name: '关闭报告' }).click();
    });
  }
});
