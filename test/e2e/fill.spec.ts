import type { FrameLocator, Page } from '@playwright/test';
import { openAllParts, openHall, show, waitForReading } from '../../scripts/main-job.mjs';
import { fieldsOf, readFields } from './expected';
import { applicant, expect, test } from './fixtures';

const NAME: string = applicant('clean').person.name;
type Front = 'antd' | 'angular' | 'element';

/** Keeps the whole page as the dossier, then opens the same form with its rows empty, and the preview. */
async function openBlank(session: { page: Page; openPanel(): Promise<Page> }, front: Front) {
  await openAllParts(await openHall(session.page, 'clean', 'form', front), front);
  const panel = await session.openPanel();
  await waitForReading(panel, NAME);
  await show(panel, '档案');
  await panel.getByRole('button', { name: /^保留这 \d+ 个值$/u }).click();
  await expect(panel.getByText(/^已保存：保留了页面的/u)).toBeVisible();
  const frame = await openHall(session.page, 'clean', 'blank', front);
  await openAllParts(frame, front);
  await waitForReading(panel, NAME);
  await panel.getByRole('button', { name: '按档案填写页面' }).click();
  await expect(fillButton(panel)).toBeVisible();
  return { panel, frame };
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

for (const front of ['antd', 'angular', 'element'] as const) {
  test(`${front}: what is ticked is filled and proven, and taken back but for what was edited since`, async ({
    session,
    platform,
  }) => {
    const { fields, mobile } = FRONTS[front];
    const counted = platform.counters();
    const { panel, frame } = await openBlank(session, front);
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
    await expect(panel.getByRole('heading', { name: `填好了 ${fields.length} 项` })).toBeVisible({ timeout: 60_000 });
    await expect(panel.locator('[data-outcome]:not([data-outcome="filled"])')).toHaveCount(0);

    // Just these fields hold just what the dossier has, as the page itself is read.
    const all = fieldsOf(applicant('clean'));
    const wanted = fields.map(([field, row]) => `${field}${row === undefined ? '' : `[${row}]`} `);
    const filled = all.filter((line) => wanted.some((start) => line.startsWith(start)));
    await expect.poll(() => readFields(panel)).toEqual([...before, ...filled].toSorted());

    await frame.locator(mobile).fill('13900000088');
    await show(panel, '档案');
    await panel.getByRole('button', { name: `撤销这 ${fields.length} 项` }).click();
    await expect(panel.getByRole('heading', { name: `撤销了 ${fields.length - 1} 项` })).toBeVisible({
      timeout: 60_000,
    });
    await expect(panel.locator('[data-undone]')).toHaveCount(1);
    await expect(panel.locator('[data-undone="edited"]')).toContainText('13900000088');
    await expect.poll(() => readFields(panel)).toEqual([...before, 'person.mobile 13900000088'].toSorted());
    expect(await pressed()).toEqual([]);
    expect(platform.counters()).toEqual(counted);
  });
}
