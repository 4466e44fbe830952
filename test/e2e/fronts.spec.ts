import type { FrameLocator, Page } from '@playwright/test';
import { chooseDay, openAllParts, openHall, show, waitForReading } from '../../scripts/main-job.mjs';
import { bare, fieldsOf, findingsOf, readFields } from './expected';
import { APPLICANTS, applicant, DAY, expect, planted, test } from './fixtures';

/** The same declaration made with the libraries of older parts of the hall. */
const FRONTS = {
  angular: {
    /** Picks the last day of a month that is some months back in the calendar of a field that cannot be typed into. */
    async pickDay(frame: FrameLocator, back: number) {
      const cell = frame.locator('.panel-info', { hasText: '业绩成果 2' }).locator('.cell', { hasText: '完成时间' });
      await cell.getByTitle('打开日历').click();
      for (let month = 0; month < back; month++) await cell.locator('.uib-left').click();
      await cell.locator('.uib-day:not(:has(.text-muted))').last().click();
      await expect(cell.locator('.uib-day')).toHaveCount(0);
    },
    title: '.modal-body input >> nth=0',
  },
  element: {
    async pickDay(frame: FrameLocator, back: number) {
      const card = frame.locator('.entry', { hasText: '业绩成果 2' });
      await card.locator('.el-form-item', { hasText: '完成时间' }).locator('input').click();
      const calendar = frame.locator('.el-picker-panel:visible');
      for (let month = 0; month < back; month++) await calendar.locator('.el-icon-arrow-left').click();
      await calendar.locator('.el-date-table td.available').last().click();
      await expect(calendar).toHaveCount(0);
    },
    title: '.el-dialog:visible input >> nth=0',
  },
};

for (const front of ['angular', 'element'] as const) {
  /** On the form of `late`: a day that is picked, an entry made in a dialog, and that the buttons of the form count. */
  async function expectFollowed(frame: FrameLocator, panel: Page, counters: () => { save: number; submit: number }) {
    await show(panel, '读到的内容');
    const day = panel.locator('[data-meaning="achievement.completedOn"][data-row="1"] [data-value]');
    await expect(day).toHaveText('2023-05-20');
    await FRONTS[front].pickDay(frame, 2);
    await expect(day).toHaveText('2023-03-31');

    const titles = panel.locator('[data-meaning="paper.title"] [data-value]');
    const before = await titles.count();
    await frame.getByRole('button', { name: '新增论文著作' }).click();
    await frame.locator(FRONTS[front].title).fill('零信任架构在政务外网的应用');
    await expect(panel.getByText('零信任架构在政务外网的应用')).toBeVisible();
    await expect(titles).toHaveCount(before);
    await frame.getByRole('button', { name: '确定', exact: true }).click();
    await expect(titles).toHaveCount(before + 1);
    await expect(titles.last()).toHaveText('零信任架构在政务外网的应用');

    const { save, submit } = counters();
    await frame.getByRole('button', { name: '暂存', exact: true }).click();
    await frame.getByRole('button', { name: '确认提交', exact: true }).click();
    await expect.poll(counters).toEqual({ save: save + 1, submit: submit + 1 });
  }

  test(`${front}: of each applicant all is read, nothing besides, and the findings are the planted results; what is picked and added is followed`, async ({
    session: { page, openPanel },
    platform,
  }) => {
    await page.goto('about:blank');
    const panel = await openPanel();
    for (const name of APPLICANTS) {
      await test.step(name, async () => {
        const pressed = platform.counters();
        const frame = await openHall(page, name, 'form', front);
        await waitForReading(panel, applicant(name).person.name);
        for (const part of ['继续教育', '获奖情况']) await expect(panel.getByText(`${part}：已折叠`)).toBeVisible();
        await openAllParts(frame, front);
        await expect(panel.getByText('：已折叠')).toHaveCount(0);
        await chooseDay(panel, DAY);
        await expect.poll(() => findingsOf(panel)).toEqual(bare(planted(name)));
        await expect.poll(() => readFields(panel)).toEqual(fieldsOf(applicant(name)));
        expect(platform.counters()).toEqual(pressed);
        if (name === 'late') await expectFollowed(frame, panel, platform.counters);
        await show(panel, '检查结果');
      });
    }
  });
}
