import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { chooseDay, openAllParts, openHall, show, waitForReading } from '../../scripts/main-job.mjs';
import { gbkPdf } from '../notice/made-pdf';
import { faults, SOUND } from './axe';
import { applicant, DAY, expect, test } from './fixtures';

/** A notice that is not shipped: its cutoffs are other days than those of the usual pattern, one is missing. */
const OTHER = `扬州市职称工作领导小组办公室文件
扬职办〔2023〕7号
关于开展2023年度全市数字经济（网络安全）工程初中级专业技术资格评审工作的通知
各县（市、区）人社局，市各有关单位：
一、申报人员的任职年限计算到2023年3月31日，业绩成果截止时间为2023年5月31日，学历学位截止时间为2023年5月31日。
二、网上申报时间为2023年5月10日至2023年6月30日17:00。纸质材料报送时间：7月3日至7月7日。
三、申报材料
1.专业技术资格评审申报表，一式3份；
2.任期内业绩成果证明材料；
四、用人单位应在单位内部公示，公示期不少于7个工作日，经公示无异议的方可推荐。
五、评审费：中级每人240元，初级每人100元。
联系人：周老师，联系电话：0514-87881234。
扬州市职称工作领导小组办公室
2023年4月28日`;

/** The notice as a browser prints it, with a head and a number on each page and its font's used letters within. */
async function printed(page: Page): Promise<Buffer> {
  const tab = await page.context().newPage();
  await tab.setContent(
    OTHER.split('\n')
      .map((line) => `<p style="font:16px/1.7 serif">${line}</p>`)
      .join(''),
  );
  const file = await tab.pdf({
    format: 'A5',
    margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' },
    displayHeaderFooter: true,
    headerTemplate: '<div style="font-size:8px">内部资料</div>',
    footerTemplate:
      '<div style="font-size:8px;width:100%;text-align:center">— <span class="pageNumber"></span> —</div>',
  });
  await tab.close();
  return file;
}

test('a notice that is not shipped is pasted, reviewed, corrected, saved and judged by; two at once as the stricter says', async ({
  session,
}) => {
  const pdf = await printed(session.page);
  await openAllParts(await openHall(session.page, 'short'));
  const panel = await session.openPanel();
  await waitForReading(panel, applicant('short').person.name);
  await chooseDay(panel, DAY);
  const seniority = panel.locator('article[data-check="seniority"]');
  await expect(seniority).toHaveAttribute('data-verdict', 'fail');

  await show(panel, '通知');
  await panel.getByRole('button', { name: '读一份别的通知' }).click();
  // As a PDF first: printed by a browser, by an old office program, cut, locked, and of pictures alone.
  const asked: string[] = [];
  panel.on('request', (request) => asked.push(new URL(request.url()).protocol));
  const words = panel.getByRole('textbox', { name: '通知原文' });
  const opened = (file: Uint8Array) =>
    panel
      .locator('main input[type=file]:not([accept])')
      .setInputFiles({ name: '通知.pdf', mimeType: 'application/pdf', buffer: Buffer.from(file) });
  await opened(pdf);
  await expect(words).toHaveValue(/^扬州市职称工作领导小组办公室文件\n[\s\S]*2023年4月28日$/);
  expect(await words.inputValue()).not.toMatch(/内部资料|— \d/);
  await expect(panel.locator('[data-review]')).toContainText('2023年5月10日至2023年6月30日 17:00');
  await opened(gbkPdf([OTHER.split('\n'), []]));
  await expect(words).toHaveValue(OTHER);
  await expect(panel.getByText('这个 PDF 的第2页没有文字')).toBeVisible();
  await expect(panel.locator('[data-review]')).toContainText('2023年5月10日至2023年6月30日 17:00');
  for (const [file, sentence] of [
    [pdf.subarray(0, pdf.length / 2), '这个 PDF 不完整或已损坏'],
    [gbkPdf([['']]), '这个 PDF 里没有能读的文字'],
    [gbkPdf([OTHER.split('\n')], { locked: true }), '这个 PDF 加了密码'],
  ] as const) {
    await opened(file);
    await expect(panel.getByText(sentence)).toBeVisible();
  }
  expect([...new Set(asked)]).toEqual(['chrome-extension:']);
  await words.fill(OTHER);
  await panel.getByRole('button', { name: '读这份通知' }).click();
  const review = panel.locator('[data-review]');
  await review.getByRole('button', { name: /^2023年3月31日/ }).click();
  await expect(review.locator('mark[data-shown]').first()).toContainText('任职年限计算到2023年3月31日');
  await expect(review.getByText('资历（任职年限）：2023年3月31日，通常是2022年12月31日')).toBeVisible();
  await review.getByRole('button', { name: '填写：论文' }).click();
  await review.getByRole('textbox', { name: '论文改为' }).fill('2023年5月31日');
  await review.getByRole('button', { name: '确定' }).click();
  // Other words of the text for the days of the display, selected by the user.
  await review.getByRole('button', { name: '改：公示期' }).click();
  await review.getByRole('region', { name: '通知原文' }).getByText('公示期不少于7个工作日').selectText();
  await review.getByRole('button', { name: '把选中的文字用作“公示期”' }).click();
  for (const width of [320, 400, 600]) {
    await panel.setViewportSize({ width, height: 800 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  expect(await faults(panel)).toEqual(SOUND);
  await review.getByRole('textbox', { name: '给这份通知起个名字' }).fill('扬州2023');
  await review.getByRole('button', { name: '保存并按它检查' }).click();
  const head = panel.getByRole('combobox', { name: '年度批次' });
  await expect(head.locator('option:checked')).toHaveText('扬州2023');

  await show(panel, '检查结果');
  await panel.getByRole('button', { name: /^符合（/ }).click();
  await expect(seniority).toHaveAttribute('data-verdict', 'pass');
  const way = panel.locator('[data-ways]').getByRole('article').first();
  await way.getByRole('button', { name: /^依据/ }).click();
  await expect(way).toContainText('任职年限计算到2023年3月31日');

  // The city's and another's at once: the earlier cutoff is the stricter, and is judged by.
  await show(panel, '通知');
  await panel.getByRole('button', { name: '两份通知对照' }).click();
  await panel.getByRole('combobox', { name: '与“扬州2023”对照' }).selectOption({ index: 1 });
  const compared = panel.locator('[data-compared="seniority"] td').nth(1);
  await expect(compared).toContainText('2022年12月31日');
  await expect(compared).toContainText('更严');
  await panel.getByRole('button', { name: '两份一起核对，取更严的' }).click();
  await show(panel, '检查结果');
  await expect(seniority).toHaveAttribute('data-verdict', 'fail');

  // Handed on as a file, taken away, brought back, and taken in again.
  await show(panel, '通知');
  await panel.getByRole('button', { name: '保存的通知（1份）' }).click();
  const saving = panel.waitForEvent('download');
  await panel.getByRole('button', { name: '导出“扬州2023”' }).click();
  const path = await (await saving).path();
  await panel.getByRole('button', { name: '删除“扬州2023”' }).click();
  await expect(head.locator('option')).toHaveCount(1);
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect(head.locator('option:checked')).toHaveText('扬州2023');
  await panel
    .locator('main input[type=file][accept*=json]')
    .setInputFiles({ name: '通知.json', mimeType: 'application/json', buffer: readFileSync(path) });
  await expect(head.locator('option')).toHaveCount(3);
});
