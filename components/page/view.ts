import type { Form } from '../../lib/dossier/form';
import type { FrameReading } from '../../lib/dossier/from-readings';
import type { UnreadPart } from '../../lib/dossier/reading';
import { standingOf } from '../sites/site';
import { type Trust, trustOf } from '../sites/trust';
import { type PagePerson, personOf } from './person';
import type { PageState } from './state';

/** Why there is nothing to judge; each has a sentence and a next step of its own. */
export const PAGE_HINDRANCES = [
  'starting',
  'window-closed',
  'no-permission',
  'no-tab',
  'wrong-page',
  'loading',
  'silent',
  'no-form',
  'no-form-further',
  'several-persons',
] as const;
export type PageHindrance = (typeof PAGE_HINDRANCES)[number];

/** A part that was not read, and the document that it stands in. */
export interface PlacedUnread extends UnreadPart {
  readonly frame: string;
}

/** A form of a further site, which nobody has seen before, and how far the user lets it be filled. */
export interface FurtherForm {
  readonly frame: string;
  readonly form: Form;
  readonly trust: Trust;
}

/** The page as the panel shows it: held up by something, or read. */
export type PageView =
  | { readonly kind: PageHindrance; readonly unread: readonly PlacedUnread[] }
  | {
      readonly kind: 'form' | 'review';
      readonly readings: readonly FrameReading[];
      readonly person: PagePerson | null;
      /** The forms that stand on further sites, which the user has allowed. */
      readonly further: readonly FurtherForm[];
      readonly unread: readonly PlacedUnread[];
    };

/** What stands before anything can be read; null where documents have answered. */
function hindranceOf(state: PageState): PageHindrance | null {
  if (state.closed) return 'window-closed';
  if (state.permitted === null || state.tab === undefined) return 'starting';
  const standing = standingOf(state.tab?.url, state.further);
  // Without the permission the browser does not tell a page of the platform from others.
  if (!state.permitted && standing !== 'further') return 'no-permission';
  if (state.tab === null) return 'no-tab';
  if (standing === null) return 'wrong-page';
  if (state.frames.some((frame) => frame.reading !== null)) return null;
  return state.silent && !state.tab.loading ? 'silent' : 'loading';
}

/** The forms of a declaration that were read on further sites. */
const furtherOf = ({ frames, further, confirmed }: PageState): FurtherForm[] =>
  frames.flatMap(({ frame, origin, reading }) =>
    reading?.page === 'form' && standingOf(origin, further) === 'further'
      ? [{ frame, form: reading.form, trust: trustOf(origin, reading, confirmed) }]
      : [],
  );

/** The view of a state. Documents that hold nothing of a declaration are left out, but what they could not read is kept. */
export function pageView(state: PageState): PageView {
  const hindrance = hindranceOf(state);
  if (hindrance !== null) return { kind: hindrance, unread: [] };
  const all = state.frames.flatMap(({ frame, reading }) => (reading === null ? [] : [{ frame, reading }]));
  const unread = all.flatMap(({ frame, reading }) => reading.unread.map((part) => ({ ...part, frame })));
  const readings = all.filter(({ reading }) => reading.page !== 'none');
  if (readings.length === 0) {
    // The form may stand in a frame that has answered but not yet been read, or still be on its way.
    const waiting = state.frames.some((frame) => frame.reading === null) || unread.some(({ why }) => why === 'loading');
    if (!waiting) {
      const further = standingOf(state.tab?.url, state.further) === 'further';
      return { kind: further ? 'no-form-further' : 'no-form', unread };
    }
    return { kind: 'loading', unread: unread.filter(({ why }) => why !== 'loading') };
  }
  const person = personOf(readings.flatMap(({ reading }) => reading.values));
  if (person === 'several') return { kind: 'several-persons', unread };
  const kind = readings.some(({ reading }) => reading.page === 'form') ? 'form' : 'review';
  return { kind, readings, person, further: furtherOf(state), unread };
}
