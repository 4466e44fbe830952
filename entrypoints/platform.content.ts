import '../components/words/jitless';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { CallSchema, type FromPage, type Mark, PAGE_PORT, ToPageSchema } from '../lib/messages';
import { follow } from '../lib/page/follow';
import { leadTo } from '../lib/page/lead';
import { createMarks } from '../lib/page/marks';
import { readDocument } from '../lib/page/read';
import { createRefs } from '../lib/page/refs';

/** Opens a line to the panel and serves it until it is cut; calls `ended` then. Where no panel listens it ends at once. */
function openLine(ctx: AbortSignal, ended: () => void): void {
  const port = browser.runtime.connect({ name: PAGE_PORT });
  const stop = new AbortController();
  const end = () => {
    // Read, so that the browser does not report an unheard call as an error.
    void browser.runtime.lastError;
    stop.abort();
    ctx.removeEventListener('abort', cut);
    ended();
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
    let isOpen = false;
    const open = () => {
      if (isOpen || ctx.isInvalid) return;
      isOpen = true;
      openLine(ctx.signal, () => {
        isOpen = false;
      });
    };
    const onMessage = (message: unknown) => {
      if (CallSchema.safeParse(message).success) open();
    };
    browser.runtime.onMessage.addListener(onMessage);
    ctx.onInvalidated(() => browser.runtime.onMessage.removeListener(onMessage));
    open();
  },
});
