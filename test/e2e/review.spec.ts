import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { madeDossiers } from '../../bench/made-dossiers.mjs';
import { CATALOGUE, fieldEntry } from '../../lib/dossier/catalogue';
import type { Dossier } from '../../lib/dossier/dossier';
import { identityCheckDigit } from '../../lib/dossier/identity';
import { pack } from '../../lib/handoff/packed';
import { versionHash } from '../../lib/handoff/version';
import { openAllParts, openHall, show, waitForReading } from '../../scripts/main-job.mjs';
import { secondClerk } from '../dossier/two-clerks';
import { faults, SOUND } from './axe';
import { applicant, expect, test } from './fixtures';
import { tick } from './tick';

const { name, sex, birthDate, idNumber } = applicant('clean').person;

const NOTICE = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../lib/notice/shipped/nantong-cybersecurity-2023.json'), 'utf8'),
);
const withoutBlanks = (words: string) => words.replace(/\s/gu, '');

/** The hand-off files of two clerks who entered the same forty people, and what is to be told of each person. */
async function twoClerks() {
  const sides: [object[], object[]] = [[], []];
  const people = [];
  for (const [n, made] of madeDossiers(40).entries()) {
    const first = `99990119900101${String(n).padStart(3, '0')}`;
    const person = { name: made.person.name, idNumber: `${first}${identityCheckDigit(first)}` };
    const mine: Dossier = { ...made, person: { ...made.person, ...person } };
    const { dossier: theirs, planted } = secondClerk(mine, n);
    const hashes: string[] = [];
    for (const [side, dossier] of [mine, theirs].entries()) {
      const content = { person, dossier, checklist: null };
      const hash = await versionHash(NOTICE.id, 1, content);
      hashes.push(hash);
      sides[side]?.push({ ...content, counter: 1, hash, said: null });
    }
    // Of two with one number that is shown whose hash comes first.
    const here = hashes[0] === hashes.toSorted()[0] ? 0 : 1;
    const lines = planted.map(({ section, field, places, first, second }) => {
      const number = CATALOGUE[section].many && second !== null ? places[here] + 1 : '';
      const name = `${CATALOGUE[section].zh}${number}：${fieldEntry(field).zh}`;
      if (second === null) return `${name}：那一份${here === 0 ? '没有' : '多出'}“${first}”`;
      const [now, then] = here === 0 ? [first, second] : [second, first];
      return `${name}：现在“${now}”，那一份“${then}”`;
    });
    people.push({ ...person, lines: lines.map(withoutBlanks) });
  }
  const head = { format: 'shenbao-handoff', version: 1, noticeId: NOTICE.id, notice: NOTICE };
  const file = async (name: string, side: object[]) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await pack(JSON.stringify({ ...head, people: side }), null)),
  });
  return { files: [await file('钱.shenbao', sides[0]), await file('孙.shenbao', sides[1])], people };
}

test('papers are entered blind in a tab of their own, and differences settled; the panel shows all three', async ({
  session,
}) => {
  const { context, page } = session;
  await openAllParts(await openHall(page, 'clean'));
  const panel = await session.openPanel();
  await waitForReading(panel, name);
  await show(panel, '档案');
  await panel.getByRole('button', { name: /^保留这 \d+ 个值$/u }).click();
  await show(panel, '材料');
  await panel.getByRole('button', { name: `为“${name}”建立材料清单` }).click();
  await panel.getByRole('button', { name: /^3\. 现任专业技术资格证书复印件/u }).click();
  await panel.getByRole('textbox', { name: '添加一份文件' }).fill('助理工程师证书');
  await panel.keyboard.press('Enter');
  // What the applicant ticks says nothing of what HR holds in its hands.
  await tick(panel.getByLabel('“助理工程师证书”与原件一致'));
  await show(panel, '档案');
  await panel.getByRole('button', { name: '与纸质材料核对' }).click();
  await panel.getByRole('button', { name: '保留页面内容，开始录入' }).click();
  await panel.getByLabel('经办人姓名').fill('钱经办');
  const [desk] = await Promise.all([context.waitForEvent('page'), panel.keyboard.press('Enter')]);
  await expect(desk.getByRole('heading', { name: `与纸质材料核对：${name}` })).toBeVisible();
  await expect(desk).toHaveTitle('核对纸质材料');

  // By the keyboard alone; what is asked for stands nowhere on the page.
  const field = (label: string) => desk.getByRole('textbox', { name: `纸质材料上的${label}` });
  for (const [label, text] of [
    ['姓名', name],
    ['性别', sex],
  ] as const) {
    await expect(field(label)).toBeFocused();
    await desk.keyboard.type(text);
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('status').filter({ hasText: `${label}：一致` })).toBeVisible();
  }
  await expect(field('出生日期')).toBeFocused();
  for (const text of [birthDate, idNumber]) await expect(desk.locator('body')).not.toContainText(text);
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('请照纸质材料填写')).toBeVisible();
  expect(await faults(desk)).toEqual(SOUND);
  await desk.keyboard.type('1980年1月1日');
  await desk.keyboard.press('Enter');
  const ruling = desk.getByRole('form', { name: '给出结论' });
  for (const text of [birthDate, '1980年1月1日']) await expect(ruling).toContainText(text);
  expect(await faults(desk)).toEqual(SOUND);
  await desk.keyboard.press('Space');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Tab');
  await desk.keyboard.type('身份证复印件为1980年');
  await desk.keyboard.press('Tab');
  // The name that was given once stands there.
  await desk.keyboard.press('Enter');
  await expect(field('身份证号')).toBeFocused();
  await expect(desk.getByText(/^已核对 3 项，共 \d+ 项$/u)).toBeVisible();
  // What is taken back can be had again, with its verdict.
  await desk.getByRole('button', { name: /^已录入的 3 项/u }).click();
  await desk.getByRole('button', { name: /出生日期$/u }).click();
  await expect(field('出生日期')).toBeFocused();
  await desk.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(field('身份证号')).toBeFocused();
  await expect(desk.getByText(/^已核对 3 项，共 \d+ 项$/u)).toBeVisible();
  // The copies, one by one.
  const copies = desk.getByRole('region', { name: '逐份核对复印件' });
  await expect(copies).toContainText('所有复印件须经单位（或人事部门）相关负责人核实签字并盖章');
  await expect(copies.getByRole('status')).toHaveText(/^三项都已勾选的有 0 份，共 1 份。/u);
  await copies.getByRole('checkbox', { name: '“助理工程师证书”与原件一致' }).focus();
  for (const [at, tick] of ['与原件一致', '负责人已签字', '已盖章'].entries()) {
    if (at > 0) await desk.keyboard.press('Tab');
    await desk.keyboard.press('Space');
    await expect(copies.getByRole('checkbox', { name: `“助理工程师证书”${tick}` })).toBeChecked();
  }
  await expect(copies.getByRole('status')).toHaveText(/^三项都已勾选的有 1 份，共 1 份。/u);
  // A second clerk enters the same blind: what both entered alike passes, what differs is decided after another look at the paper.
  await desk.getByRole('button', { name: '由第二人再录一遍' }).click();
  await desk.keyboard.press('Tab');
  await desk.keyboard.type('钱经办');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('第一遍就是这个人录的，请换一位。')).toBeVisible();
  await desk.getByLabel('第二人姓名').fill('孙经办');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('第二遍，由孙经办录入。')).toBeVisible();
  await expect(field('姓名')).toBeFocused();
  await expect(desk.locator('body')).not.toContainText('1980');
  await desk.keyboard.type(name);
  await desk.keyboard.press('Enter');
  await expect(field('性别')).toBeFocused();
  const wrong = sex === '男' ? '女' : '男';
  await desk.keyboard.type(wrong);
  await desk.keyboard.press('Enter');
  const two = desk.getByRole('form', { name: '定下纸质材料上的内容' });
  await expect(two.getByRole('radio')).toHaveCount(2);
  await expect(two.getByLabel(`孙经办录入“${wrong}”`)).toBeVisible();
  expect(await faults(desk)).toEqual(SOUND);
  await two.getByLabel(`钱经办录入“${sex}”`).press('Space');
  await desk.keyboard.press('Enter');
  await expect(field('出生日期')).toBeFocused();
  await desk.keyboard.type('1980-01-01');
  await desk.keyboard.press('Enter');
  await expect(field('身份证号')).toBeFocused();
  await expect(desk.getByText(/^已核对 3 项，共 \d+ 项$/u)).toBeVisible();
  await desk.close();

  await page.bringToFront();
  await waitForReading(panel, name);
  await show(panel, '档案');
  const head = panel.getByRole('button', { name: '与纸质材料核对' });
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
  await expect(panel.getByText('复印件：1 份三项都已勾选，共 1 份。')).toBeVisible();
  await expect(panel.getByText(/^一致 2 项，已有结论 1 项，不一致 0 项/u)).toBeVisible();
  const settled = panel.locator('[data-stand="settled"]');
  await expect(settled).toContainText('需要补正');
  await expect(settled).toContainText('理由：身份证复印件为1980年（钱经办）');

  // A clerk of another machine has entered the same person: a file brings it, and what differs is listed.
  await show(panel, '多人');
  const roster = panel.getByRole('region', { name: '申报人名册' });
  await roster.getByRole('button', { name: '交给上级' }).click();
  await roster.getByLabel('附上照纸质材料录入的内容').check();
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    roster.getByRole('button', { name: '保存交接文件' }).click(),
  ]);
  const handed = gunzipSync(readFileSync(await download.path())).toString();
  const elsewhere = handed
    .replaceAll('"by":"钱经办"', '"by":"李经办"')
    .replace(new RegExp(`"${name}"(,"at":"[^"]+","by":"李经办")`, 'u'), '"另一名"$1');
  const openFiles = async (files: { name: string; mimeType: string; buffer: Buffer }[]) => {
    const [chooser] = await Promise.all([
      panel.waitForEvent('filechooser'),
      roster.getByRole('button', { name: '打开交接文件' }).click(),
    ]);
    await chooser.setFiles(files);
  };
  await openFiles([{ name: '李.shenbao', mimeType: 'application/octet-stream', buffer: Buffer.from(elsewhere) }]);
  await expect(roster.getByText('收下了另一位经办人照纸质材料录入的 1 人')).toBeVisible();
  await show(panel, '档案');
  await head.click();
  await expect(panel.getByText('两人录入不同、还没有定的有 1 项。')).toBeVisible();
  await expect(panel.locator('[data-stand="disputed"]')).toContainText('李经办录入“另一名”');

  // With the page of another person all of it stops, and one sentence says so.
  const other = applicant('late').person;
  await openHall(page, 'late');
  await waitForReading(panel, other.name);
  await expect(panel.getByText(`页面上的人换成了“${other.name}”，之前的结果已经清空。`)).toBeVisible();
  await expect(panel.getByRole('heading', { name: `保留${other.name}的内容` })).toBeVisible();
  await expect(panel.getByRole('region', { name: '与纸质材料核对' })).toHaveCount(0);
  await expect(panel.locator('[data-stand]')).toHaveCount(0);

  // What is kept of a person is told too, now that somebody has given a name.
  await panel.getByRole('button', { name: /^保留这 \d+ 个值$/u }).click();
  await show(panel, '多人');
  await roster.getByRole('button', { name: '操作记录' }).click();
  await expect(roster.getByText(`${other.name}：修改本机档案：个人信息、`)).toBeVisible();

  // What the applicant is to mend has it too.
  await panel.getByRole('button', { name: new RegExp(name) }).click();
  await panel.getByRole('button', { name: /^补正清单/u }).click();
  await expect(panel.getByText('纸质材料上是“1980年1月1日”')).toBeVisible();

  // Two clerks entered the same forty: all that was planted is listed, and nothing else.
  const { files, people } = await twoClerks();
  const back = roster.getByRole('button', { name: '返回名册' });
  await back.click();
  await openFiles(files);
  await expect(roster.getByText('打开了 2 个文件：')).toBeVisible();
  await roster.getByLabel('只看要选择版本的（40 人）').check();
  // One person after the other is looked for, looked at and left, in the page itself: forty times five steps from outside take long.
  const told = await roster.evaluate(
    async (section, asked) => {
      const until = async <T>(find: () => T | null | undefined | false): Promise<T> => {
        for (;;) {
          const found = find();
          if (found) return found;
          await new Promise(requestAnimationFrame);
        }
      };
      const labelled = (label: string) =>
        [...section.querySelectorAll('label')].find((one) => one.textContent === label)?.control as HTMLInputElement;
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const all: (string | null)[][] = [];
      for (const { name, idNumber } of asked) {
        const search = await until(() => labelled('姓名或身份证号'));
        setValue?.call(search, idNumber);
        search.dispatchEvent(new Event('input', { bubbles: true }));
        const line = await until(() => {
          const lines = [...section.querySelectorAll<HTMLElement>('[data-person-id]')];
          const isIt = [...(lines[0]?.querySelectorAll('span') ?? [])].some((one) => one.textContent === name);
          return lines.length === 1 && isIt && lines[0];
        });
        line.click();
        const versions = await until(() => section.querySelector('section[aria-label^="交来的版本"]'));
        all.push([...versions.querySelectorAll('li')].map((item) => item.textContent));
        [...section.querySelectorAll('button')].find((one) => one.textContent === '返回名册')?.click();
        await until(() => section.querySelector('section[aria-label^="交来的版本"]') === null);
      }
      return all;
    },
    people.map(({ name, idNumber }) => ({ name, idNumber })),
  );
  for (const [at, { lines }] of people.entries()) {
    expect(told[at]?.map((words) => withoutBlanks(words ?? '')).toSorted()).toEqual(lines.toSorted());
  }
});
