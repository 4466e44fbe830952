/** @import { CDPSession, Page } from '@playwright/test' */
import { LIBRARIES } from '../widgets/libraries.mjs';

/** @import { Case } from './cases.mjs' */

const HALL = 'https://rs.jshrss.jiangsu.gov.cn/widgets';

/** What is filled, of those fields that the page has, and what the page's own model must hold afterwards. */
const WANTED = {
  'person.birthDate': { key: 'birthDate', kept: '2019-07-15', held: ['2019-07-15'] },
  'person.politicalStatus': { key: 'politicalStatus', kept: '群众', held: ['13'] },
  'person.sex': { key: 'sex', kept: '女', held: ['2'] },
  'person.region': { key: 'region', kept: '江苏省/南通市/崇川区', held: ['320000', '320600', '320602'] },
};

/** The address of a page made for a case. */
function addressOf({ widget, format, ...marks }) {
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

/** Fills one field as the panel does, and says what the panel would say. */
async function fillOne(page, beside, meaning, kept) {
  const before = await modelOf(page, beside, meaning);
  if (before === null) return 'no-proof';
  const { slot } = await beside(`matrix.find('${meaning}')`);
  const written = await beside(
    `matrix.write('${meaning}', '${kept}', ${JSON.stringify(slot.pattern ?? before.pattern)})`,
  );
  if (slot.widget === null) return 'unknown-widget';
  if (slot.closed) return slot.closed;
  if (written.fault) return written.fault;
  const answer = await beside(`matrix.fill('${meaning}', '${written.text}')`);
  if (answer.kind === 'refused') return answer.why;
  for (let tries = 0; tries < 5; tries += 1) {
    const held = await modelOf(page, beside, meaning);
    if (held && (await beside(`matrix.isHeld('${meaning}', '${written.text}', ${JSON.stringify(held)})`)))
      return 'filled';
    await page.waitForTimeout(100);
  }
  const { shows } = await beside(`matrix.find('${meaning}')`);
  if (shows !== '') await beside(`matrix.fill('${meaning}', '')`);
  return 'not-taken';
}

/**
 * Fills a date and choices on the page of a case.
 *
 * @param {Page} page
 * @param {CDPSession} session of the page
 * @param {string} script the bundle of page-entry.ts
 * @param {Case} one
 * @returns {Promise<{ meaning: string, said: string, held: string, isTrue: boolean }[]>} what was said of each field, what the page's
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
  const { without = [] } = LIBRARIES[one.widget];
  for (const [meaning, { key, kept, held: wanted }] of Object.entries(WANTED)) {
    if (without.includes(key)) continue;
    const said = await fillOne(page, beside, meaning, kept);
    await page.waitForTimeout(50);
    const held = [(await page.evaluate(() => globalThis.__model()))[key] ?? []]
      .flat()
      .filter((code) => code !== '')
      .join();
    results.push({ meaning, said, held, isTrue: held === (said === 'filled' ? wanted.join() : '') });
  }
  return results;
}
