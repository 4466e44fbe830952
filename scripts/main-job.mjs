// The steps of the main job, as a user takes them: used by `npm start` and by the end-to-end tests.

/** @import { FrameLocator, Page } from '@playwright/test' */

const PORTAL = 'https://www.jssrcfwypt.org.cn/web/cdsu/rcbs/zc?areaCode=null';
const HALL = 'https://rs.jshrss.jiangsu.gov.cn/web/functionAuth';

/**
 * The frame of the hall that holds the form or the review page: a frame in a frame.
 *
 * @param {Page} page
 * @returns {FrameLocator}
 */
export function innerFrame(page) {
  return page.frameLocator('iframe').first().frameLocator('iframe').first();
}

/**
 * Goes from the portal to the form of an applicant, by the button that a user presses.
 *
 * @param {Page} page
 * @param {string} applicant
 */
export async function goThroughPortal(page, applicant) {
  await page.goto(`${PORTAL}&applicant=${applicant}`);
  await page
    .getByRole('button', { name: '在线办理' })
    .or(page.getByRole('link', { name: '在线办理' }))
    .click();
  await innerFrame(page).locator('#jbxx_aac003').waitFor();
  return innerFrame(page);
}

/** What stands on the form of each front end once it is there, and the heads of its closed parts. */
const FRONTS = {
  antd: { ready: '#jbxx_aac003', closed: '.ant-collapse-header[aria-expanded="false"]' },
  angular: { ready: '#aac003', closed: '.accordion-toggle:not([aria-expanded="true"])' },
  element: { ready: '[name="aac003"]', closed: '.el-collapse-item:not(.is-active) .el-collapse-item__header' },
};

/**
 * Opens the form of an applicant, or with `review` the unit's page, and waits until it stands.
 *
 * @param {Page} page
 * @param {string} applicant
 * @param {'form' | 'blank' | 'review' | 'masked'} [view] `blank` is the form with its rows empty; `masked` is the review page with an
 *   identity number of which only the ends are shown
 * @param {keyof typeof FRONTS} [front] the front end that the form is made with
 */
export async function openHall(page, applicant, view = 'form', front = 'antd') {
  const query = new URLSearchParams({ applicant });
  const isForm = view === 'form' || view === 'blank';
  if (!isForm) query.set('view', 'review');
  if (view === 'blank') query.set('blank', '1');
  if (view === 'masked') query.set('masked', '1');
  if (front !== 'antd') query.set('front', front);
  await page.goto(`${HALL}?${query}`);
  const frame = innerFrame(page);
  const ready = isForm ? frame.locator(FRONTS[front].ready) : frame.getByText('基本信息').first();
  await ready.waitFor();
  return frame;
}

/**
 * Opens every part of the form that is closed, so that it can be read.
 *
 * @param {FrameLocator} frame
 * @param {keyof typeof FRONTS} [front]
 */
export async function openAllParts(frame, front = 'antd') {
  const closed = frame.locator(FRONTS[front].closed);
  while ((await closed.count()) > 0) await closed.first().click();
}

/**
 * Goes to a view of the panel by its tab.
 *
 * @param {Page} panel
 * @param {string} view
 */
export async function show(panel, view) {
  await panel.getByRole('tab', { name: view, exact: true }).click();
}

/**
 * Chooses the day that the panel judges by.
 *
 * @param {Page} panel
 * @param {string} day
 */
export async function chooseDay(panel, day) {
  await panel.getByLabel('按哪一天判断').fill(day);
}

/**
 * Waits until the panel has read the page of a person and nothing of it is still loading.
 *
 * @param {Page} panel
 * @param {string} name
 */
export async function waitForReading(panel, name) {
  await panel.getByRole('group', { name: '页面上的申报人' }).getByText(name, { exact: true }).waitFor();
  await panel.getByText('还在加载').first().waitFor({ state: 'hidden' });
}

/**
 * The findings as the panel shows them, each with its words. Opens the groups that are closed.
 *
 * @param {Page} panel
 * @returns {Promise<{ check: string, entry: string | null, field: string | null, verdict: string, words: string }[]>}
 */
export async function readFindings(panel) {
  await show(panel, '检查结果');
  await panel.getByRole('status').filter({ hasText: '检查结果' }).waitFor();
  const closed = panel.locator(':is(h2, h3) button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  return panel.locator('article[data-check]').evaluateAll((cards) =>
    cards.map((card) => ({
      check: card.dataset.check,
      entry: card.dataset.entry ?? null,
      field: card.dataset.field ?? null,
      verdict: card.dataset.verdict,
      words: card.querySelector('[data-reason]').textContent,
    })),
  );
}

/**
 * What the panel says it read: section, number of the entry, field and value; an empty field has an empty value.
 *
 * @param {Page} panel
 * @returns {Promise<{ field: string, row: number | null, value: string }[]>}
 */
export async function readReading(panel) {
  await show(panel, '读到的内容');
  await panel.locator('dl').first().waitFor();
  return panel.locator('[data-meaning]').evaluateAll((rows) =>
    rows.map((row) => ({
      field: row.dataset.meaning,
      row: row.dataset.row === undefined ? null : Number(row.dataset.row),
      value: row.querySelector('[data-value]')?.textContent ?? '',
    })),
  );
}

/**
 * Takes the person of the page into the summary table of their level.
 *
 * @param {Page} panel
 * @param {string} name
 */
export async function takeIntoSummary(panel, name) {
  await show(panel, '表格');
  await panel.getByRole('button', { name: `把“${name}”列入` }).click();
  await panel.getByText(`已把“${name}”列入`).waitFor();
}

/**
 * Answers the question that stands before the first paper: which size.
 *
 * @param {Page} panel
 * @param {string} size
 */
export async function choosePaper(panel, size) {
  const dialog = panel.getByRole('dialog', { name: '打印或保存之前' });
  await dialog.getByRole('radio', { name: size }).check();
  await dialog.getByRole('button', { name: '继续' }).click();
}
