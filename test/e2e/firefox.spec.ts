import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill, nameOf, openForm, press, waitForPerson } from './firefox/acts';
import { ID, launchFirefox } from './firefox/launch';
import { printInto, readPrinted } from './firefox/print';
import type { Sidebar } from './firefox/sidebar';
import { APPLICANTS, DAY, expect, planted, test } from './fixtures';
import { bare, COLUMNS, FONT, summaryHead } from './papers';

type Firefox = Awaited<ReturnType<typeof launchFirefox>>;

/** Answers the browser's own question with yes. */
const sayYes = (firefox: Firefox) =>
  firefox.chrome(`(async () => {
      for (let tries = 0; tries < 100; tries++) {
        const question = document.getElementById('addon-webext-permissions-notification');
        if (question?.button && PopupNotifications.isPanelOpen) {
          await new Promise((resolve) => setTimeout(resolve, 1000));
          question.button.click();
          return 'yes';
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error('Waited 10 seconds for the question.');
    })()`);

const line = (...parts: (string | null | undefined)[]) => parts.map((part) => part ?? '-').join(' ');

/** The findings as the panel shows them, once its closed groups are open. */
const findingsOf = (sidebar: Sidebar) =>
  sidebar.run((document) => {
    for (const head of document.querySelectorAll<HTMLElement>(':is(h2, h3) button[aria-expanded="false"]'))
      head.click();
    return [...document.querySelectorAll<HTMLElement>('article[data-check]')].map(({ dataset }) =>
      [dataset.check, dataset.entry ?? '-', dataset.field ?? '-', dataset.verdict].join(' '),
    );
  });

/** In a page of the extension: the values of a line of the table by the keys of the columns. */
function firstValues() {
  return new Promise<Record<string, string>>((resolve, reject) => {
    const opening = indexedDB.open('shenbao');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('summaryRows');
      transaction.objectStore('summaryRows').getAll().onsuccess = ({ target }) => {
        opening.result.close();
        resolve((target as IDBRequest).result[0].values);
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

/** In a page of the extension: writes the one line of the table again, until there are so many. */
function multiply(count: number) {
  return new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('shenbao');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('summaryRows', 'readwrite');
      const rows = transaction.objectStore('summaryRows');
      rows.getAll().onsuccess = ({ target }) => {
        const [row] = (target as IDBRequest).result;
        for (let at = 1; at < count; at++) rows.put({ ...row, id: `row ${at}`, position: at });
      };
      transaction.oncomplete = () => resolve(opening.result.close());
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

/** The findings are exactly the planted results of an applicant. */
async function expectPlanted(sidebar: Sidebar, id: string) {
  const wanted = planted(id).map(({ check, entry, field, verdict }) => line(check, entry, field, verdict));
  await expect.poll(async () => (await findingsOf(sidebar)).toSorted(), { message: id }).toEqual(wanted.toSorted());
}

/** Firefox asks for its own services; the extension asked for nothing. */
function expectNothingAsked({ refused }: Firefox) {
  const own = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|firefoxusercontent\.com):443$/;
  expect(refused.filter((host) => !own.test(host) && !host.startsWith('http://'))).toEqual([]);
}

/** With the form of `short` beside: a finding leads to its marked field, the table is saved and printed, the review page is judged. */
async function expectJudged(firefox: Firefox, sidebar: Sidebar, profile: string) {
  const name = nameOf('short');
  const frame = await firefox.page.waitForFrame(
    (each) => each.url().includes('TitleDeclarationApply') && each.url().includes('short'),
  );
  // The middle of the field, in parts of the height that is seen; the last child of the document is the host of the marks.
  const look = () =>
    frame.evaluate(() => {
      const fields = [...document.querySelectorAll<HTMLInputElement>('input')];
      const field = fields.find(({ value }) => value === '2019-03-15');
      const { top = Number.NaN, height = 0 } = field?.getBoundingClientRect() ?? {};
      const host = document.documentElement.lastElementChild;
      return {
        seen: top >= 0 && top + height <= innerHeight,
        marked: host !== document.body && host?.shadowRoot === null,
        focused: document.activeElement === field,
      };
    });
  await frame.evaluate(() => document.querySelector('#jbxx_aac003')?.scrollIntoView());
  await expect.poll(look).toEqual({ seen: false, marked: true, focused: false });
  await expect
    .poll(() =>
      sidebar.run((document) => {
        const card = document.querySelector('article[data-check="seniority"]');
        const lead = card?.querySelector<HTMLButtonElement>('button[aria-label^="在页面上查看"]');
        lead?.click();
        return lead !== null && lead !== undefined;
      }),
    )
    .toBe(true);
  await expect.poll(look).toEqual({ seen: true, marked: true, focused: false });

  await press(sidebar, '表格');
  await press(sidebar, `把“${name}”列入`);
  await press(sidebar, '保存为 .xlsx');
  await press(sidebar, 'A4');
  await press(sidebar, '继续');
  const folder = join(profile, 'downloads');
  const saved = () => (existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.xlsx')) : []);
  await expect.poll(saved).toHaveLength(1);
  const [sheet] = saved();
  await expect.poll(() => readFileSync(join(folder, sheet ?? '')).length).toBeGreaterThan(1_000);
  expect(
    readFileSync(join(folder, sheet ?? ''))
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');

  // Printed by the page's own button, as the dialog is before anything in it is changed: sixty people on pages that are counted.
  await press(sidebar, '打印');
  const address = () =>
    firefox.chrome(
      `gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec).find((one) => one.includes('paper.html')) ?? ''`,
    );
  await expect.poll(address).toContain('paper=summary');
  const paper = await firefox.page.browser().newPage();
  await paper.goto(await address(), { waitUntil: [] });
  await paper.waitForSelector('tbody tr');
  await paper.evaluate(multiply, 60);
  await paper.goto(await address(), { waitUntil: [] });
  await paper.waitForFunction(
    () => document.querySelectorAll('tbody tr').length === 60 && !document.querySelector('progress'),
    { polling: 100 },
  );
  // Where the language asks for another shape of a letter, Firefox gives the shape and no letter in a PDF; the font of the pictures has one shape each.
  await paper.evaluate(
    async (source) => {
      const style = document.createElement('style');
      style.textContent = `@font-face { font-family: reference; src: url(data:font/woff2;base64,${source}); }
      body { font-family: reference, serif !important; }`;
      document.head.append(style);
      await document.fonts.load('16px reference');
    },
    readFileSync(FONT, 'base64'),
  );
  // Another paper is laid out anew.
  for (const [at, size] of ['a3', 'a4'].entries()) {
    await paper.evaluate((place) => document.querySelectorAll<HTMLInputElement>('.bar input')[place]?.click(), at);
    await paper.waitForFunction(
      (rows) => document.querySelectorAll(rows).length === 60 && !document.querySelector('progress'),
      { polling: 100 },
      `.${size} tbody tr`,
    );
  }
  const values = await paper.evaluate(firstValues);
  const pdf = join(profile, 'printed.pdf');
  await printInto(firefox.chrome, pdf);
  await paper.evaluate(() => document.querySelector<HTMLButtonElement>('.bar button')?.click());
  await expect.poll(() => readPrinted(pdf), { timeout: 30_000 }).not.toBeNull();
  const printed = await readPrinted(pdf);
  // Lying A4. Before the title stands no header of the browser's, behind the number no footer, between them the data and nothing else.
  expect(printed?.size).toEqual([842, 596]);
  const pages = printed?.pages ?? [];
  expect(pages.length).toBeGreaterThan(1);
  const head = bare(summaryHead('中'));
  const bodies = pages.map((page, at) => {
    const number = `第${at + 1}页/共${pages.length}页`;
    expect([page.slice(0, head.length), page.slice(-number.length)]).toEqual([head, number]);
    return page.slice(head.length, -number.length);
  });
  const cells = COLUMNS.map(({ key }) => values[key] ?? '').join('');
  expect(bodies.join('')).toBe(Array.from({ length: 60 }, (_, at) => bare(`${at + 1}${cells}`)).join(''));
  await paper.close();

  await firefox.page.goto('https://rs.jshrss.jiangsu.gov.cn/web/functionAuth?applicant=short&view=review', {
    waitUntil: [],
  });
  await firefox.page.bringToFront();
  const review = await firefox.page.waitForFrame((each) => each.url().includes('TitleDeclarationReview'));
  await review.waitForFunction(() => document.body.innerText.includes('基本信息'), { polling: 100 });
  await press(sidebar, '检查结果');
  await waitForPerson(sidebar, 'short');
  await expectPlanted(sidebar, 'short');
}

/** A checklist is kept, and a person taken into the summary table; both are there when the sidebar was shut. */
async function expectKept(firefox: Firefox, sidebar: Sidebar) {
  const name = nameOf('late');
  await openForm(firefox.page, 'late');
  await waitForPerson(sidebar, 'late');
  await press(sidebar, '材料');
  await press(sidebar, `为“${name}”建立材料清单`);
  await press(sidebar, '3. 现任专业技术资格证书复印件');
  await fill(sidebar, '添加一份文件', '助理工程师证书');
  await press(sidebar, '添加');
  await press(sidebar, '“助理工程师证书”已盖章');
  await press(sidebar, '表格');
  await press(sidebar, `把“${name}”列入`);
  await expect.poll(() => sidebar.text()).toContain(`已把“${name}”列入`);

  // Shut and opened again, it still holds both.
  const again = await firefox.openSidebar();
  await waitForPerson(again, 'late');
  await press(again, '表格');
  await expect.poll(() => again.text()).toContain(`“${name}”已列入中级一览表`);
  await press(again, '材料');
  await press(again, '3. 现任专业技术资格证书复印件');
  const stamped = () =>
    again.run(
      (document) =>
        document.querySelector<HTMLInputElement>('input[type="checkbox"][aria-label*="已盖章"]')?.checked ??
        [...document.querySelectorAll('label')].some(
          (label) => label.textContent?.includes('已盖章') && (label.control as HTMLInputElement | null)?.checked,
        ),
    );
  await expect.poll(stamped).toBe(true);
}

/** Sites that the user has switched off are asked for, and read after a yes. */
async function expectAskedFor(firefox: Firefox) {
  await openForm(firefox.page, 'late');
  await firefox.chrome(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${ID}');
    const origins = extension.allowedOrigins.patterns.map(({ pattern }) => pattern).filter((one) => one.startsWith('https:'));
    await ExtensionPermissions.remove('${ID}', { permissions: [], origins }, extension);
    return String(origins.length);
  })()`);
  const sidebar = await firefox.openSidebar();
  await expect.poll(() => sidebar.text()).toContain('还不能读取申报页面');
  await press(sidebar, '允许读取这两个网站');
  await sayYes(firefox);
  await openForm(firefox.page, 'late');
  await waitForPerson(sidebar, 'late');
}

/** Every frame that may be read is; a field is pointed at and taught; another site after a yes, until it is taken back. */
async function expectFrames(firefox: Firefox, sidebar: Sidebar) {
  await firefox.page.goto('https://rs.jshrss.jiangsu.gov.cn/web/frames', { waitUntil: [] });
  await firefox.page.bringToFront();
  await press(sidebar, '读到的内容');
  const values = () =>
    sidebar.run((document) =>
      [...document.querySelectorAll('[data-value]')].map(({ textContent }) => textContent ?? '').sort(),
    );
  const own = ['13812345678', '226000', 'bai@example.com', '南通市崇川区', '白千寻', '群众'];
  await expect.poll(values).toEqual(own);

  // A field that is not understood, in a shadow root, is pointed at in the page with the mouse.
  const postcode = () =>
    firefox.page.evaluate(() => {
      const field = document.getElementById('host')?.shadowRoot?.querySelector('input');
      field?.scrollIntoView({ block: 'center' });
      const { x = 0, y = 0, width = 0, height = 0 } = field?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    });
  await press(sidebar, '在页面上指一项');
  await expect.poll(() => sidebar.text()).toContain('页面上什么都不会被按下');
  await firefox.page.bringToFront();
  const { x, y } = await postcode();
  await firefox.page.mouse.click(x, y);
  await expect.poll(() => sidebar.text()).toContain('这一项是什么？');
  await fill(sidebar, '搜索含义', '联系电话');
  await press(sidebar, '个人信息：联系电话');
  const taught = () =>
    sidebar.run((document) =>
      [...document.querySelectorAll<HTMLElement>('[data-taught]')].map(
        (row) => `${row.dataset.meaning} ${row.querySelector('[data-value]')?.textContent}`,
      ),
    );
  await expect.poll(taught).toEqual(['person.phone 226000']);
  await press(sidebar, '撤销');
  await expect.poll(taught).toEqual([]);

  await press(sidebar, '允许读取这个网站：unknown.example');
  await sayYes(firefox);
  await expect.poll(values).toEqual([...own, '2016-06-30', '某某信息技术有限公司'].toSorted());
  await press(sidebar, '撤销对 unknown.example 的允许');
  await expect.poll(values).toEqual(own);
}

test('the main way in the sidebar of Firefox: found, led, kept, printed, taught, asked for, and there after a restart', async ({
  platform,
  profile,
}) => {
  // Four forms are read one after the other, and a busy machine takes its time to start this browser.
  test.slow();
  const pressed = platform.counters();
  const firefox = await launchFirefox(platform, profile);
  await openForm(firefox.page, 'clean');
  const sidebar = await firefox.openSidebar();
  await waitForPerson(sidebar, 'clean');
  await fill(sidebar, '按哪一天判断', DAY);
  // The form of the last is gone on with.
  for (const id of [...APPLICANTS.filter((one) => one !== 'short'), 'short']) {
    await test.step(id, async () => {
      if (id !== 'clean') await openForm(firefox.page, id);
      await waitForPerson(sidebar, id);
      await expectPlanted(sidebar, id);
    });
  }
  await test.step('led, saved, printed, reviewed', () => expectJudged(firefox, sidebar, profile));
  await test.step('frames, a taught field, another site', () => expectFrames(firefox, sidebar));
  await test.step('sites that were switched off', () => expectAskedFor(firefox));
  expectNothingAsked(firefox);
  await firefox.close();

  // The next morning. A temporary add-on is loaded anew; the address of its pages is the same, and so is the database.
  const again = await launchFirefox(platform, profile);
  const reopened = await again.openSidebar();
  await press(reopened, '表格');
  await press(reopened, '逐人查看（60 人）');
  await expect.poll(() => reopened.text()).toContain(nameOf('short'));
  await test.step('a checklist and a table', () => expectKept(again, reopened));
  expectNothingAsked(again);
  await again.close();
  expect(platform.counters()).toEqual(pressed);
});
