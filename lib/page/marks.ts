import { drawMark } from './mark-box';
import type { PageMark } from './mark-look';
import type { Overlay } from './overlay';

/** The marks over one document. */
export interface Marks {
  /** Shows just these marks. */
  show(marks: readonly PageMark[]): void;
  /** Shows one mark strongly, until the next call of `lead` or `show` names other marks. */
  lead(mark: PageMark): void;
}

/** Marks the elements that `elementOf` knows by their names. */
export function createMarks(document: Document, overlay: Overlay, elementOf: (ref: string) => Element | null): Marks {
  const window = document.defaultView;
  let marks: readonly PageMark[] = [];
  let led: PageMark | null = null;

  const draw = () => {
    const all = led === null ? marks : [...marks.filter(({ ref }) => ref !== led?.ref), led];
    const boxes = all.map((mark) => ({
      element: () => elementOf(mark.ref),
      box: drawMark(document, mark, mark === led),
    }));
    overlay.draw('marks', boxes);
    return boxes;
  };

  return {
    show(next) {
      marks = next;
      // The field that the user was led to stays strong for as long as it is marked at all.
      if (led && !next.some(({ ref }) => ref === led?.ref)) led = null;
      draw();
    },
    lead(mark) {
      led = mark;
      const node = draw().at(-1)?.box.node;
      const calm = window?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
      if (!calm) node?.animate?.([{ opacity: 0.2 }, { opacity: 1 }], { duration: 350, iterations: 3 });
    },
  };
}
