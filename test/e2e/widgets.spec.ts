import type { Page } from '@playwright/test';
import { show } from '../../scripts/main-job.mjs';
import { expectedOf } from '../widgets/expected.mjs';
import { type HELD, NOTHING } from '../widgets/fields.js';
import { LIBRARIES } from '../widgets/libraries.mjs';
import { expect, test } from './fixtures';

const HALL = 'https://rs.jshrss.jiangsu.gov.cn/widgets';
type Library = keyof typeof LIBRARIES;

/** How the 20th is picked in the open calendar of each library; where none is named, its field is the browser's own. */
const DAYS: Partial<Record<Library, string>> = {
  antd: 'td[title="1988-03-20"]',
  'element-ui': '.el-picker-panel td.available >> text="20"',
  'element-plus': '.el-picker-panel td.available >> text="20"',
  'ant-design-vue': 'td[title="1988-03-20"]',
  arco: '.arco-picker-cell-in-view >> text="20"',
  tdesign: '.t-date-picker__cell:not(.t-date-picker__cell--additional) >> text="20"',
  iview: '.ivu-date-picker-cells-cell >> text="20"',
  layui: 'td[lay-ymd="1988-3-20"]',
  bootstrap: 'td.day >> text="20"',
  flatpickr: '.flatpickr-calendar.open .flatpickr-day >> text="20"',
  'ui-bootstrap': '.uib-day button >> text="20"',
  easyui: 'td[abbr="1988,3,20"]',
  vant: '.van-picker-column:nth-child(3) >> text="20"',
};

/** What a calendar is drawn in; the browser's own is none of the page. */
const CALENDARS: Partial<Record<Library, string>> = {
  antd: '.ant-picker-dropdown',
  'element-ui': '.el-picker-panel',
  'element-plus': '.el-picker-panel',
  'ant-design-vue': '.ant-picker-dropdown',
  arco: '.arco-picker-container',
  tdesign: '.t-date-picker__panel',
  iview: '.ivu-date-picker .ivu-select-dropdown',
  layui: '.layui-laydate',
  bootstrap: 'div.datepicker',
  flatpickr: '.flatpickr-calendar.open',
  'ui-bootstrap': '.uib-datepicker-popup',
  easyui: '.combo-p',
  vant: '.van-popup',
  my97: 'iframe[title="日历"]',
};

/** What the panel shows of the page, each value with its meaning, or with its name where it has none. */
async function readAll(panel: Page) {
  return panel.locator('dl > div').evaluateAll((rows) =>
    rows
      .map((row) => {
        const name = row.getAttribute('data-meaning') ?? row.querySelector('dt')?.textContent;
        return `${name}: ${row.querySelector('[data-value]')?.textContent ?? ''}`;
      })
      .sort(),
  );
}

const wanted = (name: Library, empty: boolean) =>
  expectedOf(name, empty)
    .map(({ label, meaning, value }) => `${meaning ?? label}: ${value}`)
    .sort();

const modelOf = (page: Page) => page.evaluate(() => (window as unknown as { __model(): typeof HELD }).__model());

/** The fields of the page's own model that the library has a control for. */
async function heldBy(page: Page, name: Library) {
  const { without = [] } = LIBRARIES[name] as { without?: string[] };
  const model = await modelOf(page);
  return Object.fromEntries(Object.entries(model).filter(([key]) => !without.includes(key)));
}

/** The field of 出生日期 is the second that is seen on each page. */
const field = (page: Page) => page.locator('input:visible').nth(1);

const openCalendars = (page: Page, name: Library) => page.locator(CALENDARS[name] ?? 'none').locator('visible=true');

const PICKED = '1988-03-20';

/**
 * Picks a day in the calendar of 出生日期. One that is still unfolding moves under the pointer, so that a press may hit nothing, or
 * another day: it is done anew until the page holds the day.
 */
async function pickDay(page: Page, name: Library) {
  if (name === 'native') return field(page).fill(PICKED);
  const day = DAYS[name];
  await expect(async () => {
    if ((await openCalendars(page, name).count()) === 0) {
      if (name === 'easyui') await page.locator('.datebox .combo-arrow').first().click();
      else await field(page).click();
    }
    if (day) await page.locator(day).locator('visible=true').first().click({ timeout: 3_000 });
    else await page.frameLocator('iframe[title="日历"]').getByText('20', { exact: true }).click({ timeout: 3_000 });
    if (name === 'vant') await page.getByText('确认').locator('visible=true').click({ timeout: 3_000 });
    await expect(openCalendars(page, name)).toHaveCount(0, { timeout: 3_000 });
    expect((await modelOf(page)).birthDate).toBe(PICKED);
  }).toPass();
}

const TYPED = '2001-02-0';

/**
 * Types into the field of 出生日期 what is no date yet. A calendar that is still closing, or not yet open, throws away what is typed
 * meanwhile: that the field holds the text is awaited, and the typing begun anew, before anything is asked of the panel.
 */
async function typeHalf(page: Page, name: Library) {
  // EasyUI's opens by its arrow alone, and My97's when its field gets the focus, which it still has.
  const opens = name !== 'easyui' && name !== 'my97';
  await expect(async () => {
    await field(page).click();
    if (opens) await expect(openCalendars(page, name)).toHaveCount(1, { timeout: 2_000 });
    await field(page).press('Control+a');
    await field(page).pressSequentially(TYPED);
    await expect(field(page)).toHaveValue(TYPED, { timeout: 1_000 });
    // Some put back at their next drawing what was typed too early.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await expect(field(page)).toHaveValue(TYPED, { timeout: 0 });
  }).toPass();
}

test('all controls of each library are read once, with what they hold; a day that is picked is noticed, typed text told apart', async ({
  session: { page, openPanel },
}) => {
  await page.goto(`${HALL}/native.html`);
  const panel = await openPanel();
  await show(panel, '读到的内容');
  const birthDate = panel.locator('[data-meaning="person.birthDate"]');
  for (const name of Object.keys(LIBRARIES) as Library[]) {
    await test.step(name, async () => {
      await page.goto(`${HALL}/${name}.html?empty`);
      await expect.poll(() => readAll(panel), name).toEqual(wanted(name, true));
      expect(await heldBy(page, name)).toEqual(
        Object.fromEntries(
          Object.keys(await heldBy(page, name)).map((key) => [key, NOTHING[key as keyof typeof NOTHING]]),
        ),
      );

      await page.goto(`${HALL}/${name}.html`);
      await expect.poll(() => readAll(panel), name).toEqual(wanted(name, false));

      // Nothing of an open calendar is a control, and a day picked in it, which fires no event, is noticed.
      await pickDay(page, name);
      const after = wanted(name, false).map((line) => line.replace('1988-03-15', PICKED));
      await expect.poll(() => readAll(panel), name).toEqual(after);

      // Neither can be typed into; and bootstrap-datepicker makes a date of its own of each key, before it shows it.
      if (['native', 'vant', 'bootstrap'].includes(name)) return;
      // While it is typed, most widgets have taken nothing yet: then the text is shown as such, and never as the value.
      await typeHalf(page, name);
      const model = (await modelOf(page)).birthDate;
      if (model === TYPED) return;
      await expect(birthDate.locator('[data-typed]')).toContainText(TYPED);
      expect((await birthDate.locator('[data-value]').allTextContents()).join()).toBe(model);
    });
  }
});
