import type { Form } from '../../lib/dossier/form';
import type { Reading, ReadValue } from '../../lib/dossier/reading';

/** The tab that is followed. `url` is there for sites that we may read alone. */
export interface FollowedTab {
  readonly id: number;
  readonly url: string | undefined;
  readonly loading: boolean;
}

/** One document of the tab that answered; its reading once it has sent one. */
export interface FrameState {
  readonly frame: string;
  /** The browser's number of the frame, 0 on top: the order in which frames are shown and joined. */
  readonly order: number;
  /** The origin of the document, as the browser tells it. */
  readonly origin: string;
  readonly reading: Reading | null;
}

/** The control that the user has pointed at, in a document that is still there. */
export interface Pointed {
  readonly frame: string;
  readonly form: Form;
  readonly value: ReadValue;
}

/** What is known of the page beside the panel. */
export interface PageState {
  /** Undefined until the browser has said which; null where the window has none. */
  readonly tab: FollowedTab | null | undefined;
  /** Whether the two sites of the platform may be read; null until asked. */
  readonly permitted: boolean | null;
  /** The further sites, by host, that the user has allowed. */
  readonly further: readonly string[];
  readonly frames: readonly FrameState[];
  /** The forms of further sites that the user has confirmed, for as long as this tab is followed. */
  readonly confirmed: readonly Form[];
  /** True where the page was called and nothing answered in time. */
  readonly silent: boolean;
  /** True once the window that the panel followed from a window of its own has closed. */
  readonly closed: boolean;
  /** Messages that did not parse and were dropped. */
  readonly dropped: number;
  /** True while the user is to point at a control in the page. */
  readonly pointing: boolean;
  readonly pointed: Pointed | null;
}

export type PageEvent =
  | { readonly type: 'closed' }
  | { readonly type: 'followed'; readonly tab: FollowedTab | null }
  | { readonly type: 'permitted'; readonly permitted: boolean; readonly further: readonly string[] }
  | { readonly type: 'called' }
  | { readonly type: 'silent' }
  | { readonly type: 'connected'; readonly frame: string; readonly order: number; readonly origin: string }
  | { readonly type: 'read'; readonly frame: string; readonly reading: Reading }
  | { readonly type: 'confirmed'; readonly forms: readonly Form[] }
  | { readonly type: 'pointing'; readonly on: boolean }
  | { readonly type: 'pointed'; readonly pointed: Pointed | null }
  | { readonly type: 'dropped' }
  | { readonly type: 'gone'; readonly frame: string };

export const NO_PAGE: PageState = {
  tab: undefined,
  permitted: null,
  further: [],
  frames: [],
  confirmed: [],
  silent: false,
  closed: false,
  dropped: 0,
  pointing: false,
  pointed: null,
};

/** The next state. Another tab empties all that was read at once; a document that goes takes its reading with it. */
export function pageReducer(state: PageState, event: PageEvent): PageState {
  switch (event.type) {
    case 'closed':
      return { ...NO_PAGE, permitted: state.permitted, further: state.further, closed: true };
    case 'followed':
      return event.tab?.id === state.tab?.id
        ? { ...state, tab: event.tab }
        : { ...NO_PAGE, permitted: state.permitted, further: state.further, tab: event.tab };
    case 'permitted':
      return { ...state, permitted: event.permitted, further: event.further };
    case 'called':
      return { ...state, silent: false };
    case 'silent':
      return { ...state, silent: state.frames.length === 0 };
    case 'connected': {
      const others = state.frames.filter((known) => known.frame !== event.frame);
      const { frame, order, origin } = event;
      const frames = [...others, { frame, order, origin, reading: null }];
      return { ...state, silent: false, frames: frames.sort((a, b) => a.order - b.order) };
    }
    case 'read':
      return {
        ...state,
        frames: state.frames.map((known) =>
          known.frame === event.frame ? { ...known, reading: event.reading } : known,
        ),
      };
    case 'confirmed':
      return { ...state, confirmed: [...state.confirmed, ...event.forms] };
    case 'pointing':
      return { ...state, pointing: event.on, pointed: event.on ? null : state.pointed };
    case 'pointed':
      return { ...state, pointed: event.pointed };
    case 'dropped':
      return { ...state, dropped: state.dropped + 1 };
    case 'gone':
      return {
        ...state,
        frames: state.frames.filter((known) => known.frame !== event.frame),
        pointed: state.pointed?.frame === event.frame ? null : state.pointed,
      };
  }
}
