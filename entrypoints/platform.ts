import '../components/words/jitless';
import { type Browser, browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CallSchema, type FromPage, type Here, type Mark, PAGE_PORT, ToPageSchema } from '../lib/messages';
import { follow } from '../lib/page/follow';
import { leadTo } from '../lib/page/lead';
import { createMarks } from '../lib/page/marks';
import { readDocument } from '../lib/page/read';
import { createRefs } from '../lib/page/refs';

/** Serves a panel over the line that it has opened, until either side cuts it: the panel closes, or the extension is updated. */
function serve(port: Browser.runtime.Port): void {
  const stop = new AbortController();
  port.onDisconnect.addListener(() => {
    // Read, so that the browser does not report it as an error.
    void browser.runtime.lastError;
    stop.abort();
  });

  const refs = createRefs();
  const marks = createMarks(document, refs.elementOf, stop.signal);
  const post = (message: FromPage) => {
    if (!stop.signal.aborted) port.postMessage(message);
  };
  const lead = async (mark: Mark) => {
    const element = refs.elementOf(mark.ref);
    const found = element !== null && (await leadTo(element, stop.signal));
    if (found) marks.lead(mark);
    post({ type: 'led', ref: mark.ref, found });
  };
  let following = new AbortController();
  stop.signal.addEventListener('abort', () => following.abort());
  port.onMessage.addListener((message: unknown) => {
    const parsed = ToPageSchema.safeParse(message);
    if (!parsed.success || stop.signal.aborted) return;
    switch (parsed.data.type) {
      case 'read':
        following.abort();
        following = new AbortController();
        return follow({
          document,
          read: () => readDocument(document, refs),
          post: (reading) => post({ type: 'reading', reading }),
          moved: marks.place,
          signal: following.signal,
        });
      case 'mark':
        return marks.show(parsed.data.marks);
      case 'lead':
        return void lead(parsed.data.mark);
    }
  });
}

/**
 * Runs in every frame of the platform. No content script of WXT's own kind: that tells the page of itself by `postMessage`
 * and an event, and holds a listener for them. The manifest names this script instead (wxt.config.ts).
 */
export default defineUnlistedScript(() => {
  // A sandboxed frame has no origin of its own: the page around it names it, and it is left alone.
  if (globalThis.origin === 'null') return;
  const tellHere = (fresh: boolean) => {
    // Where no panel is open nobody hears it.
    void browser.runtime.sendMessage({ type: 'here', fresh } satisfies Here).catch(() => undefined);
  };
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (CallSchema.safeParse(message).success) tellHere(false);
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === PAGE_PORT) serve(port);
  });
  tellHere(true);
});
