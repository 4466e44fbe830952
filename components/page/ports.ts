import { type Browser, browser } from 'wxt/browser';
import { FromPageSchema, HereSchema, type Mark, PAGE_PORT, type ToPage } from '../../lib/messages';
import type { PageEvent } from './state';

type Port = Browser.runtime.Port;

/** How long a page may take to say whether it found a field. */
const LEAD_TIMEOUT = 4_000;

/** The lines to the documents of the followed tab. */
export interface Ports {
  /** Hears the documents of this tab alone from now on; lines to others are cut. */
  follow(tabId: number | null): void;
  /** Asks every document of the tab to say that it is there. A tab without our script does not answer. */
  call(): void;
  /** Shows just these marks in a document; nothing is sent where they are what it shows already. */
  mark(frame: string, marks: readonly Mark[]): void;
  /** Leads the page to a field; false where document or field is gone, or nothing answers in time. */
  lead(frame: string, mark: Mark): Promise<boolean>;
}

/**
 * Opens a line to each document that says it is there, until `signal` aborts; then all are cut, on which the pages drop their marks.
 * Each message is hostile until it has parsed; what does not parse is dropped and told as `dropped`.
 */
export function listenForPages(tell: (event: PageEvent) => void, signal: AbortSignal): Ports {
  const ports = new Map<string, Port>();
  const shown = new Map<Port, string>();
  const waiting = new Map<string, (found: boolean) => void>();
  let tab: number | null = null;

  const send = (port: Port, message: ToPage) => port.postMessage(message);
  const drop = (frame: string, port: Port) => {
    if (ports.get(frame) !== port) return;
    ports.delete(frame);
    shown.delete(port);
    tell({ type: 'gone', frame });
  };
  const cutAll = () => {
    for (const port of ports.values()) port.disconnect();
    ports.clear();
    shown.clear();
  };

  const onMessage = (frame: string, port: Port, message: unknown) => {
    if (ports.get(frame) !== port) return;
    const parsed = FromPageSchema.safeParse(message);
    if (!parsed.success) return tell({ type: 'dropped' });
    if (parsed.data.type === 'reading') return tell({ type: 'read', frame, reading: parsed.data.reading });
    waiting.get(`${frame} ${parsed.data.ref}`)?.(parsed.data.found);
  };

  const onHere = (message: unknown, sender: Browser.runtime.MessageSender) => {
    const here = HereSchema.safeParse(message);
    // The panel of another window hears it too: it is the other's to answer.
    if (!here.success || sender.id !== browser.runtime.id || tab === null || sender.tab?.id !== tab) return;
    const { frameId = 0, documentId } = sender;
    const frame = documentId ?? `frame-${frameId}`;
    const known = ports.get(frame);
    if (known !== undefined && !here.data.fresh) return;
    known?.disconnect();
    const port = browser.tabs.connect(tab, {
      name: PAGE_PORT,
      ...(documentId === undefined ? { frameId } : { documentId }),
    });
    ports.set(frame, port);
    port.onMessage.addListener((said: unknown) => onMessage(frame, port, said));
    port.onDisconnect.addListener(() => {
      // Read, so that the browser does not report a document that has just gone as an error.
      void browser.runtime.lastError;
      drop(frame, port);
    });
    tell({ type: 'connected', frame, order: frameId });
    send(port, { type: 'read' });
  };

  browser.runtime.onMessage.addListener(onHere);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(onHere);
    cutAll();
  });

  return {
    follow(tabId) {
      if (tabId === tab) return;
      tab = tabId;
      cutAll();
    },
    call() {
      // A tab without our script rejects; that nothing answers is told by the silence.
      if (tab !== null) void browser.tabs.sendMessage(tab, { type: 'call' }).catch(() => undefined);
    },
    mark(frame, marks) {
      const port = ports.get(frame);
      const text = JSON.stringify(marks);
      if (port === undefined || (shown.get(port) ?? '[]') === text) return;
      shown.set(port, text);
      send(port, { type: 'mark', marks: [...marks] });
    },
    lead(frame, mark) {
      const port = ports.get(frame);
      if (port === undefined) return Promise.resolve(false);
      const key = `${frame} ${mark.ref}`;
      return new Promise((resolve) => {
        const end = (found: boolean) => {
          clearTimeout(timer);
          waiting.delete(key);
          resolve(found);
        };
        const timer = setTimeout(() => end(false), LEAD_TIMEOUT);
        waiting.set(key, end);
        send(port, { type: 'lead', mark });
      });
    },
  };
}
