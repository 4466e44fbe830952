import { type Browser, browser } from 'wxt/browser';
import type { FieldKey, FillAnswer, FillAsk, Slot } from '../../lib/dossier/fill';
import type { Form } from '../../lib/dossier/form';
import type { Reading } from '../../lib/dossier/reading';
import type { Taught } from '../../lib/dossier/taught';
import { FromPageSchema, HereSchema, type Mark, PAGE_PORT, type ToPage } from '../../lib/messages';
import { trustOf } from '../sites/trust';
import { createAsks } from './asks';
import { isReadable, type Standpoint } from './readable';
import type { PageEvent } from './state';

type Port = Browser.runtime.Port;

/** How long a page may take to say whether it found a field. */
const LEAD_TIMEOUT = 4_000;
/** How long a page may take to put one text into one field: a long list is scrolled through. */
const FILL_TIMEOUT = 20_000;

/** One document, named as the browser wants it where a function is to run in it. */
export type Target =
  | { readonly tabId: number; readonly documentIds: string[] }
  | { readonly tabId: number; readonly frameIds: number[] };

/** A document that has said that it is there. */
interface Known extends Standpoint {
  readonly frameId: number;
  readonly documentId: string | undefined;
}

interface Line extends Known {
  readonly port: Port;
}

/** The lines to the documents of the followed tab. */
export interface Ports {
  /** Hears the documents of this tab alone from now on, and of them those alone that `sites` let be read; lines to others are cut. */
  follow(tabId: number | null, sites: readonly string[]): void;
  /** Asks every document of the tab to say that it is there. A tab without our script does not answer. */
  call(): void;
  /** Has every document read with these meanings of the user's from now on; before the first call none is read. */
  teach(taught: readonly Taught[]): void;
  /** Lets the user point at a control in any of the documents, or ends it; who pointed is told as `pointed`. */
  point(on: boolean): void;
  /** Shows just these marks in a document; nothing is sent where they are what it shows already. */
  mark(frame: string, marks: readonly Mark[]): void;
  /** Leads the page to a field; false where document or field is gone, or nothing answers in time. */
  lead(frame: string, mark: Mark): Promise<boolean>;
  /** The user has confirmed these forms of further sites: they may be filled for as long as this tab is followed. */
  confirm(forms: readonly Form[]): void;
  /** The controls of a document that may be filled; null where its form may not be, or it is gone or does not answer. */
  slots(frame: string): Promise<Slot[] | null>;
  /** Where a field stands now; null as above. */
  locate(frame: string, field: FieldKey): Promise<FillAnswer | null>;
  /** Puts a text into one field of a document; null as above, and then it is not known whether it did. */
  fill(frame: string, fill: FillAsk): Promise<FillAnswer | null>;
  /** The document by name, for a look at a widget's model; null where it is gone. */
  targetOf(frame: string): Target | null;
}

/**
 * Opens a line to each document that says it is there, until `signal` aborts; then all are cut, on which the pages drop their marks.
 * Each message is hostile until it has parsed; what does not parse is dropped and told as `dropped`.
 */
export function listenForPages(tell: (event: PageEvent) => void, signal: AbortSignal): Ports {
  const lines = new Map<string, Line>();
  /** What each document held last. */
  const held = new Map<string, Reading>();
  /** Documents that may not be read, or not before one around them is known. */
  const refused = new Map<string, Known>();
  const shown = new Map<Port, string>();
  const waiting = new Map<string, (found: boolean) => void>();
  const asks = createAsks();
  let tab: number | null = null;
  let sites: readonly string[] = [];
  let confirmed: readonly Form[] = [];
  let taught: readonly Taught[] | null = null;
  let pointing = false;

  const send = (port: Port, message: ToPage) => port.postMessage(message);
  const read = ({ port, origin }: Line) => {
    // What was taught on one site is no other's to know; where the browser does not tell the site, the script there chooses.
    const here = taught?.filter(({ form }) => origin === undefined || form.site === origin);
    if (here !== undefined) send(port, { type: 'read', sites: [...sites], taught: here });
  };
  const point = (on: boolean) => {
    pointing = on;
    for (const { port } of lines.values()) send(port, { type: 'point', on });
    tell({ type: 'pointing', on });
  };
  const drop = (frame: string, port: Port) => {
    if (lines.get(frame)?.port !== port) return;
    lines.delete(frame);
    held.delete(frame);
    shown.delete(port);
    asks.giveUp(port);
    tell({ type: 'gone', frame });
  };
  const cutAll = () => {
    for (const { port } of lines.values()) {
      port.disconnect();
      asks.giveUp(port);
    }
    lines.clear();
    held.clear();
    refused.clear();
    shown.clear();
  };

  const onMessage = (frame: string, port: Port, message: unknown) => {
    if (lines.get(frame)?.port !== port) return;
    const parsed = FromPageSchema.safeParse(message);
    if (!parsed.success) return tell({ type: 'dropped' });
    if (parsed.data.type === 'reading') {
      held.set(frame, parsed.data.reading);
      return tell({ type: 'read', frame, reading: parsed.data.reading });
    }
    if (parsed.data.type === 'pointed') {
      if (!pointing) return;
      const { form, value } = parsed.data;
      point(false);
      if (value !== null) tell({ type: 'pointed', pointed: { frame, form, value } });
      return;
    }
    if (parsed.data.type !== 'led') return asks.answered(port, parsed.data);
    waiting.get(`${frame} ${parsed.data.ref}`)?.(parsed.data.found);
  };

  /** The line to a document whose form may be filled. */
  const fillable = (frame: string): Line | undefined => {
    const line = lines.get(frame);
    return line && trustOf(line.origin, held.get(frame) ?? null, confirmed) !== 'none' ? line : undefined;
  };
  /** Asks for one field, and waits for what became of it. */
  const askField = async (frame: string, message: (ask: number) => ToPage, most: number) => {
    const said = await asks.ask(fillable(frame)?.port, message, most);
    return said?.type === 'filled' ? said.answer : null;
  };

  const mayRead = (known: Known) =>
    isReadable(known, sites, (frameId) => [...lines.values()].some((line) => line.frameId === frameId));

  const open = (frame: string, known: Known) => {
    if (tab === null) return;
    const { frameId, documentId } = known;
    const port = browser.tabs.connect(tab, {
      name: PAGE_PORT,
      ...(documentId === undefined ? { frameId } : { documentId }),
    });
    const line = { ...known, port };
    lines.set(frame, line);
    port.onMessage.addListener((said: unknown) => onMessage(frame, port, said));
    port.onDisconnect.addListener(() => {
      // Read, so that the browser does not report a document that has just gone as an error.
      void browser.runtime.lastError;
      drop(frame, port);
    });
    tell({ type: 'connected', frame, order: frameId, origin: known.origin ?? '' });
    read(line);
    if (pointing) send(port, { type: 'point', on: true });
  };

  /** Opens what may be read by now: with each document those within it may. */
  const openRefused = () => {
    for (let opened = true; opened; ) {
      opened = false;
      for (const [frame, known] of refused) {
        if (!mayRead(known)) continue;
        refused.delete(frame);
        open(frame, known);
        opened = true;
      }
    }
  };

  const onHere = (message: unknown, sender: Browser.runtime.MessageSender) => {
    const here = HereSchema.safeParse(message);
    // The panel of another window hears it too: it is the other's to answer.
    if (!here.success || sender.id !== browser.runtime.id || tab === null || sender.tab?.id !== tab) return;
    const { frameId = 0, documentId, origin } = sender;
    const frame = documentId ?? `frame-${frameId}`;
    const line = lines.get(frame);
    if (line !== undefined && !here.data.fresh) return;
    line?.port.disconnect();
    if (line !== undefined) drop(frame, line.port);
    refused.set(frame, { frameId, documentId, origin, above: here.data.above });
    openRefused();
  };

  /** Cuts the lines to what may no longer be read, outer documents before inner, and tells the others which sites may be. */
  const followSites = () => {
    for (const [frame, line] of lines) {
      const { port, ...known } = line;
      if (mayRead(known)) {
        read(line);
        continue;
      }
      port.disconnect();
      drop(frame, port);
      refused.set(frame, known);
    }
    openRefused();
  };

  browser.runtime.onMessage.addListener(onHere);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(onHere);
    cutAll();
  });

  return {
    follow(tabId, now) {
      const same = now.length === sites.length && now.every((site) => sites.includes(site));
      sites = now;
      if (tabId === tab) return same ? undefined : followSites();
      tab = tabId;
      confirmed = [];
      pointing = false;
      cutAll();
    },
    call() {
      // A tab without our script rejects; that nothing answers is told by the silence.
      if (tab !== null) void browser.tabs.sendMessage(tab, { type: 'call' }).catch(() => undefined);
    },
    teach(next) {
      taught = next;
      for (const line of lines.values()) read(line);
    },
    point,
    mark(frame, marks) {
      const port = lines.get(frame)?.port;
      const text = JSON.stringify(marks);
      if (port === undefined || (shown.get(port) ?? '[]') === text) return;
      shown.set(port, text);
      send(port, { type: 'mark', marks: [...marks] });
    },
    lead(frame, mark) {
      const port = lines.get(frame)?.port;
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
    confirm(forms) {
      confirmed = [...confirmed, ...forms];
    },
    async slots(frame) {
      const said = await asks.ask(fillable(frame)?.port, (ask) => ({ type: 'slots', ask }), LEAD_TIMEOUT);
      return said?.type === 'slots' ? said.slots : null;
    },
    locate: (frame, field) => askField(frame, (ask) => ({ type: 'locate', ask, field }), LEAD_TIMEOUT),
    fill: (frame, fill) => askField(frame, (ask) => ({ type: 'fill', ask, fill }), FILL_TIMEOUT),
    targetOf(frame) {
      const line = fillable(frame);
      if (line === undefined || tab === null) return null;
      const { documentId, frameId } = line;
      return documentId === undefined ? { tabId: tab, frameIds: [frameId] } : { tabId: tab, documentIds: [documentId] };
    },
  };
}
