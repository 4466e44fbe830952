import type { CDPSession, FrameLocator, Page } from '@playwright/test';
import { openAllParts, openHall, show, waitForReading } from '../../scripts/main-job.mjs';
import { faults, SOUND } from './axe';
import { fieldsOf, readFields } from './expected';
import { applicant, expect, test } from './fixtures';

const NAME: string = applicant('clean').person.name;
type Front = 'antd' | 'angular' | 'element';

/** Keeps the whole page as the dossier. */
async function keepDossier(session: { page: Page; openPanel(): Promise<Page> }): Promise<Page> {
  await openAllParts(await openHall(session.page, 'clean'));
  const panel = await session.openPanel();
  await waitForReading(panel, NAME);
  await show(panel, '档案');
  await panel.getByRole('button', { name: /^保留这 \d+ 个值$/u }).click();
  await expect(panel.getByText(/^已保存：保留了页面的/u)).toBeVisible();
  return panel;
}

/** Opens the form with its rows empty, and the preview. */
async function openBlank(page: Page, panel: Page, front: Front): Promise<FrameLocator> {
  await page.goto('about:blank');
  await show(panel, '档案');
  await expect(panel.getByLabel('查看谁的档案')).toBeVisible();
  const frame = await openHall(page, 'clean', 'blank', front);
  await openAllParts(frame, front);
  await waitForReading(panel, NAME);
  const part = panel.getByRole('button', { name: '按档案填写页面' });
  if ((await part.getAttribute('aria-expanded')) === 'false') await part.click();
  await expect(fillButton(panel)).toBeVisible();
  return frame;
}

/** Notes each press of a button or link of the form from now on, and each submission. */
async function notePresses(frame: FrameLocator) {
  await frame.locator('html').evaluate((html) => {
    const pressed: string[] = [];
    Object.assign(window, { pressed });
    for (const event of ['mousedown', 'click', 'submit']) {
      const note = ({ target }: Event) => {
        const button = (target as Element).closest('button,a[href],[type="submit"]');
        if (event === 'submit' || button) pressed.push(`${event} ${button?.textContent}`);
      };
      html.addEventListener(event, note, true);
    }
  });
  return () => frame.locator('html').evaluate(() => (window as unknown as { pressed: string[] }).pressed);
}

const fillButton = (panel: Page) => panel.getByRole('button', { name: /^填写所选 \d+ 项$/u });
const rowOf = (panel: Page, field: string, row?: number) =>
  panel.locator(`li[data-meaning="${field}"]${row === undefined ? '' : `[data-row="${row}"]`}`);

/** Ticks just these fields. */
async function tick(panel: Page, fields: readonly (readonly [string, number?])[]) {
  await panel.getByRole('button', { name: '全部不选' }).click();
  for (const [field, row] of fields) await rowOf(panel, field, row).getByRole('checkbox').check();
  await expect(fillButton(panel)).toHaveText(`填写所选 ${fields.length} 项`);
}

/** One of each kind of control: select, radio, day, month, year, text, number, cascader, search picker, area, suggest. */
const EACH_KIND: readonly (readonly [string, number?])[] = [
  ['person.ethnicity'],
  ['person.sex'],
  ['person.birthDate'],
  ['person.mobile'],
  ['work.specialtySince'],
  ['work.specialtyYears'],
  ['declaration.batchYear'],
  ['education.school', 1],
  ['education.degreeOn', 1],
  ['education.fullTime', 1],
  ['employment.work', 0],
  ['employment.from', 0],
  ['training.year', 0],
];
/** What the older of the three front ends sets by buttons of its own: there the user is led. */
const BY_LIST: readonly (readonly [string])[] = [['person.region'], ['declaration.level']];

const FRONTS = {
  antd: { fields: [...EACH_KIND, ...BY_LIST], mobile: '#jbxx_aac067' },
  angular: { fields: EACH_KIND, mobile: '#aac067' },
  element: { fields: [...EACH_KIND, ...BY_LIST], mobile: '[name="aac067"]' },
} as const;

/** What is ticked is filled and proven, and taken back but for what was edited since. */
async function expectFilled(page: Page, panel: Page, front: Front) {
  const { fields, mobile } = FRONTS[front];
  const frame = await openBlank(page, panel, front);
  const pressed = await notePresses(frame);
  // A date that is open at its end does not go into a calendar, and a date is written as its calendar writes it.
  await expect(rowOf(panel, 'work.specialtySince').locator('[data-text]')).toHaveText('2012-07');
  await panel
    .getByRole('region', { name: '工作经历' })
    .getByRole('button', { name: /^不填的/u })
    .click();
  await expect(rowOf(panel, 'employment.to', 1)).toHaveAttribute('data-left', 'date-open');
  const before = await readFields(panel);
  await show(panel, '档案');
  await panel.getByRole('button', { name: '按档案填写页面' }).click();
  await tick(panel, fields);
  await fillButton(panel).click();
  await panel.getByRole('heading', { name: `填好了 ${fields.length} 项` }).waitFor({ timeout: 60_000 });
  await expect(panel.locator('[data-outcome]:not([data-outcome="filled"])')).toHaveCount(0);

  // Just these fields hold just what the dossier has, as the page itself is read.
  const all = fieldsOf(applicant('clean'));
  const wanted = fields.map(([field, row]) => `${field}${row === undefined ? '' : `[${row}]`} `);
  const filled = all.filter((line) => wanted.some((start) => line.startsWith(start)));
  await expect.poll(() => readFields(panel)).toEqual([...before, ...filled].toSorted());

  await frame.locator(mobile).fill('13900000088');
  await show(panel, '档案');
  await panel.getByRole('button', { name: `撤销这 ${fields.length} 项` }).click();
  await panel.getByRole('heading', { name: `撤销了 ${fields.length - 1} 项` }).waitFor({ timeout: 60_000 });
  await expect(panel.locator('[data-undone]')).toHaveCount(1);
  await expect(panel.locator('[data-undone="edited"]')).toContainText('13900000088');
  await expect.poll(() => readFields(panel)).toEqual([...before, 'person.mobile 13900000088'].toSorted());
  expect(await pressed()).toEqual([]);
  await show(panel, '档案');
  await panel.getByRole('button', { name: '关闭报告' }).click();
}

/** Shapes the panel. */
async function shape(panel: Page, devtools: CDPSession, width: number, scheme: string) {
  await devtools.send('Emulation.setDeviceMetricsOverride', {
    width,
    height: 800,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  await expect(panel.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
}

/** By the keyboard alone, sound at every width; drawn anew, taken back; what changes underneath stops it. */
async function expectStopped(page: Page, panel: Page) {
  const frame = await openBlank(page, panel, 'element');
  const devtools = await panel.context().newCDPSession(panel);
  const sound = async (state: string) => {
    for (const scheme of ['light', 'dark']) {
      for (const width of [600, 400, 320]) {
        await shape(panel, devtools, width, scheme);
        const sideways = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sideways, `${state}, ${scheme}, ${width}`).toBeLessThanOrEqual(0);
      }
      expect(await faults(panel), `${state}, ${scheme}`).toEqual(SOUND);
    }
  };
  const late: readonly (readonly [string, number?])[] = [
    ['employment.unit', 0],
    ['employment.from', 0],
    ['employment.work', 1],
  ];
  await tick(panel, late);
  await panel
    .getByRole('region', { name: '工作经历' })
    .getByRole('button', { name: /^不填的/u })
    .click();
  const open = rowOf(panel, 'employment.to', 1);
  await open.getByRole('button', { name: /^复制/u }).click();
  await sound('preview');
  await open.getByRole('button', { name: '不复制' }).click();
  // A telephone number is never offered to be copied.
  await expect(panel.getByRole('button', { name: /^复制.*电话/u })).toHaveCount(0);

  await fillButton(panel).focus();
  await panel.keyboard.press('Enter');
  await panel.getByRole('heading', { name: '填好了 3 项' }).waitFor({ timeout: 60_000 });
  await sound('report');

  // The page takes the part away and draws it anew, from its own data.
  const redraw = () =>
    frame
      .locator('#app, .hall')
      .first()
      .evaluate(async (element) => {
        type Vm = { $parent?: Vm; late?: boolean; $nextTick(): Promise<void> };
        let vm = (element as unknown as { __vue__: Vm }).__vue__;
        while (vm.$parent && vm.late === undefined) vm = vm.$parent;
        vm.late = false;
        await vm.$nextTick();
        vm.late = true;
        await vm.$nextTick();
      });
  const cell = frame.locator('.el-table__body-wrapper textarea').first();
  const old = await cell.elementHandle();
  await redraw();
  await expect.poll(() => old?.evaluate((element) => element.isConnected)).toBe(false);
  await panel.getByRole('button', { name: '撤销这 3 项' }).focus();
  await panel.keyboard.press('Enter');
  await panel.getByRole('heading', { name: '撤销了 3 项' }).waitFor({ timeout: 60_000 });
  await sound('undone');

  // A press that a script has made up does nothing.
  await panel.getByRole('button', { name: '关闭报告' }).click();
  await tick(panel, late);
  await fillButton(panel).evaluate((button: HTMLElement) => button.click());
  await expect(panel.getByText('这一次不是您亲手按的，没有填写。')).toBeVisible();
  await expect(fillButton(panel)).toBeVisible();

  // Another person on the page ends it with one sentence.
  await panel.getByRole('button', { name: '勾选全部空的字段' }).click();
  await fillButton(panel).click();
  await expect(panel.getByText(/^正在填写第 [3-9] 项/u)).toBeVisible({ timeout: 30_000 });
  await frame.locator('[name="aac003"]').evaluate((input) => {
    const { __vue__: vm } = input.closest('.el-input') as unknown as {
      __vue__: { $emit(name: string, value: string): void };
    };
    vm.$emit('input', '别的人');
  });
  await expect(panel.getByText(/已停止填写。$/u)).toBeVisible({ timeout: 30_000 });

  // So does a form that is loaded again, and another tab in front.
  const says = (sentence: string) => expect(panel.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
  const others = {
    '表单所在的部分已经关闭或重新载入，已停止填写。': async (form: FrameLocator) => {
      await form.locator('html').evaluate(() => location.reload());
    },
    '旁边换了网页，已停止填写。': async () => {
      const other = await page.context().newPage();
      await other.bringToFront();
    },
  };
  for (const [sentence, change] of Object.entries(others)) {
    const form = await openHall(page, 'clean', 'blank', 'element');
    await waitForReading(panel, NAME);
    await show(panel, '档案');
    const report = panel.getByRole('button', { name: '关闭报告' });
    if (await report.isVisible()) await report.click();
    const part = panel.getByRole('button', { name: '按档案填写页面' });
    if ((await part.getAttribute('aria-expanded')) === 'false') await part.click();
    await panel.getByRole('button', { name: '勾选全部空的字段' }).click();
    await fillButton(panel).click();
    await expect(panel.getByText(/^正在填写第 [2-9] 项/u)).toBeVisible({ timeout: 30_000 });
    await change(form);
    await says(sentence);
  }
  // With the page in front again what was filled is told, and taken back.
  await page.bringToFront();
  await waitForReading(panel, NAME);
  await panel.getByRole('button', { name: /^撤销这 \d+ 项$/u }).click();
  await panel.getByRole('heading', { name: /^撤销了 \d+ 项$/u }).waitFor({ timeout: 60_000 });
  await expect(panel.getByText('都已恢复为填写前的内容。')).toBeVisible();
}

test('what is ticked is filled and proven in each front end, and taken back but for what was edited since; by the keyboard; another person stops it', async ({
  session,
  platform,
}) => {
  test.setTimeout(450_000);
  const counted = platform.counters();
  const panel = await keepDossier(session);
  for (const front of ['antd', 'angular', 'element'] as const) {
    await test.step(front, () => expectFilled(session.page, panel, front));
  }
  await test.step('by the keyboard, and stopped', () => expectStopped(session.page, panel));
  expect(platform.counters()).toEqual(counted);
});
