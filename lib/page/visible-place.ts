import type { Place } from './mark-box';
import { parentOf } from './roots';
import { standsFor } from './stands-for';

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const cut = (a: Edges, b: Edges): Edges => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

const join = (a: Edges, b: Edges): Edges => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** The edges of an element; null where it is not drawn. One within a line of text is as high as that line: its children count too. */
function edgesOf(element: Element, window: Window): Edges | null {
  const own = element.getBoundingClientRect();
  if (own.width === 0 && own.height === 0) return null;
  if (!element.firstElementChild || window.getComputedStyle(element).display !== 'inline') return own;
  const inner = [...element.children].map((child) => child.getBoundingClientRect());
  return inner.filter(({ width, height }) => width > 0 && height > 0).reduce<Edges>(join, own);
}

/** What draws the frame of a field around an input: the mark goes around the whole. */
const FRAMES =
  '.ant-picker:not(.ant-picker-range),.ant-input-number,.ant-input-affix-wrapper,.el-input,.el-date-editor--date';

/**
 * The parts of elements that can be seen now: cut by the window and by every box around them that scrolls or clips. One finder
 * serves one moment: what it learned of a box it keeps.
 */
export function placeFinder(window: Window): (element: Element) => Place | null {
  const screen: Edges = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
  const clips = new Map<Element, Edges>();
  const clipOf = (element: Element | null): Edges => {
    if (!element || element === element.ownerDocument.documentElement || element === element.ownerDocument.body)
      return screen;
    const known = clips.get(element);
    if (known) return known;
    const outer = clipOf(parentOf(element));
    const isClipping = /auto|scroll|hidden|clip/u.test(window.getComputedStyle(element).overflow);
    const clip = isClipping ? cut(outer, element.getBoundingClientRect()) : outer;
    clips.set(element, clip);
    return clip;
  };
  return (field) => {
    const framed = field.closest(FRAMES) ?? field;
    const edges = edgesOf(framed, window);
    const element = edges ? framed : standsFor(field);
    const own = edges ?? edgesOf(element, window);
    if (!own) return null;
    const { left, top, right, bottom } = cut(own, clipOf(parentOf(element)));
    return right <= left || bottom <= top ? null : { left, top, width: right - left, height: bottom - top };
  };
}
