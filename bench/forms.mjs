// How many labels and meanings are found, beside the accessible names of the same pages, in Chromium.
// `npm run eval:forms` reads the corpus, the pages made with real libraries among it, and ends non-zero below the aims; `npm run eval:forms -- --pages DIR` reads other pages,
// whose controls say what is wanted in `data-want` and `data-means`. The last line: `labels N/M meanings N/M wrong K`.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasWidgetPages, pagesIn, readPages } from './forms-pages.mjs';
import { printTable, sumOf } from './forms-table.mjs';

const CORPUS = join(import.meta.dirname, '../test/examples/layouts');
/** Shares of the corpus: at least so many labels and meanings right, at most so many meanings wrong. */
const AIMS = { labels: 0.98, meanings: 0.95, wrong: 0.005 };

function folderAsked() {
  try {
    const { values } = parseArgs({ options: { pages: { type: 'string' } } });
    return { folder: values.pages ?? null };
  } catch {
    return { error: 'The only option is --pages DIR, the folder of other pages to read.' };
  }
}

/** Prints a line for each thing missed on a page. */
function printMisses({ name, results }) {
  for (const { expected, said, judged } of results) {
    const called = expected.want ?? '';
    if (judged.label === false)
      console.log(`${name}: wanted label “${called}”, got ${said ? `“${said.label}”` : 'nothing'}`);
    if (judged.meaning === 'missing') console.log(`${name}: “${called}” wanted meaning ${expected.means}, got none`);
    if (judged.meaning === 'wrong')
      console.log(`${name}: “${called}” wanted meaning ${expected.means || 'none'}, got ${said.meaning} (wrong)`);
    if (judged.value === false)
      console.log(`${name}: “${called}” wanted value “${expected.value}”, got ${said ? `“${said.value}”` : 'nothing'}`);
  }
}

const { folder: asked, error } = folderAsked();
const folder = resolve(asked ?? CORPUS);
const names = error ? null : pagesIn(folder);
if (error || names === null || names.length === 0) {
  console.error(error ?? (names === null ? `There is no folder ${folder}.` : `There is no .html page in ${folder}.`));
  process.exitCode = 2;
} else {
  const pages = await readPages(folder, asked === null);
  for (const page of pages) printMisses(page);
  if (asked === null && !hasWidgetPages())
    console.log('The pages made with libraries are left out: run `npm ci` in test/widgets to have them read too.');
  const sum = sumOf(pages.flatMap(({ results }) => results));
  printTable(pages);
  if (sum.unasked > 0) console.log(`meanings given where nothing is said of one: ${sum.unasked}`);
  console.log(
    `labels ${sum.labelsRight}/${sum.labels} meanings ${sum.meaningsRight}/${sum.meanings} wrong ${sum.wrong}`,
  );
  const reached =
    sum.labelsRight >= AIMS.labels * sum.labels &&
    sum.meaningsRight >= AIMS.meanings * sum.meanings &&
    sum.wrong <= AIMS.wrong * sum.labels;
  if (asked === null && !reached) process.exitCode = 1;
}
