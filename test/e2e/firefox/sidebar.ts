/** Runs a script in the window of the browser itself; gives back its text. */
export type Chrome = (expression: string) => Promise<string>;

type Given = string | number | boolean | null;

const PANEL = `SidebarController.browser.contentDocument.getElementById('webext-panels-browser')`;

/** What the sidebar can be asked to do: everything in it happens where its own document lives. */
export interface Sidebar {
  /** Calls a function with the panel's document and what is given. */
  run<R, A extends Given[]>(call: (document: Document, ...given: A) => R, ...given: A): Promise<R>;
  /** Presses what can be pressed and has this name; false where there is none. */
  press(name: string): Promise<boolean>;
  /** Writes into the field of this name; false where there is none. */
  fill(name: string, value: string): Promise<boolean>;
  text(): Promise<string>;
}

/** Acts on the first visible element of this name: writes where a value is given, else presses. */
function act(document: Document, selector: string, name: string, value: string | null): boolean {
  const nameOf = (element: Element) =>
    element.getAttribute('aria-label') ??
    [...((element as HTMLInputElement).labels ?? []), element].map((named) => named.textContent?.trim()).find(Boolean);
  const named = [...document.querySelectorAll<HTMLInputElement>(selector)].filter((each) => each.checkVisibility());
  const found = named.find((each) => nameOf(each) === name) ?? named.find((each) => nameOf(each)?.includes(name));
  if (found === undefined || found.disabled) return false;
  found.focus();
  if (value === null) {
    // Firefox's own switch for scripts of the browser: what follows counts as done by the user.
    (document as Document & { notifyUserGestureActivation(): void }).notifyUserGestureActivation();
    found.click();
  } else {
    found.value = value;
    const { Event } = document.defaultView as Window & typeof globalThis;
    for (const type of ['input', 'change']) found.dispatchEvent(new Event(type, { bubbles: true }));
  }
  return true;
}

/** The way to call functions in a document that no protocol lists: `browser` is the expression of what holds it, in the browser's own window. */
export function runIn(chrome: Chrome, browser: string): Sidebar['run'] {
  let count = 0;
  return async (call, ...given) => {
    const answer = `shenbao:${++count}`;
    const script = `(async () => (${call})(content.document, ...${JSON.stringify(given)}))().then(
      (value) => sendAsyncMessage('${answer}', { value }),
      (error) => sendAsyncMessage('${answer}', { error: String(error) }),
    );`;
    const told = await chrome(`new Promise((resolve) => {
      const { messageManager } = ${browser};
      messageManager.addMessageListener('${answer}', ({ data }) => resolve(JSON.stringify(data)));
      messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + ${JSON.stringify(encodeURIComponent(script))}, false);
    })`);
    const { value, error } = JSON.parse(told);
    if (error !== undefined) throw new Error(error);
    return value;
  };
}

/**
 * Opens the true sidebar by the extension's toolbar button, and gives the means to use it. No protocol lists a sidebar
 * among its pages, so what is to run there is sent along as a frame script.
 */
export async function openSidebar(chrome: Chrome, id: string): Promise<Sidebar> {
  // Firefox opens the sidebar of a new extension by itself: shut it, so that it is the button that opens it.
  await chrome(`(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${id}');
    SidebarController.hide();
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    for (let tries = 0; tries < 100; tries++) {
      if (SidebarController.isOpen && ${PANEL}?.currentURI.spec.startsWith('moz-extension:')) return 'open';
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('Waited 10 seconds for the sidebar.');
  })()`);
  const run = runIn(chrome, PANEL);
  return {
    run,
    press: (name) =>
      run(act, 'button, [role="tab"], [role="option"], input[type="checkbox"], input[type="radio"], a', name, null),
    fill: (name, value) => run(act, 'input', name, value),
    // A page that is being loaded has no body yet.
    text: () => run((document) => document.body?.innerText ?? ''),
  };
}
