import { useEffect, useMemo, useReducer, useRef } from 'react';
import { browser } from 'wxt/browser';
import { furtherSites } from '../sites/further';
import { PLATFORM_SITES, patternOf } from '../sites/site';
import { pageWindowOf } from './panel-address';
import { listenForPages, type Ports } from './ports';
import { type FollowedTab, NO_PAGE, type PageEvent, type Pointed, pageReducer } from './state';
import { type PageView, pageView } from './view';

/** How long the documents of a loaded page may take to answer a call. */
const ANSWER_TIMEOUT = 2_500;

const PLATFORM = { origins: PLATFORM_SITES.map(patternOf) };

/** The page beside the panel, and what can be asked of it. */
export interface Page {
  readonly view: PageView;
  /** The browser's number of the tab that is followed; null where there is none. */
  readonly tab: number | null;
  /** The sites beyond the platform's, by host, that the user has allowed. */
  readonly further: readonly string[];
  /** Messages of the page that could not be understood. */
  readonly dropped: number;
  readonly pointing: boolean;
  /** The control that the user has pointed at and that nothing was said of yet. */
  readonly pointed: Pointed | null;
  readonly teach: Ports['teach'];
  /** Begins to let the user point at a control in the page, or ends it. */
  readonly point: Ports['point'];
  /** Takes a control for pointed at that was found in the panel; null drops what was pointed at. */
  readonly pointAt: (pointed: Pointed | null) => void;
  readonly mark: Ports['mark'];
  readonly lead: Ports['lead'];
  /** The lines to the page's documents for filling; they answer null once the page is gone. */
  readonly filling: Pick<Ports, 'confirm' | 'slots' | 'locate' | 'fill' | 'targetOf'>;
  /** Calls the page once more. */
  readonly callAgain: () => void;
  /** Asks for the two sites; to be called in a click. */
  readonly askPermission: () => void;
}

interface Line {
  readonly ports: Ports;
  readonly call: () => void;
}

/** Follows the active tab of a window, or with null of the panel's own, for as long as `signal` lives. */
function followTab(windowId: number | null, tell: (event: PageEvent) => void, signal: AbortSignal): Line {
  const ports = listenForPages(tell, signal);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const call = () => {
    clearTimeout(timer);
    tell({ type: 'called' });
    ports.call();
    timer = setTimeout(() => tell({ type: 'silent' }), ANSWER_TIMEOUT);
  };

  const look = async () => {
    const mine = ++asked;
    const permitted = await browser.permissions.contains(PLATFORM);
    const further = await furtherSites();
    const place = windowId === null ? { currentWindow: true } : { windowId };
    const [found] = await browser.tabs.query({ active: true, ...place });
    // Whoever asked last has the newest answer.
    if (signal.aborted || mine !== asked) return;
    const tab: FollowedTab | null =
      found?.id === undefined ? null : { id: found.id, url: found.url, loading: found.status === 'loading' };
    if (windowId !== null && tab === null) {
      ports.follow(null, []);
      return tell({ type: 'closed' });
    }
    const sites = [...(permitted ? PLATFORM_SITES : []), ...further];
    ports.follow(tab?.id ?? null, sites);
    tell({ type: 'permitted', permitted, further });
    tell({ type: 'followed', tab });
    if (tab !== null && sites.length > 0) call();
  };

  const onLook = () => void look();
  const onUpdated = (_: number, change: { status?: string; url?: string }, tab: { active?: boolean }) => {
    if (tab.active && (change.status !== undefined || change.url !== undefined)) onLook();
  };
  browser.windows.onRemoved.addListener(onLook);
  browser.tabs.onActivated.addListener(onLook);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.permissions.onAdded.addListener(onLook);
  browser.permissions.onRemoved.addListener(onLook);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    browser.windows.onRemoved.removeListener(onLook);
    browser.tabs.onActivated.removeListener(onLook);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.permissions.onAdded.removeListener(onLook);
    browser.permissions.onRemoved.removeListener(onLook);
  });
  onLook();
  return { ports, call };
}

/** The page of the active tab beside the panel, in its own window or in the one that its address names: read anew whenever it changes, let go when the panel closes. */
export function usePage(): Page {
  const [state, tell] = useReducer(pageReducer, NO_PAGE);
  const line = useRef<Line | null>(null);

  useEffect(() => {
    const life = new AbortController();
    line.current = followTab(pageWindowOf(location.search), tell, life.signal);
    return () => life.abort();
  }, []);

  const asks = useMemo<Omit<Page, 'view' | 'tab' | 'further' | 'dropped' | 'pointing' | 'pointed'>>(
    () => ({
      teach: (taught) => line.current?.ports.teach(taught),
      point: (on) => line.current?.ports.point(on),
      pointAt: (pointed) => tell({ type: 'pointed', pointed }),
      mark: (frame, marks) => line.current?.ports.mark(frame, marks),
      lead: (frame, mark) => line.current?.ports.lead(frame, mark) ?? Promise.resolve(false),
      filling: {
        confirm: (forms) => {
          line.current?.ports.confirm(forms);
          tell({ type: 'confirmed', forms });
        },
        slots: (frame) => line.current?.ports.slots(frame) ?? Promise.resolve(null),
        locate: (frame, field) => line.current?.ports.locate(frame, field) ?? Promise.resolve(null),
        fill: (frame, fill) => line.current?.ports.fill(frame, fill) ?? Promise.resolve(null),
        targetOf: (frame) => line.current?.ports.targetOf(frame) ?? null,
      },
      callAgain: () => line.current?.call(),
      askPermission: () => void browser.permissions.request(PLATFORM).catch(() => undefined),
    }),
    [],
  );
  const view = useMemo(() => pageView(state), [state]);
  const { further, dropped, pointing, pointed } = state;
  return { view, tab: state.tab?.id ?? null, further, dropped, pointing, pointed, ...asks };
}
