import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../scripts/launch.mjs';
import { openAllParts, openHall, readFindings, show, waitForReading } from '../../scripts/main-job.mjs';
import { faults, SOUND } from './axe';
import { applicant, EXTENSION, expect, test } from './fixtures';

const NAME = applicant('late').person.name;

test('where the browser can’t open its database each view says so, and the page is read and judged as ever', async ({
  platform,
  profile,
}, info) => {
  // A file where the browser wants a folder: it can neither read nor make a database.
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'IndexedDB'), '');
  const session = await launch({ extension: EXTENSION, profile, resolverRules: platform.resolverRules });
  const guide = () => session.context.pages().find((page) => page.url().endsWith('/guide.html'));
  await expect.poll(guide).toBeDefined();
  await guide()?.close();

  const frame = await openHall(session.page, 'late');
  await openAllParts(frame);
  const panel = await session.openPanel();
  await waitForReading(panel, NAME);
  expect((await readFindings(panel)).length).toBeGreaterThan(0);
  for (const view of ['档案', '材料', '表格', '多人']) {
    await show(panel, view);
    await expect(panel.getByRole('alert').filter({ hasText: '打不开已保存的内容' }), view).toBeVisible();
    await panel.screenshot({ path: info.outputPath(`${view}.png`) });
    expect(await faults(panel), view).toEqual(SOUND);
  }
  await show(panel, '通知');
  await expect(panel.getByText('截止时间').first()).toBeVisible();
  await panel.getByRole('button', { name: 'English' }).click();
  await expect(panel.getByText('The language could not be saved.')).toBeVisible();

  const paper = await session.context.newPage();
  const query = '?paper=summary&notice=nantong-cybersecurity-2023&level=intermediate';
  await paper.goto(new URL(`/paper.html${query}`, panel.url()).href);
  await expect(paper.getByRole('status')).toContainText('浏览器不允许使用本地数据库');
  await session.close();
});
