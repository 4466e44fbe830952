import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../../scripts/find-browser.mjs';
import { startProxy } from './proxy';
import { type Chrome, openSidebar } from './sidebar';

const EXTENSION = join(import.meta.dirname, '..', '..', '..', '.output', 'firefox-mv3');
/** Any will do: Firefox otherwise makes one up, and with it the address of the extension's pages. */
const UUID = '5e7c1f0a-3b1d-4c58-9f3e-2f6f0c5a9d11';

export const ID = 'shenbao@shenbao.invalid';

interface Answer {
  readonly result: {
    readonly type: string;
    readonly result: { readonly value: string };
    readonly exceptionDetails?: { readonly text: string };
    readonly contexts: readonly { readonly context: string; readonly url: string }[];
  };
}
type Connection = { send(method: string, params: object): Promise<Answer> };

/**
 * Starts a Firefox that holds the built extension and reaches the practice platform under its real host names through a
 * proxy, and nothing else. `profile` is the folder of its profile: what is kept there is there at the next start. It saves
 * downloads in `downloads` within it.
 */
export async function launchFirefox(platform: { hosts: readonly string[]; port: number }, profile: string) {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('No Firefox was found: install Firefox (Debian: firefox-esr).');
  const proxy = await startProxy(platform.hosts, platform.port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    // The sidebar is a part of the browser's own window, which only scripts of that window can reach.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'intl.accept_languages': 'zh-CN',
      'browser.download.folderList': 2,
      'browser.download.dir': join(profile, 'downloads'),
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    },
  });
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const chrome: Chrome = async (expression) => {
    const target = { context: window?.context };
    const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
    if (answer.result.type !== 'success') throw new Error(answer.result.exceptionDetails?.text);
    return answer.result.result.value;
  };
  const page = await browser.newPage();
  // The real platform shows no form to a driven browser, and nor does the practice platform.
  await page.evaluateOnNewDocument(() => Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }));
  await browser.installExtension(EXTENSION);

  return {
    page,
    chrome,
    refused: proxy.refused,
    openSidebar: () => openSidebar(chrome, ID),
    async close() {
      await browser.close();
      await proxy.close();
    },
  };
}
