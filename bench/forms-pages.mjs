import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, sep } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser.mjs';
import { expectedOf } from '../test/widgets/expected.mjs';
import { LIBRARIES } from '../test/widgets/libraries.mjs';
import { widgetFile } from '../test/widgets/serve.mjs';
import { bundle } from './bundle.mjs';

/** A name that no resolver is ever asked for: every request is answered from the folder or refused. */
const HOST = 'http://pages.invalid';
const TYPES = { '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript', '.svg': 'image/svg+xml' };
/** Pages that build themselves by script are given so long, in milliseconds, to come to rest. */
const REST = 100;
const MOST_WAIT = 5_000;

/** The names of the pages in a folder, in order; null where there is no such folder. */
export function pagesIn(folder) {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return null;
  return readdirSync(folder)
    .filter((name) => /\.html?$/iu.test(name))
    .sort();
}

/** The text of a page: in the character set that it names, else UTF-8. */
function textOf(bytes) {
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,20})/iu.exec(
    bytes.subarray(0, 2_048).toString('latin1'),
  );
  try {
    return new TextDecoder(named?.[1] ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The pages that are made with libraries, where those are installed. */
export const hasWidgetPages = () => existsSync(join(import.meta.dirname, '../test/widgets/node_modules'));

function answer(route, folder) {
  const url = new URL(route.request().url());
  const widget = url.origin === HOST ? widgetFile(decodeURIComponent(url.pathname)) : null;
  if (widget) {
    const contentType = `${TYPES[widget.extension] ?? 'text/html'}; charset=utf-8`;
    return route.fulfill({ body: widget.body, contentType });
  }
  const file = join(folder, decodeURIComponent(url.pathname));
  const isHere = url.origin === HOST && file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile();
  if (!isHere) return route.abort();
  const type = TYPES[extname(file).toLowerCase()];
  if (!type && !/\.html?$/iu.test(file)) return route.fulfill({ path: file });
  return route.fulfill({ body: textOf(readFileSync(file)), contentType: `${type ?? 'text/html'}; charset=utf-8` });
}

/** In the page: resolves once nothing has changed for `rest` milliseconds. */
function settle({ rest, most }) {
  if (!document.querySelector('script')) return;
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, rest);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(resolve, rest);
    };
    new MutationObserver(again).observe(document, { subtree: true, childList: true, attributes: true });
    setTimeout(resolve, most);
  });
}

/**
 * Reads every page of a folder in a browser that reaches no network, all its frames included, and gives for each page its
 * results (see forms-entry.ts). `corpus`: where a page states no meaning none may be given, and the pages made with libraries are
 * read beside those of the folder.
 *
 * @param {string} folder
 * @param {boolean} corpus
 * @returns {Promise<{ name: string, results: import('./forms-entry').Result[] }[]>}
 */
export async function readPages(folder, corpus) {
  const work = mkdtempSync(join(tmpdir(), 'shenbao-forms-'));
  const browser = await chromium.launch({
    executablePath: (await findBrowser()) ?? undefined,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const script = await bundle('forms-entry.ts', work);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(30_000);
    await context.addInitScript({ path: script });
    await context.route('**/*', (route) => answer(route, folder));
    const page = await context.newPage();
    page.on('dialog', (dialog) => dialog.accept());
    const pages = [];
    for (const name of pagesIn(folder) ?? []) {
      await page.goto(`${HOST}/${encodeURIComponent(name)}`, { waitUntil: 'load' });
      const results = [];
      for (const frame of page.frames()) {
        await frame.evaluate(settle, { rest: REST, most: MOST_WAIT });
        results.push(...(await frame.evaluate((all) => globalThis.evaluateForms(all), corpus)));
      }
      pages.push({ name, results });
    }
    for (const name of corpus && hasWidgetPages() ? Object.keys(LIBRARIES) : []) {
      await page.goto(`${HOST}/widgets/${name}.html`, { waitUntil: 'load' });
      await page.waitForFunction(() => '__model' in globalThis);
      await page.evaluate(settle, { rest: REST, most: MOST_WAIT });
      const results = await page.evaluate((list) => globalThis.evaluateList(list), expectedOf(name, false));
      pages.push({ name: `widgets-${name}`, results });
    }
    return pages;
  } finally {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  }
}
