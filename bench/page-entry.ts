// lib/page as one script for the bench: each part as the content script runs it, on globalThis.
import { collect } from '../lib/page/collect';
import { controlsIn } from '../lib/page/controls';
import { headingsOf } from '../lib/page/heading';
import { createContext } from '../lib/page/page-context';
import { readDocument } from '../lib/page/read';
import { createRefs } from '../lib/page/refs';
import { rootsOf } from '../lib/page/roots';

const refs = createRefs();

/** Finds the controls and tells the label, headings, meaning and value of each: no read-only values, no unread parts, no entries. */
function readControls() {
  const roots = rootsOf(document);
  const page = createContext(document, roots, roots.flatMap(controlsIn));
  const headings = headingsOf(new Set(page.controls.map(({ element }) => element)), [], page.withControls);
  return collect(page, [], headings);
}

Object.assign(globalThis, { readControls, readPage: () => readDocument(document, refs) });
