import { vi } from 'vitest';
import { type FromPage, PAGE_PORT } from '../../lib/messages';

type Listener = (...args: never[]) => unknown;

function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...args: unknown[]) => {
      for (const listener of listeners) (listener as (...given: unknown[]) => unknown)(...args);
    },
    get size() {
      return listeners.size;
    },
  };
}

export interface FakeTab {
  id: number;
  url?: string;
  status?: string;
  active: boolean;
}

/** One line from a document, as the panel's side of it sees it. */
export interface FakePort {
  readonly sent: unknown[];
  /** What the document says; anything, since it is hostile. */
  say(message: FromPage | unknown): void;
  /** The document is gone. */
  end(): void;
  readonly cut: boolean;
}

/** As much of a browser as the panel uses: one window, its active tab, the permission, and lines from documents. */
export function fakeBrowser() {
  const state: { tab: FakeTab | null; permitted: boolean } = {
    tab: { id: 7, url: 'https://rs.jshrss.jiangsu.gov.cn/web/functionAuth', status: 'complete', active: true },
    permitted: true,
  };
  const onConnect = fakeEvent();
  const onActivated = fakeEvent();
  const onUpdated = fakeEvent();
  const onAdded = fakeEvent();
  const onRemoved = fakeEvent();
  const onWindowRemoved = fakeEvent();
  const calls: number[] = [];

  const browser = {
    runtime: { id: 'ours', onConnect },
    windows: { onRemoved: onWindowRemoved },
    tabs: {
      query: async (_: object) => (state.tab === null ? [] : [state.tab]),
      sendMessage: async (tabId: number) => {
        calls.push(tabId);
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
      onActivated,
      onUpdated,
    },
    permissions: {
      contains: async () => state.permitted,
      request: vi.fn(async () => {
        state.permitted = true;
        onAdded.fire();
        return true;
      }),
      onAdded,
      onRemoved,
    },
  };

  /** A document opens a line; by default one of ours in the tab that is followed. */
  const connect = ({ tabId = 7, frameId = 0, id = 'ours', name = PAGE_PORT } = {}) => {
    const documentId = `doc-${frameId}`;
    const onMessage = fakeEvent();
    const onDisconnect = fakeEvent();
    const port = { sent: [] as unknown[], cut: false };
    onConnect.fire({
      name,
      sender: { id, frameId, documentId, tab: { id: tabId } },
      onMessage,
      onDisconnect,
      postMessage: (message: unknown) => port.sent.push(message),
      disconnect: () => {
        port.cut = true;
      },
    });
    return Object.assign(port, {
      say: (message: unknown) => onMessage.fire(message),
      end: () => onDisconnect.fire(),
    }) as FakePort;
  };

  return {
    browser,
    state,
    calls,
    connect,
    /** Another tab comes to the front. */
    activate: (tab: FakeTab | null) => {
      state.tab = tab;
      onActivated.fire({ tabId: tab?.id });
    },
    /** The tab in front changes. */
    update: (change: Partial<FakeTab>) => {
      state.tab = { ...(state.tab as FakeTab), ...change };
      onUpdated.fire(state.tab.id, change, state.tab);
    },
    closeWindow: () => {
      state.tab = null;
      onWindowRemoved.fire();
    },
    takePermission: () => {
      state.permitted = false;
      onRemoved.fire();
    },
    listeners: () =>
      [onConnect, onActivated, onUpdated, onAdded, onRemoved, onWindowRemoved].map((event) => event.size),
  };
}
