import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage } from '../../lib/page/read';
import { createRefs } from '../../lib/page/refs';
import { reread } from '../../lib/page/reread';
import { LAYOUTS, readLayout } from './read-layout';

const FIELDS = 'input:not([type]),input[type="text"],input[type="date"],input[type="number"],textarea';

/** Of many kinds of pages: rows, ranges in one field, dates in boxes, names in the title, roots, widgets. */
const PAGES = readdirSync(LAYOUTS)
  .filter((name) => name.endsWith('.html'))
  .filter((_, n) => n % 18 === 3);

test('what is typed gives the same reading as the whole page does, or none', () => {
  let partly = 0;
  for (const name of PAGES) {
    const { document } = readLayout(name);
    const refs = createRefs();
    let last = readPage(document, refs);
    const fields = [...document.querySelectorAll<HTMLInputElement>(FIELDS)];
    if (fields.length === 0) continue;
    const typing = fc.array(
      fc.tuple(fc.nat(fields.length - 1), fc.constantFrom('', '2', '2020-01', '2019.07-2020.08', '至今', '陆听雨')),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(typing, (keys) => {
        const into = keys.map(([n, text]) => {
          const field = fields[n] as HTMLInputElement;
          field.value = text;
          return field;
        });
        const some = reread(document, last, into, refs);
        last = readPage(document, refs);
        if (!some) return;
        partly += 1;
        expect(some.reading).toEqual(last.reading);
      }),
      { numRuns: 3 },
    );
  }
  expect(partly).toBeGreaterThan(4);
});
