// lib/page as one script for the bench: each part as the content script runs it, on globalThis.
import { collect } from '../lib/page/collect';
import { controlsIn } from '../lib/page/controls';
import { headingsOf } from '../lib/page/heading';
import { createContext } from '../lib/page/page-context';
import { readDocument } from '../lib/page/read';
import { createRefs } from '../lib/page/refs';
import { type Root, rootsIn, rootsOf } from '../lib/page/roots';

const refs = createRefs();

/** Finds the controls and tells the label, headings, meaning and value of each: no read-only values, no unread parts, no entries. */
function controlsOf(roots: readonly Root[]) {
  const page = createContext(document, roots, roots.flatMap(controlsIn));
  const headings = headingsOf(new Set(page.controls.map(({ element }) => element)), [], page.withControls);
  return collect(page, [], headings);
}

/** The roots of a page that is followed: as lib/page/follow.ts keeps them from one reading to the next. */
const followed = rootsIn(document);
new MutationObserver((records) => followed.changed(records)).observe(document, { subtree: true, childList: true });

Object.assign(globalThis, {
  firstControls: () => controlsOf(rootsOf(document)),
  readControls: () => controlsOf(followed.now()),
  firstPage: () => readDocument(document, refs),
  readPage: () => readDocument(document, refs, [], followed.now()),
});
