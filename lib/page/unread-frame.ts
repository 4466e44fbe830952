import type { UnreadPart } from '../dossier/reading';
import { isShown } from './visible';

/** True where a sandbox takes the frame's own origin away: then its script is not ours to run. */
const isSandboxed = (frame: HTMLIFrameElement) =>
  frame.hasAttribute('sandbox') && !/\ballow-same-origin\b/u.test(frame.getAttribute('sandbox') ?? '');

/** The origin of a frame's document as far as its element tells; null where it takes the origin of the page around it. */
function originOf(frame: HTMLIFrameElement): string | null {
  const src = frame.getAttribute('src') ?? '';
  let origin: string | null = null;
  if (!frame.hasAttribute('srcdoc') && src && !/^(?:about|javascript):/iu.test(src.trim())) {
    try {
      origin = new URL(src, frame.ownerDocument.baseURI).origin;
    } catch {
      origin = 'null';
    }
  }
  return isSandboxed(frame) ? (origin ?? 'null') : origin;
}

/**
 * The frames of a page that are not read: those of an origin that is none of `origins`, and those that a sandbox closes. Each is
 * named by its title and its origin. What stands in a frame of the platform is told by the frame's own reading.
 */
export function unreadFrames(
  frames: readonly HTMLIFrameElement[],
  origins: readonly string[],
  place: (element: Element) => string,
): UnreadPart[] {
  const parts: UnreadPart[] = [];
  for (const frame of frames) {
    const origin = originOf(frame);
    if (origin === null || (origins.includes(origin) && !isSandboxed(frame))) continue;
    if (!isShown(frame) || frame.getAttribute('width') === '0' || frame.getAttribute('height') === '0') continue;
    const name = frame.title || frame.name || place(frame);
    parts.push({ name: name.slice(0, 200), why: 'frame', origin: origin.slice(0, 300) });
  }
  return parts;
}
