import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import type { Reading, ReadValue } from '../../lib/dossier/reading';
import { readDocument } from '../../lib/page/read';
import { createRefs } from '../../lib/page/refs';

export const LAYOUTS = join(import.meta.dirname, '../examples/layouts');

/** A document with this markup, in a window of its own that loads and runs nothing. */
export function documentOf(html: string, url = 'https://rs.jshrss.jiangsu.gov.cn/web/UTP'): Document {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    } as never,
  });
  // What a browser has and happy-dom has not.
  Object.defineProperty(window, 'origin', { value: new URL(url).origin });
  window.document.write(html);
  // happy-dom moves the choice of a select while it parses; a browser takes the attribute's word.
  for (const option of window.document.querySelectorAll('option[selected]')) {
    (option as unknown as HTMLOptionElement).selected = true;
  }
  return window.document as unknown as Document;
}

export interface ReadLayout {
  readonly document: Document;
  readonly reading: Reading;
  /** The values read at an element, or at the widget around or in it. */
  at(element: Element): ReadValue[];
}

export function readMarkup(html: string): ReadLayout {
  const document = documentOf(html);
  const refs = createRefs();
  const reading = readDocument(document, refs);
  return { document, reading, at: (element) => reading.values.filter(({ ref }) => refs.elementOf(ref) === element) };
}

export const readLayout = (name: string): ReadLayout => readMarkup(readFileSync(join(LAYOUTS, name), 'utf8'));
