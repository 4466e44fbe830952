import type { UnreadPart } from '../dossier/reading';
import { isShown } from './visible';

/** What shows a document of its own: a frame, or an object or embed whose address is that of a page. */
export type FrameLike = HTMLIFrameElement | HTMLObjectElement | HTMLEmbedElement;

/** The address in the mark-up of a frame or object. */
const sourceOf = (frame: FrameLike): string =>
  (frame.getAttribute(frame.localName === 'object' ? 'data' : 'src') ?? '').trim();

/** Pictures, films and papers have no fields. */
const NO_PAGE = /\.(?:png|jpe?g|gif|svg|webp|bmp|swf|pdf|mp[34]|docx?|xlsx?)$/iu;

/** True of a frame, and of an object or embed that shows a page and no picture or paper. */
function holdsPage(frame: FrameLike): boolean {
  if (/^i?frame$/u.test(frame.localName)) return true;
  const type = frame.getAttribute('type') ?? '';
  const path = sourceOf(frame).split(/[?#]/u)[0] ?? '';
  return (
    sourceOf(frame) !== '' && (type === '' ? !NO_PAGE.test(path) : /^(?:text\/html|application\/xhtml)/iu.test(type))
  );
}

/** The document of a frame where the browser shows it to us; null where it does not, undefined where it tells of none. */
const documentOf = (frame: FrameLike): Document | null | undefined =>
  'contentDocument' in frame ? frame.contentDocument : undefined;

/** True where a sandbox takes the frame's own origin away: then its script is not ours to run. */
const isSandboxed = (frame: FrameLike) =>
  frame.hasAttribute('sandbox') && !/\ballow-same-origin\b/u.test(frame.getAttribute('sandbox') ?? '');

/** The address that the frame's element names; null where its document takes the origin of the page around it. */
function addressOf(frame: FrameLike): URL | null {
  const src = sourceOf(frame);
  if (frame.hasAttribute('srcdoc') || src === '' || /^(?:about|javascript):/iu.test(src)) return null;
  try {
    return new URL(src, frame.ownerDocument.baseURI);
  } catch {
    // The browser shows an empty document instead.
    return null;
  }
}

/** True where the address, or that within a `blob:`, is of one of the sites. */
function isOfSites({ origin }: URL, sites: readonly string[]): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' && sites.includes(hostname);
}

/** Why a frame is not read, with the origin that its element names; null where it is read by its own script. */
function hindranceOf(frame: FrameLike, sites: readonly string[]): Pick<UnreadPart, 'why' | 'origin'> | null {
  const address = addressOf(frame);
  const origin = address === null || address.origin === 'null' ? null : address.origin;
  if (isSandboxed(frame) || (address !== null && origin === null)) return { why: 'sandbox', origin };
  // The browser shows us the document where it has the origin of this one, wherever it came from.
  const seen = documentOf(frame);
  if (origin === null || address === null || origin === frame.ownerDocument.defaultView?.origin) {
    return seen === null ? { why: 'away', origin: null } : null;
  }
  if (isOfSites(address, sites) || (seen && seen.URL !== 'about:blank')) return null;
  return { why: 'frame', origin };
}

/**
 * The frames of a page that are not read: those of a host that is none of `sites`, those that a sandbox closes, and those that
 * have gone to another origin than their element names. Each is named by its title and its origin. What stands in the others is
 * told by their own readings.
 */
export function unreadFrames(
  frames: readonly FrameLike[],
  sites: readonly string[],
  place: (element: Element) => string,
): UnreadPart[] {
  const parts: UnreadPart[] = [];
  for (const frame of frames) {
    const hindrance = holdsPage(frame) ? hindranceOf(frame, sites) : null;
    if (hindrance === null) continue;
    if (!isShown(frame) || frame.getAttribute('width') === '0' || frame.getAttribute('height') === '0') continue;
    const name = frame.title || frame.getAttribute('name') || place(frame);
    parts.push({ name: name.slice(0, 200), why: hindrance.why, origin: hindrance.origin?.slice(0, 300) ?? null });
  }
  return parts;
}
