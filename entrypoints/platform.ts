import '../components/words/jitless';
import { type Browser, browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FillAsk } from '../lib/dossier/fill';
import type { Taught } from '../lib/dossier/taught';
import { CallSchema, type FromPage, type Here, LeaveSchema, type Mark, PAGE_PORT, ToPageSchema } from '../lib/messages';
import { above } from '../lib/page/above';
import { createFiller } from '../lib/page/fill/filler';
import { follow } from '../lib/page/follow';
import { leadTo } from '../lib/page/lead';
import { createMarks } from '../lib/page/marks';
import { createOverlay } from '../lib/page/overlay';
import { startPointing } from '../lib/page/pointing';
import { readDocument, readPage, readWhole, toValue } from '../lib/page/read';
import { createRefs } from '../lib/page/refs';
import { readerOf } from '../lib/page/reread';
import type { Root } from '../lib/page/roots';

/** Serves a panel over the line that it has opened, until either side cuts it: the panel closes, the extension is updated, or `life` ends. */
function serve(port: Browser.runtime.Port, life: AbortSignal): void {
  const stop = new AbortController();
  const end = () => {
    port.disconnect();
    stop.abort();
  };
  life.addEventListener('abort', end, { signal: stop.signal });
  port.onDisconnect.addListener(() => {
    // Read, so that the browser does not report it as an error.
    void browser.runtime.lastError;
    stop.abort();
  });

  const refs = createRefs();
  const overlay = createOverlay(document, stop.signal);
  const marks = createMarks(document, overlay, refs.elementOf);
  const post = (message: FromPage) => {
    if (!stop.signal.aborted) port.postMessage(message);
  };
  const lead = async (mark: Mark) => {
    const element = refs.elementOf(mark.ref);
    const found = element !== null && (await leadTo(element, stop.signal));
    if (found) marks.lead(mark);
    post({ type: 'led', ref: mark.ref, found });
  };
  let sites: readonly string[] = [];
  let taught: readonly Taught[] = [];
  const read = (roots?: readonly Root[]) => readDocument(document, refs, sites, roots, taught);
  const filler = createFiller(document, refs, read, stop.signal);
  const fill = async (ask: number, what: FillAsk) => post({ type: 'filled', ask, answer: await filler.fill(what) });
  let following = new AbortController();
  let pointing = new AbortController();
  let pointingLife = new AbortController();
  stop.signal.addEventListener('abort', () => following.abort());
  const point = () => {
    pointing = new AbortController();
    // Presses are caught for a moment after a choice: not those of the next pointing.
    pointingLife.abort();
    const life = new AbortController();
    pointingLife = life;
    stop.signal.addEventListener('abort', () => life.abort(), { signal: life.signal });
    startPointing({
      document,
      overlay,
      targets: () => readWhole(document, sites, undefined, taught).values,
      chosen: (target) => {
        const { form, values } = readWhole(document, sites, undefined, taught);
        const value = values.find(({ element }) => element === target?.element);
        post({ type: 'pointed', form, value: value ? toValue(value, null, refs) : null });
      },
      signal: pointing.signal,
      stop: life.signal,
    });
  };
  port.onMessage.addListener((message: unknown) => {
    const parsed = ToPageSchema.safeParse(message);
    if (!parsed.success || stop.signal.aborted) return;
    switch (parsed.data.type) {
      case 'read':
        ({ sites, taught } = parsed.data);
        following.abort();
        following = new AbortController();
        return follow({
          document,
          ...readerOf(document, (roots) => readPage(document, refs, sites, roots, taught), refs),
          post: (reading) => post({ type: 'reading', reading }),
          moved: overlay.place,
          signal: following.signal,
        });
      case 'mark':
        return marks.show(parsed.data.marks);
      case 'point':
        pointing.abort();
        if (parsed.data.on) point();
        return;
      case 'lead':
        return void lead(parsed.data.mark);
      case 'slots':
        return post({ type: 'slots', ask: parsed.data.ask, slots: filler.slots() });
      case 'locate':
        return post({ type: 'filled', ask: parsed.data.ask, answer: filler.locate(parsed.data.field) });
      case 'fill':
        return void fill(parsed.data.ask, parsed.data.fill);
    }
  });
}

/** Firefox has it; of any window it tells no more than its frame's number. */
const { getFrameId } = browser.runtime as { getFrameId?: (frame: Window) => number };

/** Where a second start of this script, in the same document, finds what the first has set. No page sees it. */
const ours = globalThis as { shenbaoLife?: AbortController };

/**
 * Runs in every frame of the platform, and of the further sites that the user has allowed. No content script of WXT's own kind:
 * that tells the page of itself by `postMessage` and an event, and holds a listener for them. The manifest names this script
 * instead (wxt.config.ts), and for further sites components/sites/scripts.ts.
 */
export default defineUnlistedScript(() => {
  // A sandboxed frame has no origin of its own: the page around it names it, and it is left alone.
  if (globalThis.origin === 'null' || ours.shenbaoLife?.signal.aborted === false) return;
  const life = new AbortController();
  ours.shenbaoLife = life;
  const site = new URL(globalThis.origin).hostname;

  const tellHere = (fresh: boolean) => {
    const here: Here = { type: 'here', fresh, above: above(window, getFrameId) };
    // Where no panel is open nobody hears it.
    void browser.runtime.sendMessage(here).catch(() => undefined);
  };
  const onMessage = (message: unknown) => {
    if (CallSchema.safeParse(message).success) tellHere(false);
    if (LeaveSchema.safeParse(message).data?.site === site) life.abort();
  };
  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name === PAGE_PORT) serve(port, life.signal);
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.runtime.onConnect.addListener(onConnect);
  life.signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(onMessage);
    browser.runtime.onConnect.removeListener(onConnect);
  });
  tellHere(true);
});
