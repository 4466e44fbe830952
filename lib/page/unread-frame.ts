import type { UnreadPart } from '../dossier/reading';
import { isShown } from './visible';

/** True where a sandbox takes the frame's own origin away: then its script is not ours to run. */
const isSandboxed = (frame: HTMLIFrameElement) =>
  frame.hasAttribute('sandbox') && !/\ballow-same-origin\b/u.test(frame.getAttribute('sandbox') ?? '');

/** The address that the frame's element names; null where its document takes the origin of the page around it. */
function addressOf(frame: HTMLIFrameElement): URL | null {
  const src = (frame.getAttribute('src') ?? '').trim();
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
function hindranceOf(frame: HTMLIFrameElement, sites: readonly string[]): Pick<UnreadPart, 'why' | 'origin'> | null {
  const address = addressOf(frame);
  const origin = address === null || address.origin === 'null' ? null : address.origin;
  if (isSandboxed(frame) || (address !== null && origin === null)) return { why: 'sandbox', origin };
  // The browser shows us the document where it has the origin of this one, wherever it came from.
  const seen = frame.contentDocument;
  if (origin === null || address === null || origin === frame.ownerDocument.defaultView?.origin) {
    return seen === null ? { why: 'away', origin: null } : null;
  }
  if (isOfSites(address, sites) || (seen !== null && seen.URL !== 'about:blank')) return null;
  return { why: 'frame', origin };
}

/**
 * The frames of a page that are not read: those of a host that is none of `sites`, those that a sandbox closes, and those that
 * have gone to another origin than their element names. Each is named by its title and its origin. What stands in the others is
 * told by their own readings.
 */
export function unreadFrames(
  frames: readonly HTMLIFrameElement[],
  sites: readonly string[],
  place: (element: Element) => string,
): UnreadPart[] {
  const parts: UnreadPart[] = [];
  for (const frame of frames) {
    const hindrance = hindranceOf(frame, sites);
    if (hindrance === null) continue;
    if (!isShown(frame) || frame.getAttribute('width') === '0' || frame.getAttribute('height') === '0') continue;
    const name = frame.title || frame.name || place(frame);
    parts.push({ name: name.slice(0, 200), why: hindrance.why, origin: hindrance.origin?.slice(0, 300) ?? null });
  }
  return parts;
}
