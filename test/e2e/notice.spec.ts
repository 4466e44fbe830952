import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { show } from '../../scripts/main-job.mjs';
import { faults, SOUND } from './axe';
import { expect, test } from './fixtures';

const OTHER = readFileSync(join(import.meta.dirname, '../examples/notices/materials-list.txt'), 'utf8');

test('a notice that is not shipped is pasted, and each fact leads to its words', async ({ session }) => {
  await session.page.goto('about:blank');
  const panel = await session.openPanel();
  await show(panel, '通知');
  await panel.getByRole('button', { name: '读一份别的通知' }).click();
  await panel.getByRole('textbox', { name: '通知原文' }).fill(OTHER);
  await panel.getByRole('button', { name: '读这份通知' }).click();
  await panel.getByRole('button', { name: /2023年7月3日 ?至 ?2023年8月4日/ }).click();
  await expect(panel.locator('mark[data-shown]').first()).toContainText('网上申报时间');
  await expect(panel.getByText(/原文里没有读到：.*资历（任职年限）/)).toBeVisible();
  expect(await faults(panel)).toEqual(SOUND);
});
