import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gbkPdf } from '../notice/made-pdf';
import { fill, nameOf, openForm, press, waitForPerson } from './firefox/acts';
import { chooseInDialog } from './firefox/file-picker';
import { ID, launchFirefox } from './firefox/launch';
import { textInPrivate } from './firefox/private-window';
import { applicant, DAY, expect, test } from './fixtures';

const NAME = nameOf('late');
const { sex, birthDate } = applicant('late').person;

test('unit HR in Firefox: a notice as a PDF, a hand-off file, the roster, the papers entered blind, the return list, a backup that is restored', async ({
  platform,
  profile,
}) => {
  // A busy machine takes its time to start this browser.
  test.slow();
  const firefox = await launchFirefox(platform, profile);
  const saved = (beginning: string) => {
    const folder = join(profile, 'downloads');
    const files = existsSync(folder) ? readdirSync(folder) : [];
    const whole = files.filter((file) => file.startsWith(beginning) && readFileSync(join(folder, file)).length > 0);
    return whole.map((file) => join(folder, file));
  };
  /** The tab of the extension at this page, once the browser shows one. */
  const tab = async (page: string) => {
    const address = () =>
      firefox.chrome(
        `gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec).find((one) => one.includes('${page}')) ?? ''`,
      );
    await expect.poll(address, { message: page }).not.toBe('');
    const opened = await firefox.page.browser().newPage();
    await opened.goto(await address(), { waitUntil: [] });
    return opened;
  };

  await openForm(firefox.page, 'late');
  const sidebar = await firefox.openSidebar();
  await waitForPerson(sidebar, 'late');
  await fill(sidebar, '按哪一天判断', DAY);
  await press(sidebar, '通知');
  await press(sidebar, '读一份别的通知');
  const notice = join(profile, '通知.pdf');
  writeFileSync(notice, gbkPdf([['关于开展2024年度职称评审工作的通知', '网上申报时间为2024年5月10日至6月14日。']]));
  await chooseInDialog(firefox.chrome, notice);
  await press(sidebar, '打开文件');
  await expect.poll(() => sidebar.text()).toContain('2024年5月10日至2024年6月14日');
  await press(sidebar, '档案');
  await press(sidebar, '保留这');
  await press(sidebar, '交给单位');
  await press(sidebar, '保存交接文件');
  await expect.poll(() => saved('申报交接').length).toBe(1);
  const [handed = ''] = saved('申报交接');

  await press(sidebar, '与纸质材料核对');
  await press(sidebar, '保留页面内容，开始录入');
  await fill(sidebar, '经办人姓名', '钱经办');
  await press(sidebar, '确定');
  const desk = await tab('review.html');
  const type = async (text: string) => {
    await desk.waitForSelector('section[data-question] input');
    const asked = await desk.$eval('section[data-question]', (section) => section.getAttribute('data-question'));
    await desk.type('section[data-question] input', text);
    await desk.keyboard.press('Enter');
    await desk.waitForFunction(
      (before) => document.querySelector('section[data-question]')?.getAttribute('data-question') !== before,
      { polling: 50 },
      asked,
    );
  };
  await type(NAME);
  await type(sex);
  expect(await desk.evaluate(() => document.body.textContent)).not.toContain(birthDate);
  await desk.close();

  await press(sidebar, '多人');
  await chooseInDialog(firefox.chrome, handed);
  await press(sidebar, '打开交接文件');
  await expect.poll(() => sidebar.text()).toContain('打开了 1 个文件');
  await fill(sidebar, '姓名或身份证号', '没有这个人');
  await expect.poll(() => sidebar.text()).toContain('找到 0 人（共 1 人）');
  await fill(sidebar, '姓名或身份证号', NAME);
  await press(sidebar, NAME);
  await press(sidebar, '补正清单');
  await press(sidebar, '打印补正清单');
  const list = await tab('paper=return');
  await list.waitForSelector('tbody tr');
  expect(await list.$eval('table', (table) => table.textContent)).toContain(NAME);
  await list.close();

  await press(sidebar, '返回名册');
  await press(sidebar, '保存、备份和删除');
  await press(sidebar, '备份到文件');
  await expect.poll(() => saved('申报助手备份').length).toBe(1);
  const [backup = ''] = saved('申报助手备份');
  await press(sidebar, '删除全部内容');
  await press(sidebar, '全部删除');
  await expect.poll(() => sidebar.text()).toContain('磁盘上可能留有残余');
  await press(sidebar, '重新开始');
  // The panel begins anew: what is pressed before it has is lost.
  const roster = async () => {
    await sidebar.press('多人');
    return sidebar.text();
  };
  await expect.poll(roster).toContain('名册里还没有人');
  await press(sidebar, '保存、备份和删除');
  await chooseInDialog(firefox.chrome, backup);
  await press(sidebar, '选择备份文件');
  await expect.poll(() => sidebar.text()).toMatch(/已恢复 \d+ 条内容。/u);
  await expect.poll(() => sidebar.text()).toContain(NAME);
  // A private window keeps nothing of an extension's: that is said where something would be kept.
  expect(await textInPrivate(firefox.chrome, ID, '档案')).toContain(
    '这是隐私（无痕）窗口，浏览器在这里不保存扩展的内容。',
  );
  await firefox.close();
});
