import { type RefObject, useEffect, useMemo, useState } from 'react';
import { placesOf, type TextSpan } from '../../lib/notice/find-quote';

/** How many characters that are no white space a part of the page shows. */
const lengthOf = (range: Range) => range.toString().replace(/\s/g, '').length;

/** The part of the text that is selected within an element that shows it; null where none is. */
function selectedIn(root: HTMLElement, places: readonly number[]): TextSpan | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const from = lengthOf(before);
  const count = lengthOf(range);
  const [start, last] = [places[from], places[from + count - 1]];
  return count === 0 || start === undefined || last === undefined ? null : { start, end: last + 1 };
}

/** What of a text the user has selected last, where it is shown in whole; it stays when the focus goes on to a button. */
export function useSelected(root: RefObject<HTMLElement | null>, text: string): TextSpan | null {
  const places = useMemo(() => placesOf(text), [text]);
  const [selected, setSelected] = useState<TextSpan | null>(null);
  useEffect(() => {
    const look = () => {
      const span = root.current && selectedIn(root.current, places);
      if (span) setSelected(span);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [root, places]);
  return selected;
}
