import { vi } from 'vitest';
import { PLATFORM_SITES, patternOf } from '../../components/sites/site';
import { type FromPage, type Here, PAGE_PORT } from '../../lib/messages';

const PLATFORM = PLATFORM_SITES.map(patternOf);

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
  /** Whether the panel has opened it. */
  readonly taken: boolean;
}

/** As much of a browser as the panel uses: one window, its active tab, the permission, and lines from documents. */
export function fakeBrowser() {
  const state: { tab: FakeTab | null; permitted: boolean; further: string[] } = {
    tab: { id: 7, url: 'https://rs.jshrss.jiangsu.gov.cn/web/functionAuth', status: 'complete', active: true },
    permitted: true,
    further: [],
  };
  const onMessage = fakeEvent();
  const onActivated = fakeEvent();
  const onUpdated = fakeEvent();
  const onAdded = fakeEvent();
  const onRemoved = fakeEvent();
  const onWindowRemoved = fakeEvent();
  const calls: number[] = [];
  /** What a panel that knocks at a document is given. */
  const doors = new Map<string, () => unknown>();

  const browser = {
    runtime: { id: 'ours', onMessage },
    windows: { onRemoved: onWindowRemoved },
    tabs: {
      query: async (_: object) => (state.tab === null ? [] : [state.tab]),
      sendMessage: async (tabId: number) => {
        calls.push(tabId);
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
      connect: (tabId: number, { name, documentId }: { name: string; documentId: string }) =>
        doors.get(`${tabId} ${documentId} ${name}`)?.(),
      onActivated,
      onUpdated,
    },
    permissions: {
      contains: async () => state.permitted,
      getAll: async () => ({ origins: [...(state.permitted ? PLATFORM : []), ...state.further] }),
      request: vi.fn(async ({ origins }: { origins: string[] }) => {
        const asked = origins.filter((one) => !PLATFORM.includes(one));
        if (asked.length < origins.length) state.permitted = true;
        state.further.push(...asked);
        onAdded.fire();
        return true;
      }),
      remove: vi.fn(async ({ origins }: { origins: string[] }) => {
        state.further = state.further.filter((one) => !origins.includes(one));
        onRemoved.fire();
        return true;
      }),
      onAdded,
      onRemoved,
    },
  };

  /** A document says that it is there; by default one of ours in the tab that is followed. Its line is open once the panel takes it. */
  const connect = ({
    tabId = 7,
    frameId = 0,
    id = 'ours',
    origin = 'https://rs.jshrss.jiangsu.gov.cn',
    above = [] as Here['above'],
    message = { type: 'here', fresh: true, above } as Here | unknown,
  } = {}) => {
    const documentId = `doc-${frameId}`;
    const said = fakeEvent();
    const onDisconnect = fakeEvent();
    const port = { sent: [] as unknown[], cut: false, taken: false };
    doors.set(`${tabId} ${documentId} ${PAGE_PORT}`, () => {
      port.taken = true;
      return {
        onMessage: said,
        onDisconnect,
        postMessage: (sent: unknown) => port.sent.push(sent),
        disconnect: () => {
          port.cut = true;
        },
      };
    });
    onMessage.fire(message, { id, frameId, documentId, origin, tab: { id: tabId } });
    return Object.assign(port, {
      say: (message: unknown) => said.fire(message),
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
      [onMessage, onActivated, onUpdated, onAdded, onRemoved, onWindowRemoved].map((event) => event.size),
  };
}
