import type { Place } from '../../dossier/fill';

/** Where an element stands in its document: children counted down from the document, and anew from each shadow root. */
export function placeOf(element: Element): Place {
  const place: number[][] = [[]];
  for (let at: Element = element; ; ) {
    const parent: ParentNode | null = at.parentNode as ParentNode | null;
    if (parent === null) return place;
    place[0]?.unshift([...parent.children].indexOf(at));
    if ('host' in parent) {
      place.unshift([]);
      at = (parent as ShadowRoot).host;
    } else if (parent.nodeType === 9 /* DOCUMENT_NODE */) return place;
    else at = parent as Element;
  }
}
