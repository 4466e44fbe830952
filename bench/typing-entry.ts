// lib/page/follow.ts as one script for the bench: what runs on a page while a panel is open, on globalThis.
import { follow } from '../lib/page/follow';
import { readPage } from '../lib/page/read';
import { createRefs } from '../lib/page/refs';
import { readerOf } from '../lib/page/reread';

let stop = new AbortController();

/** Begins to follow the page; `isReading` false leaves the readings out, so that the keys alone are measured. */
function start(isReading: boolean) {
  stop = new AbortController();
  const refs = createRefs();
  const none = readPage(document, refs);
  const counts = { readings: 0, longest: 0 };
  const timed = <T>(work: () => T): T => {
    const begin = performance.now();
    const done = work();
    counts.readings += 1;
    counts.longest = Math.max(counts.longest, performance.now() - begin);
    return done;
  };
  const { read, reread } = readerOf(
    document,
    (roots) => (isReading ? readPage(document, refs, [], roots) : none),
    refs,
  );
  follow({
    document,
    read: (roots) => timed(() => read(roots)),
    reread: (typedInto) => (isReading ? timed(() => reread(typedInto)) : none.reading),
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
