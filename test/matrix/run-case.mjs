/** @import { CDPSession, Page } from '@playwright/test' */
import { LIBRARIES } from '../widgets/libraries.mjs';

/** @import { Case } from './cases.mjs' */

const HALL = 'https://rs.jshrss.jiangsu.gov.cn/widgets';

/** What is filled, of those fields that the page has, both ends of a range at once, and what the page's own model must hold afterwards. */
const WANTED = [
  { meanings: ['person.birthDate'], key: 'birthDate', kept: ['2019-07-15'], held: ['2019-07-15'] },
  { meanings: ['person.politicalStatus'], key: 'politicalStatus', kept: ['群众'], held: ['13'] },
  { meanings: ['person.sex'], key: 'sex', kept: ['女'], held: ['2'] },
  {
    meanings: ['person.region'],
    key: 'region',
    kept: ['江苏省/南通市/崇川区'],
    held: ['320000', '320600', '320602'],
  },
  { meanings: ['title.acquiredOn'], key: 'acquiredOn', kept: ['2018-12-31'], held: ['2018-12-31'] },
  {
    meanings: ['display.from', 'display.to'],
    key: 'display',
    kept: ['2023-03-01', '2023-03-07'],
    held: ['2023-03-01', '2023-03-07'],
  },
];

/** The address of a page made for a case. */
function addressOf({ widget, format, keys: _, ...marks }) {
  const asked = new URLSearchParams({ empty: '', format });
  for (const [name, is] of Object.entries(marks)) if (is) asked.set(name, '');
  return `${HALL}/${widget}.html?${asked}`;
}

/** Asks the script beside the page. */
async function askBeside(session, contextId, call) {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression: call,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

const inPage = (page, source, place, part) =>
  page.evaluate(`(${source})(${JSON.stringify(place)}, ${JSON.stringify(part)})`);

/** What the model of a control holds, by the first of the readers that knows it. */
async function modelOf(page, beside, meaning) {
  const { slot } = await beside(`matrix.find('${meaning}')`);
  for (const source of await beside(`matrix.models('${meaning}')`)) {
    const held = await inPage(page, source, slot.place, slot.part);
    if (held !== null) return held;
  }
  return null;
}

/** Fills one field as the panel does, or both ends of a range at once, and says what the panel would say. */
async function fillOne(page, beside, meanings, kept) {
  const texts = [];
  for (const [n, meaning] of meanings.entries()) {
    const before = await modelOf(page, beside, meaning);
    if (before === null) return 'no-proof';
    const { slot } = await beside(`matrix.find('${meaning}')`);
    const pattern = JSON.stringify(slot.pattern ?? before.pattern);
    const written = await beside(`matrix.write('${meaning}', '${kept[n]}', ${pattern})`);
    if (slot.widget === null) return 'unknown-widget';
    if (slot.closed) return slot.closed;
    if (written.fault) return written.fault;
    texts.push(written.text);
  }
  const [one] = meanings;
  const { slot } = await beside(`matrix.find('${one}')`);
  // Where each end has a widget of its own they are filled one by one.
  const asks = slot.pair ? [[meanings, texts]] : meanings.map((meaning, n) => [[meaning], [texts[n]]]);
  const fill = (fields, to) => beside(`matrix.fill(${JSON.stringify(fields)}, ${JSON.stringify(to)})`);
  for (const [fields, to] of asks) {
    const answer = await fill(fields, to);
    if (answer.kind === 'refused') return answer.why;
  }
  const isHeld = async (meaning, n) => {
    const held = await modelOf(page, beside, meaning);
    return held && beside(`matrix.isHeld('${meaning}', '${texts[n]}', ${JSON.stringify(held)})`);
  };
  for (let tries = 0; tries < 5; tries += 1) {
    if ((await Promise.all(meanings.map(isHeld))).every(Boolean)) return 'filled';
    await page.waitForTimeout(100);
  }
  for (const [fields] of asks) {
    const { shows } = await beside(`matrix.find('${fields[0]}')`);
    if (shows !== '') await fill(fields, ['', '']);
  }
  return 'not-taken';
}

/** What a page's model holds, each date without a time of day. */
const heldIn = (value) =>
  [value ?? []]
    .flat()
    .filter((code) => code !== '')
    .map((code) => String(code).replace(/ 00:00:00$/, ''))
    .join();

/**
 * Fills dates and choices on the page of a case.
 *
 * @param {Page} page
 * @param {CDPSession} session of the page
 * @param {string} script the bundle of page-entry.ts
 * @param {Case} one
 * @returns {Promise<{ key: string, said: string, held: string, isTrue: boolean }[]>} what was said of each field, what the page's
 *   own model holds now, and whether the two agree: filled where it holds what was wanted, and else nothing
 */
export async function runCase(page, session, script, one) {
  await page.goto(addressOf(one));
  await page.waitForFunction(() => globalThis.__model !== undefined);
  await page.evaluate(async () => (await import('/widgets/variant.js')).applyVariant());
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'beside',
  });
  const beside = (call) => askBeside(session, executionContextId, call);
  await beside(`${script};0`);
  const results = [];
  const { without = [], oneField = [] } = LIBRARIES[one.widget];
  for (const { meanings, key, kept, held: wanted } of WANTED) {
    // While it is empty, one field for two dates tells no meaning.
    if (without.includes(key) || oneField.includes(key) || !one.keys.includes(key)) continue;
    const said = await fillOne(page, beside, meanings, kept);
    await page.waitForTimeout(50);
    const held = heldIn((await page.evaluate(() => globalThis.__model()))[key]);
    results.push({ key, said, held, isTrue: held === (said === 'filled' ? wanted.join() : '') });
  }
  return results;
}
