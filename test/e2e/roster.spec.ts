import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync, gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Handed } from '../../lib/handoff/handoff-file';
import { versionHash } from '../../lib/handoff/version';
import { chooseDay, show } from '../../scripts/main-job.mjs';
import { faults, SOUND } from './axe';
import { applicant, DAY, expect, test } from './fixtures';

const LATE = applicant('late');
const NAME: string = LATE.person.name;

interface Upload {
  readonly name: string;
  readonly buffer: Buffer;
}

/** Presses a button that saves a file, and gives the file. */
async function saved(panel: Page, button: string): Promise<Upload> {
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), buffer: readFileSync(await download.path()) };
}

/** Chooses files after a press of the button that asks for them. */
async function choose(panel: Page, button: string, files: readonly Upload[]): Promise<void> {
  const [chooser] = await Promise.all([
    panel.waitForEvent('filechooser'),
    panel.getByRole('button', { name: button, exact: true }).click(),
  ]);
  await chooser.setFiles(files.map((file) => ({ mimeType: 'application/octet-stream', ...file })));
}

/** A person of a file, its hash made anew. */
const again = async (person: Handed): Promise<Handed> => ({
  ...person,
  hash: await versionHash('nantong-cybersecurity-2023', person.counter, person),
});

/** 1 GiB of nothing in 1 MB: one piece of 8 MiB, 128 times over. */
const NOTHING = deflateRawSync(Buffer.alloc(8 * 1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
const BOMB = Buffer.concat([gzipSync('').subarray(0, 10), ...Array.from({ length: 128 }, () => NOTHING)]);

const text = (value: unknown) => Buffer.from(JSON.stringify(value));

test('an applicant saves a hand-off file, and HR opens it, is told what is wrong with others, and finds people', async ({
  session,
}, info) => {
  const panel = await session.openPanel();
  await chooseDay(panel, DAY);
  await show(panel, '档案');
  await panel
    .locator('main input[type=file]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: text(LATE) });
  await panel.getByRole('button', { name: /^保留这 \d+ 个值$/u }).click();
  await panel.getByRole('button', { name: '交给单位' }).click();
  const first = await saved(panel, '保存交接文件');
  expect(first.name).toMatch(/^申报交接-2023-第1版-[0-9a-f]{8}\.shenbao$/u);
  await expect(panel.getByText('这是第 1 版。')).toBeVisible();
  expect((await saved(panel, '保存交接文件')).name).toBe(first.name);
  await panel.getByLabel('口令（可以不设）').fill('五月 六月');
  await panel.getByLabel('再输入一次口令').fill('五月');
  await expect(panel.getByRole('button', { name: '保存交接文件' })).toBeDisabled();
  await panel.getByLabel('再输入一次口令').fill('五月 六月');
  const locked = await saved(panel, '保存交接文件');
  expect(locked.buffer.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/u);

  await show(panel, '多人');
  const file = JSON.parse(new TextDecoder().decode(gunzipSync(first.buffer)));
  const [own] = file.people;
  const other = await again({ ...own, dossier: { ...own.dossier, unit: { ...own.dossier.unit, name: '另一家' } } });
  const notice = structuredClone(file.notice);
  notice.cutoffs.paper.value = '2023-01-31';
  // A folder, in which one was renamed on its way and one is of another kind.
  const folder = info.outputPath('folder');
  const lying = [
    { name: '甲/交接.shenbao.txt', buffer: first.buffer },
    { name: '甲/照片.jpg', buffer: Buffer.from([0xff, 0xd8, 0xff]) },
    { name: '同号.shenbao', buffer: text({ ...file, people: [other] }) },
    { name: '改过.shenbao', buffer: text({ ...file, people: [{ ...own, counter: 9 }] }) },
    { name: '截断.shenbao', buffer: first.buffer.subarray(0, 900) },
    { name: '新版.shenbao', buffer: text({ ...file, version: 7 }) },
    { name: '别的.shenbao', buffer: text(LATE) },
    { name: '炸弹.shenbao', buffer: BOMB },
    {
      name: '原型.shenbao',
      buffer: Buffer.from(
        JSON.stringify({ ...file, notice: null }).replace('"people":[{', '"people":[{"__proto__":{},'),
      ),
    },
    { name: '通知.shenbao', buffer: text({ ...file, notice }) },
    { ...locked, name: '加密.shenbao' },
  ];
  mkdirSync(join(folder, '甲'), { recursive: true });
  for (const { name, buffer } of lying) writeFileSync(join(folder, name), buffer);
  const [chooser] = await Promise.all([
    panel.waitForEvent('filechooser'),
    panel.getByRole('button', { name: '打开文件夹', exact: true }).click(),
  ]);
  await chooser.setFiles(folder);
  // Who works here is asked once.
  await panel.getByLabel('经办人姓名').fill('钱经办');
  await panel.getByRole('button', { name: '确定', exact: true }).click();
  // A bomb is unpacked as far as its limit: seconds on a busy machine.
  await expect(panel.getByText('有 1 个文件加了密，请输入口令')).toBeVisible({ timeout: 45_000 });
  const roster = panel.getByRole('region', { name: '申报人名册' });
  await roster.getByRole('button', { name: '文件夹里有 1 个文件不是交接文件，没有打开' }).click();
  await expect(roster.getByText('甲/照片.jpg')).toBeVisible();
  const told = await roster.getByRole('alert').getByRole('listitem').allTextContents();
  // In the order of the folder, which is that of the disk.
  expect(told.toSorted()).toEqual([
    '别的.shenbao：这个文件不是交接文件。请选择“保存交接文件”保存的文件。',
    '原型.shenbao：people[0].__proto__：交接文件里没有这一栏。',
    '截断.shenbao：文件不完整或被改动过。请对方重新发送。',
    '改过.shenbao：第 1 人的内容与保存时不一致，文件被改动过。请对方重新保存。',
    '新版.shenbao：文件由更新的版本保存（第 7 版格式），本版本读不懂。请先更新扩展。',
    '炸弹.shenbao：文件太大（超过 200 MB，或展开后超过 256 MB），不是交接文件。',
  ]);
  await expect(roster.getByText('通知.shenbao：论文截止时间不同。')).toBeVisible();
  await roster.getByLabel('有 1 个文件加了密').fill('六月');
  await roster.getByRole('button', { name: '用口令打开' }).click();
  await expect(roster.getByText('口令不对。').first()).toBeVisible();
  await roster.getByLabel('有 1 个文件加了密').fill('五月 六月');
  await roster.getByRole('button', { name: '用口令打开' }).click();
  await expect(roster.getByText('打开了 4 个文件：')).toBeVisible();

  const line = roster.locator('[data-person-id]');
  await expect(line).toContainText('两份同号，要选择');
  await expect(line).toContainText('选定采用哪一份以后检查');
  await line.click();
  await expect(roster.getByRole('region', { name: '交来的版本' })).toContainText('”有 1 处不同');
  // One clerk's version is merged by entry into what is kept here: the one difference is listed, taken, and taken back.
  await roster.getByRole('radio', { name: `第 1 版（${other.hash.slice(0, 8)}）` }).click();
  await roster.getByRole('button', { name: '与本机档案逐项合并' }).click();
  const differing = roster.locator('[data-difference]');
  await expect(differing).toHaveText(/工作单位.*另一家/u);
  await differing.getByRole('button', { name: /^改用文件的值/u }).click();
  await expect(panel.getByText(/^已保存：.*改用了文件的值$/u)).toBeVisible();
  await expect(differing).toHaveCount(0);
  await panel.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(differing).toHaveCount(1);
  await roster.getByRole('radio', { name: `第 1 版（${own.hash.slice(0, 8)}）` }).click();
  await expect(panel.getByText(`已改变“${NAME}”采用的材料`)).toBeVisible();
  await expect(roster.getByText('两份材料版本号相同')).toHaveCount(0);
  await roster.getByRole('button', { name: /^补正清单（/u }).click();
  const [sheet] = await Promise.all([
    session.context.waitForEvent('page'),
    roster.getByRole('button', { name: '打印补正清单' }).click(),
  ]);
  await expect(sheet.locator('tbody tr').first()).toBeVisible();
  await expect(sheet.locator('table')).toContainText(NAME);
  expect(await sheet.locator('tbody tr').count()).toBeGreaterThan(5);
  await sheet.close();
  await roster.getByRole('button', { name: '单位公示' }).click();
  // What was typed and not saved yet stands there again after a look at the list.
  await roster.getByLabel('公示地点').fill('一楼大厅');
  const now = await roster.getByText('按现在的通知检查：').innerText();
  await roster.getByRole('button', { name: '返回名册' }).click();
  // The line says what the person's own view says; of another day it says another thing, of this day again the same.
  const [standing = ''] = now.replace('按现在的通知检查：', '').split('，目前不适用');
  await expect(line.locator('[data-worst=fail]')).toHaveText(standing);
  await chooseDay(panel, '2023-04-01');
  await expect(line.locator('[data-worst]')).not.toHaveText(standing);
  await chooseDay(panel, DAY);
  await expect(line.locator('[data-worst=fail]')).toHaveText(standing);
  await roster.getByLabel('检查结果').selectOption({ label: '无法确定（0 人）' });
  await expect(roster.getByText('找到 0 人（共 1 人）')).toBeVisible();
  await roster.getByLabel('检查结果').selectOption({ label: '不符合（1 人）' });
  await line.click();
  await expect(roster.getByLabel('公示地点')).toHaveValue('一楼大厅');
  await roster.getByLabel('公示结果').selectOption({ label: '有异议，没有处理完（不得推荐）' });
  await roster.getByLabel('异议内容和处理情况').fill('业绩不实');
  await roster.getByRole('button', { name: '保存公示记录' }).click();
  await expect(panel.getByText(`已保存“${NAME}”的公示记录`)).toBeVisible();
  await roster.getByLabel('进度').first().selectOption({ label: '已推荐' });
  await expect(roster.getByText(`“${NAME}”的公示有异议，通知规定有异议不得推荐。`)).toBeVisible();
  await roster.getByLabel('公示结果').selectOption({ label: '无异议' });
  await roster.getByLabel('开始日期').fill('2023-06-19');
  await roster.getByLabel('结束日期').fill('2023-06-27');
  await roster.getByRole('button', { name: '保存公示记录' }).click();
  const [certificate] = await Promise.all([
    session.context.waitForEvent('page'),
    roster.getByRole('button', { name: `打印“${NAME}”的公示情况说明` }).click(),
  ]);
  await expect(certificate.locator('table')).toContainText('共 5 个工作日');
  await expect(certificate.locator('table')).toContainText('公示结果：无异议。');
  await certificate.close();
  await roster.getByLabel('进度').first().selectOption({ label: '已推荐' });
  await expect(panel.getByText(`已把“${NAME}”改为已推荐`)).toBeVisible();
  await panel.setViewportSize({ width: 320, height: 900 });
  await roster.getByRole('button', { name: '操作记录' }).click();
  const journal = roster.getByRole('region', { name: '操作记录' }).getByRole('listitem');
  await expect(journal.first()).toContainText('进度改为已推荐钱经办，');
  await roster.getByRole('button', { name: /^撤销：记录公示（无异议）/u }).click();
  await expect(roster.getByText('没有撤销：后来的“进度改为已推荐”以它为准，请先撤销那一步。')).toBeVisible();
  await roster.getByRole('button', { name: '撤销：进度改为已推荐' }).click();
  await expect(panel.getByText('已撤销：进度改为已推荐')).toBeVisible();
  await expect(roster.getByLabel('进度').first()).toHaveValue('collecting');
  await expect(journal.first()).toContainText('撤销了“进度改为已推荐”');
  // The form says what is recorded now, and not what was undone.
  await roster.getByRole('button', { name: '撤销：记录公示（无异议）' }).click();
  await expect(roster.getByLabel('公示结果')).toHaveValue('raised');
  await expect(roster.locator('[data-check=display-objection]')).toHaveAttribute('data-verdict', 'fail');
  await expect(roster.locator('[data-check=display-in-time]')).not.toHaveAttribute('data-verdict', 'fail');
  expect(await faults(panel)).toEqual(SOUND);
  await panel.emulateMedia({ colorScheme: 'dark' });
  await roster.getByRole('button', { name: '返回名册' }).click();
  await roster.getByLabel('姓名或身份证号').fill('没有这个人');
  await expect(roster.getByText('找到 0 人（共 1 人）')).toBeVisible();
  await roster.getByLabel('姓名或身份证号').fill(LATE.person.idNumber.slice(-4));
  await expect(line).toContainText('第 1 版');
  // A unit that was typed in part is taken by Enter alone.
  const unit = roster.getByRole('combobox', { name: '单位', exact: true });
  const offered = panel.getByRole('option', { name: LATE.unit.name });
  await unit.click();
  await expect(offered).toBeVisible();
  await unit.fill(LATE.unit.name.slice(0, 2));
  await expect(offered).toHaveAttribute('data-combobox-selected', 'true');
  await unit.press('Enter');
  await expect(unit).toHaveValue(LATE.unit.name);
  // Those who were found are printed, and the address names nobody; taken into the table beside the panel, and out again.
  await roster.getByRole('button', { name: '对列出的 1 人' }).click();
  const [listed] = await Promise.all([
    session.context.waitForEvent('page'),
    roster.getByRole('button', { name: '打印补正清单' }).click(),
  ]);
  await expect(listed.locator('table')).toContainText(NAME);
  expect(listed.url()).not.toContain(LATE.person.idNumber.slice(-4));
  await listed.close();
  // The state of all is set beside the panel, refused as a single one is, and taken back.
  await roster.getByLabel('改为').selectOption({ label: '已推荐' });
  await roster.getByRole('button', { name: '一起改进度' }).click();
  await expect(roster.getByText(`“${NAME}”的公示有异议，通知规定有异议不得推荐。`)).toBeVisible();
  await roster.getByLabel('改为').selectOption({ label: '审核中' });
  await roster.getByRole('button', { name: '一起改进度' }).click();
  await expect(panel.getByText('已把 1 人改为审核中')).toBeVisible();
  await expect(line).toContainText('审核中');
  await panel.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(line).toContainText('收集材料');
  await roster.getByRole('button', { name: /^列入.级一览表（1 人）$/u }).click();
  await expect(panel.getByText(/^已把 1 人列入.级一览表$/u)).toBeVisible();
  // What is written by hand into the line is told as well, and both are taken back, the last first.
  await show(panel, '表格');
  await panel.getByRole('button', { name: '查看和修改' }).click();
  await panel.getByRole('button', { name: '修改备注' }).click();
  await panel.getByRole('textbox', { name: '备注' }).fill('手写');
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('手工修改过 1 栏')).toBeVisible();
  await show(panel, '多人');
  await roster.getByRole('button', { name: '操作记录' }).click();
  const undo = roster.getByRole('button', { name: /^撤销：(?:手工填写|列入).级一览表/u });
  await undo.last().click();
  await expect(roster.getByText(/没有撤销：后来的“手工填写.级一览表里“.+”的“备注””以它为准/u)).toBeVisible();
  await undo.first().click();
  await expect(undo).toHaveCount(1);
  await undo.click();
  await expect(journal.first()).toContainText(/撤销了“列入.级一览表”/u);
  await roster.getByRole('button', { name: '操作记录' }).click();

  await roster.getByRole('button', { name: '时间安排' }).click();
  await roster.getByLabel('缴费', { exact: true }).fill('2023-06-10');
  await expect(roster.locator('[data-stage]').first()).toHaveText('2023年6月10日 缴费：已过 5 天');
  const plan = await saved(panel, '存成日历文件（.ics）');
  expect(plan.name).toBe('申报时间安排-2023.ics');
  expect(plan.buffer.toString()).toContain('DTSTART;VALUE=DATE:20230610');
  expect(plan.buffer.toString()).toContain('SUMMARY:2023年度职称申报：缴费');
  const picture = await saved(panel, '存成图片（.png）');
  expect(picture.name).toBe('申报时间安排-2023.png');
  expect(picture.buffer.subarray(1, 4).toString()).toBe('PNG');
  // Told before anybody asks for it.
  const remind = panel.getByText('请现在备份。');
  await expect(remind).toBeVisible();
  await panel.getByRole('button', { name: '保存、备份和删除' }).click();
  const keep = panel.getByRole('region', { name: '保存、备份和删除' });
  await expect(keep.getByText('还没有备份过。')).toBeVisible();
  await keep.getByRole('button', { name: '询问浏览器' }).click();
  await expect(keep.getByText(/^浏览器(没有)?答应长期保留/u)).toBeVisible();
  expect(await faults(panel)).toEqual(SOUND);
  // A real file of the browser's own; the dialog that asks where it is to lie can't be driven.
  await panel.evaluate(() => {
    const picker = async () => (await navigator.storage.getDirectory()).getFileHandle('backup', { create: true });
    Object.assign(window, { showSaveFilePicker: picker });
  });
  await keep.getByRole('button', { name: '备份到文件' }).click();
  await expect(keep.getByText('已备份，并且从磁盘读回核对过')).toBeVisible();
  await expect(keep.getByText('（0 天前）')).toBeVisible();
  await expect(remind).toHaveCount(0);
  const backup = await panel.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('backup');
    return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
  });
  const second = await session.context.newPage();
  await second.goto(panel.url());
  await show(second, '多人');
  await expect(second.locator('[data-person-id]')).toHaveCount(1);
  await keep.getByRole('button', { name: '删除全部内容' }).click();
  await panel.getByRole('button', { name: '全部删除' }).click();
  await expect(panel.getByText('磁盘上可能留有残余')).toBeVisible();
  const left = () =>
    panel.evaluate(async () => [await indexedDB.databases(), Object.keys(await chrome.storage.local.get(null))]);
  // A second panel shows nobody any more, and makes no database again.
  await expect(second.getByRole('alert')).toContainText('全部内容已在另一个窗口里删除');
  await expect(second.locator('body')).not.toContainText(NAME);
  expect(await left()).toEqual([[], []]);
  await second.close();
  await panel.getByRole('button', { name: '重新开始' }).click();

  await show(panel, '多人');
  await expect(panel.getByText('名册里还没有人')).toBeVisible();
  await panel.getByRole('button', { name: '保存、备份和删除' }).click();
  await choose(panel, '选择备份文件', [{ name: '别的.shenbao', buffer: first.buffer }]);
  await expect(panel.getByText('这个文件不是申报助手的备份，没有恢复。')).toBeVisible();
  const cut = Buffer.from(backup.slice(0, backup.length - 100));
  await choose(panel, '选择备份文件', [{ name: '截断.shenbao', buffer: cut }]);
  await expect(panel.getByText('文件不完整或被改动过，没有恢复。')).toBeVisible();
  await choose(panel, '选择备份文件', [{ name: '备份.shenbao', buffer: Buffer.from(backup) }]);
  await expect(panel.getByText(/^已恢复 \d+ 条内容。$/u)).toBeVisible();
  await expect(line).toContainText('第 1 版');
});
