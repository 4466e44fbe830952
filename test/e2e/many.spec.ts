import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { madeDossiers } from '../../bench/made-dossiers.mjs';
import { chooseDay, show } from '../../scripts/main-job.mjs';
import { faults, SOUND } from './axe';
import { applicant, DAY, expect, planted, test } from './fixtures';

const text = (value: unknown) => Buffer.from(JSON.stringify(value));
const file = (name: string, value: unknown) => ({ name, mimeType: 'application/json', buffer: text(value) });

/** How many rows all tables of the database hold. */
const stored = (panel: Page) =>
  panel.evaluate(async () => {
    const opening = indexedDB.open('shenbao');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tables = [...database.objectStoreNames].filter((name) => name !== 'settings');
    const counts = tables.map(
      (table) =>
        new Promise<number>((counted) => {
          const counting = database.transaction(table).objectStore(table).count();
          counting.onsuccess = () => counted(counting.result);
        }),
    );
    const all = await Promise.all(counts);
    database.close();
    return all.reduce((sum, count) => sum + count, 0);
  });

/** Chooses a file by its path: what is large is not sent through the protocol. */
async function chooseFile(panel: Page, path: string): Promise<void> {
  const devtools = await panel.context().newCDPSession(panel);
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'main input[type=file]',
  });
  await devtools.send('DOM.setFileInputFiles', { files: [path], nodeId });
  await devtools.detach();
}

test('dossiers of many persons are checked out of files, told when wrong, stopped, and nothing of them is kept', async ({
  session,
}) => {
  const panel = await session.openPanel();
  await show(panel, '多人');
  await chooseDay(panel, DAY);
  const input = panel.locator('main input[type=file]');
  await input.setInputFiles([
    file('沈.json', applicant('clean')),
    file('两人.json', [applicant('late'), applicant('mixed'), { person: { name: [] }, paper: 1 }, { paper: 'x' }]),
    { name: '坏.json', mimeType: 'application/json', buffer: Buffer.from('{"person":') },
    // 甲 in GBK.
    {
      name: '国标.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"person":{"name":"\xbc\xd7"}}', 'latin1'),
    },
    file('别的.json', { format: 'shenbao-checklist', version: 1 }),
    file('新版.json', { format: 'shenbao-dossier', version: 9, dossier: {} }),
    file('脏.json', { person: { name: '<img src=x onerror=alert(1)>' } }),
    {
      name: '原型.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"person": {"__proto__": {"name": "x"}}}'),
    },
  ]);
  await expect(panel.getByText('检查完毕：4 人')).toBeVisible();
  const told = panel.getByRole('alert').getByRole('listitem');
  expect((await told.allTextContents()).toSorted()).toEqual(
    [
      '两人.json第 3 人：person.name：应是一段文字。另有 1 处。',
      '两人.json第 4 人：paper：应是一个列表。',
      '坏.json：文件不完整，或者不是 JSON 文件。请选择“导出档案文件”保存的文件。',
      '国标.json：文件的文字不是 UTF-8 编码（可能是 GBK），或者根本不是文本文件。请另存为 UTF-8 编码，或选择“导出档案文件”保存的文件。',
      '别的.json：这个文件不是申报人档案。请选择“导出档案文件”保存的文件。',
      '新版.json：文件由更新的版本保存（第 9 版格式），本版本读不懂。请先更新扩展。',
      '原型.json：person.__proto__：申报人档案里没有这一栏。',
    ].toSorted(),
  );
  const people = panel.locator('[data-person]');
  expect(await people.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.person))).toContain(
    applicant('late').person.name,
  );
  await expect(people.first()).toHaveAttribute('data-worst', 'fail');

  const late = panel.locator(`[data-person="${applicant('late').person.name}"]`);
  await late.getByRole('button').first().press('Enter');
  await expect(late.locator('article[data-verdict="fail"]').first()).toBeVisible();
  const closed = late.locator('h2 button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  const found = await late
    .locator('article[data-check]')
    .evaluateAll((cards) =>
      cards.map(
        ({ dataset }) => `${dataset.check} ${dataset.entry ?? null} ${dataset.field ?? null} ${dataset.verdict}`,
      ),
    );
  const wanted = planted('late').map(({ check, entry, field, verdict }) => `${check} ${entry} ${field} ${verdict}`);
  expect(found.toSorted()).toEqual(wanted.toSorted());
  await late.getByRole('button').first().click();

  await panel.setViewportSize({ width: 320, height: 900 });
  expect(await faults(panel)).toEqual(SOUND);
  await panel.emulateMedia({ colorScheme: 'dark' });
  expect(await faults(panel)).toEqual(SOUND);
  await panel.emulateMedia({ colorScheme: 'light' });

  const folder = mkdtempSync(join(tmpdir(), 'shenbao-many-'));
  try {
    const list = join(folder, '全部.json');
    writeFileSync(list, JSON.stringify(madeDossiers(20_000)));
    // Stopped when a picture of the progress shows that some are checked, and before all are.
    await panel.evaluate(() => {
      const look = setInterval(() => {
        const stop = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '停止');
        if (!stop || !/正在检查：[1-9]\d* \/ 20000 人/u.test(document.body.innerText)) return;
        clearInterval(look);
        stop.click();
      }, 20);
    });
    await chooseFile(panel, list);
    const status = panel.getByText(/^已停止：检查了 \d+ 人，共找到 20000 人$/u);
    await expect(status).toBeVisible({ timeout: 20_000 });
    const [, done] = /检查了 (\d+) 人/u.exec((await status.textContent()) ?? '') ?? [];
    expect(Number(done)).toBeGreaterThan(0);
    expect(Number(done)).toBeLessThan(20_000);
    await people.first().getByRole('button').first().click();
    await expect(people.first().locator('article').first()).toBeVisible();
    // It is read out of the file: where that has gone, it is said.
    rmSync(list);
    await people.nth(1).getByRole('button').first().click();
    await expect(panel.getByText('文件已经改动或不在原处')).toBeVisible();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }

  await chooseDay(panel, '2023-06-16');
  await expect(panel.getByText('下面仍是原来的结果')).toBeVisible();
  await panel.getByRole('button', { name: '关闭', exact: true }).click();
  await expect(panel.getByText('只检查一批档案，不存进名册')).toBeVisible();
  expect(await stored(panel)).toBe(0);

  // A year's holidays that the user adds are kept, and counted by.
  await show(panel, '通知');
  await panel.getByRole('button', { name: '工作日历' }).click();
  await panel.getByLabel('添加一年的放假安排').fill('2027年\n放假：1月1日、5月1日、6月9日、10月1日\n上班：6月12日');
  await panel.getByRole('button', { name: '保存', exact: true }).click();
  await expect(panel.getByText('已保存2027年的放假安排')).toBeVisible();
  expect((await faults(panel)).sideways).toBe(0);
  await panel.reload();
  await show(panel, '多人');
  const display = { from: '2027-06-07', to: '2027-06-16' };
  await input.setInputFiles(file('明年.json', { person: { name: '后来' }, display }));
  const later = panel.locator('[data-person="后来"]');
  await later.getByRole('button').first().click();
  await later.getByRole('button', { name: /^符合/u }).click();
  await expect(later.locator('article[data-check="display-length"]')).toContainText('公示有7个工作日');
});
