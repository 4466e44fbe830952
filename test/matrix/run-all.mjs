import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { bundleEntry } from './bundle.mjs';
import { runCase } from './run-case.mjs';

/** @import { Case } from './cases.mjs' */

/** A case is mostly waiting: several are tried at once, each in a window of its own. */
const PAGES = 6;

/**
 * Runs cases in a browser of its own.
 *
 * @param {readonly Case[]} cases
 * @param {string} resolverRules of the practice platform
 * @param {(done: number) => void} [tell] is told how many are done, after each
 * @returns {Promise<{ one: Case, results: Awaited<ReturnType<typeof runCase>> }[]>} in the order of the cases
 */
export async function runAll(cases, resolverRules, tell = () => undefined) {
  const script = await bundleEntry();
  const browser = await chromium.launch({
    executablePath: (await findBrowser()) ?? undefined,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      `--host-resolver-rules=${resolverRules}`,
    ],
  });
  const runs = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    const session = await page.context().newCDPSession(page);
    while (next < cases.length) {
      const at = next;
      next += 1;
      const one = cases[at];
      runs[at] = { one, results: await runCase(page, session, script, one) };
      done += 1;
      tell(done);
    }
  };
  try {
    await Promise.all(Array.from({ length: PAGES }, work));
  } finally {
    await browser.close();
  }
  return runs;
}
