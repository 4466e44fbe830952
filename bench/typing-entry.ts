// lib/page/follow.ts as one script for the bench: what runs on a page while a panel is open, on globalThis.
import { follow } from '../lib/page/follow';
import { readDocument } from '../lib/page/read';
import { createRefs } from '../lib/page/refs';

let stop = new AbortController();

/** Begins to follow the page; `isReading` false leaves the readings out, so that the keys alone are measured. */
function start(isReading: boolean) {
  stop = new AbortController();
  const refs = createRefs();
  const none = readDocument(document, refs);
  const counts = { readings: 0, longest: 0 };
  follow({
    document,
    read: (roots) => {
      const begin = performance.now();
      const reading = isReading ? readDocument(document, refs, [], roots) : none;
      counts.readings += 1;
      counts.longest = Math.max(counts.longest, performance.now() - begin);
      return reading;
    },
    post: () => undefined,
    signal: stop.signal,
  });
  Object.assign(counts, { readings: 0, longest: 0 });
  return counts;
}

Object.assign(globalThis, {
  begin: (isReading: boolean) => void Object.assign(globalThis, { counts: start(isReading) }),
  end: () => stop.abort(),
});
