import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launch, temporaryProfile } from '../../scripts/launch.mjs';
import { openHall, show, waitForReading } from '../../scripts/main-job.mjs';
import { applicant, copyOfExtension, EXTENSION, expect, test } from './fixtures';
import { tick } from './tick';

const NAME = applicant('clean').person.name;
const CERTIFICATE = /^3\. 现任专业技术资格证书复印件/;

/** The part of the checklist that is about one material, opened. */
async function openMaterial(panel: Page, name: RegExp) {
  const head = panel.getByRole('button', { name });
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
  return panel.getByRole('region', { name });
}

/** Fills in what a certificate needs. */
async function fillCertificate(panel: Page) {
  await panel.getByRole('button', { name: `为“${NAME}”建立材料清单` }).click();
  const material = await openMaterial(panel, CERTIFICATE);
  await material.getByLabel('添加一份文件').fill('助理工程师证书');
  await material.getByRole('button', { name: '添加' }).click();
  await tick(material.getByLabel('“助理工程师证书”与原件一致'));
  await tick(material.getByLabel('“助理工程师证书”负责人已签字'));
  await tick(material.getByLabel('“助理工程师证书”已盖章'));
  await material.getByLabel('“助理工程师证书”的起始页').fill('1');
  await material.getByLabel('“助理工程师证书”的结束页').fill('2');
  await tick(material.getByLabel('这项材料已备齐'));
  await tick(panel.getByLabel('单位公示期满、无异议'));
  await expect(panel.getByRole('status').first()).toContainText('材料已备齐 1 项');
}

async function expectCertificate(panel: Page) {
  await expect(panel.getByRole('status').first()).toContainText(
    '材料已备齐 1 项，共 7 项；其他步骤已完成 1 步，共 5 步',
  );
  const material = await openMaterial(panel, CERTIFICATE);
  await expect(material.getByLabel('“助理工程师证书”与原件一致')).toBeChecked();
  await expect(material.getByLabel('“助理工程师证书”负责人已签字')).toBeChecked();
  await expect(material.getByLabel('“助理工程师证书”已盖章')).toBeChecked();
  await expect(material.getByLabel('“助理工程师证书”的起始页')).toHaveValue('1');
  await expect(material.getByLabel('“助理工程师证书”的结束页')).toHaveValue('2');
  await expect(panel.getByLabel('单位公示期满、无异议')).toBeChecked();
}

test('nothing is stored before the user says so; then it goes to a file, into another browser, and survives a restart from another folder', async ({
  platform,
  profile,
}, info) => {
  const { resolverRules } = platform;
  const first = await launch({ extension: EXTENSION, profile, resolverRules });
  await openHall(first.page, 'clean');
  const panel = await first.openPanel();
  await waitForReading(panel, NAME);
  await show(panel, '材料');
  await expect(panel.getByRole('button', { name: `为“${NAME}”建立材料清单` })).toBeVisible();
  const stored = () =>
    panel.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('shenbao');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const counting = opening.result.transaction('people').objectStore('people').count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
    );
  expect(await stored()).toBe(0);
  await fillCertificate(panel);
  expect(await stored()).toBe(1);
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: '导出清单文件' }).click(),
  ]);
  const file = info.outputPath('checklist.json');
  await download.saveAs(file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'shenbao-checklist', version: 2 });
  await first.close();

  const copy = copyOfExtension();
  const second = await launch({ extension: copy.folder, profile, resolverRules });
  await openHall(second.page, 'clean');
  const again = await second.openPanel();
  await waitForReading(again, NAME);
  await show(again, '材料');
  await expectCertificate(again);
  await second.close();
  copy.remove();

  const elsewhere = temporaryProfile();
  const other = await launch({ extension: EXTENSION, profile: elsewhere.folder, resolverRules });
  const empty = await other.openPanel();
  await show(empty, '材料');
  const importFile = async (path: string) => {
    const [chooser] = await Promise.all([
      empty.waitForEvent('filechooser'),
      empty.getByRole('button', { name: '导入清单文件' }).click(),
    ]);
    await chooser.setFiles(path);
  };

  // A cut file is refused in one sentence.
  const cut = join(info.outputPath('.'), 'cut.json');
  writeFileSync(cut, readFileSync(file, 'utf8').slice(0, -40));
  await importFile(cut);
  await expect(empty.getByRole('alert')).toContainText('文件不完整');

  await importFile(file);
  await expectCertificate(empty);
  await other.close();
  await elsewhere.remove();
});
