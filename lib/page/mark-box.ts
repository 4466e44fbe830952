import { MARK_LOOKS, markWord, type PageMark } from './mark-look';

/** The visible part of an element in its window. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One drawn mark. */
export interface MarkBox {
  readonly node: HTMLElement;
  /** Puts the box around the place; null hides it. */
  put(place: Place | null): void;
}

/** How far the line stands outside of the element. */
const GAP = 3;

function style(element: HTMLElement, rules: Readonly<Record<string, string>>): void {
  // Set one by one through the object model: no style sheet, so no policy of the page can forbid it.
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, 'important');
}

/** Draws a mark: a box with the verdict's line, and a tag with its sign and word whose title tells the whole reason. */
export function drawMark(document: Document, mark: PageMark, strong: boolean): MarkBox {
  const look = MARK_LOOKS[mark.verdict];
  const node = document.createElement('div');
  style(node, {
    position: 'fixed',
    'box-sizing': 'border-box',
    'pointer-events': 'none',
    'border-radius': '4px',
    border: `${strong ? look.width + 2 : look.width}px ${look.line} ${look.colour}`,
    'box-shadow': strong ? `0 0 0 3px #fff, 0 0 0 6px ${look.colour}` : '0 0 0 1px #fff',
  });
  const tag = document.createElement('div');
  style(tag, {
    position: 'absolute',
    right: '0',
    bottom: '100%',
    'max-width': '320px',
    'white-space': 'nowrap',
    overflow: 'hidden',
    'text-overflow': 'ellipsis',
    padding: '0 5px',
    font: '600 12px/18px system-ui, "Microsoft YaHei", sans-serif',
    color: '#fff',
    background: look.colour,
    'border-radius': '3px',
    // The tag alone hears the mouse, so that its title can be read; it lies beside the field and never over it.
    'pointer-events': 'auto',
  });
  tag.textContent = `${look.sign} ${markWord(mark.words)}`.trim();
  tag.title = mark.words;
  node.setAttribute('role', 'note');
  node.setAttribute('aria-label', mark.words);
  node.append(tag);
  return {
    node,
    put(place) {
      if (place === null) return style(node, { display: 'none' });
      style(node, {
        display: 'block',
        left: `${place.left - GAP}px`,
        top: `${place.top - GAP}px`,
        width: `${place.width + 2 * GAP}px`,
        height: `${place.height + 2 * GAP}px`,
      });
      // At the upper edge of the window the tag would be out of sight above.
      style(tag, place.top < 24 ? { bottom: 'auto', top: '100%' } : { bottom: '100%', top: 'auto' });
    },
  };
}
