import '../components/words/jitless';
import { type Browser, browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { CallSchema, type FromPage, type Here, type Mark, PAGE_PORT, ToPageSchema } from '../lib/messages';
import { follow } from '../lib/page/follow';
import { leadTo } from '../lib/page/lead';
import { createMarks } from '../lib/page/marks';
import { readDocument } from '../lib/page/read';
import { createRefs } from '../lib/page/refs';

/** Serves a panel over the line that it has opened, until either side cuts it. */
function serve(port: Browser.runtime.Port, ctx: AbortSignal): void {
  const stop = new AbortController();
  const end = () => {
    // Read, so that the browser does not report it as an error.
    void browser.runtime.lastError;
    stop.abort();
    ctx.removeEventListener('abort', cut);
  };
  const cut = () => {
    port.disconnect();
    end();
  };
  port.onDisconnect.addListener(end);
  ctx.addEventListener('abort', cut);

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

export default defineContentScript({
  matches: ['https://www.jssrcfwypt.org.cn/*', 'https://rs.jshrss.jiangsu.gov.cn/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main(ctx) {
    // A sandboxed frame has no origin of its own: the page around it names it, and it is left alone.
    if (globalThis.origin === 'null') return;
    const tellHere = (fresh: boolean) => {
      if (ctx.isInvalid) return;
      // Where no panel is open nobody hears it.
      void browser.runtime.sendMessage({ type: 'here', fresh } satisfies Here).catch(() => undefined);
    };
    const onMessage = (message: unknown) => {
      if (CallSchema.safeParse(message).success) tellHere(false);
    };
    const onConnect = (port: Browser.runtime.Port) => {
      if (port.name === PAGE_PORT && !ctx.isInvalid) serve(port, ctx.signal);
    };
    browser.runtime.onMessage.addListener(onMessage);
    browser.runtime.onConnect.addListener(onConnect);
    ctx.onInvalidated(() => {
      browser.runtime.onMessage.removeListener(onMessage);
      browser.runtime.onConnect.removeListener(onConnect);
    });
    tellHere(true);
  },
});
