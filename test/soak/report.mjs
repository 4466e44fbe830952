import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '..', '..', 'docs', 'soak.md');
const HEAD = `# Soak: kills in the midst of writing

\`npm run test:soak\` starts the browser with the built extension and lets the panel's own store write on seven ways at once: a
hand-off file, the states of forty persons, a display, a dossier, a checklist, forty lines of a table, a check against the papers. The
browser's own process is ended by \`kill -9\` at a random moment of the first 0.4 seconds of writing (the seed is in the table), and started anew:
the database opens, every row passes its schema, each acknowledged change is there, beside it at most the one of each way that was under
way, none of those that go over several rows or tables is there by half, and the journal has one entry for each. Each hundred kills have a profile of their own. What a
kill takes from the browser and what a power cut takes from the disk are two things: the second was not tried.
A browser that could not be looked at is started up to three times; in the run of seed 20260 once was all, and the one that is
told there as not opened is a driver that lost its tab: the database was not asked.

What the soak found in Chromium 156, also with a bare page of no extension: killed while several transactions write into tables of their
own, it finds its database damaged at the next start and empties it (37 of 40 kills); killed within one record, it does so at the start
after the next (5 of 146). So one transaction writes at a time (\`oneWriter\`), and the log is renewed once after each start of the browser
(\`renewLog\`; then 0 of 150). The first writes here come after that, as a user's do.

Each run adds a line, and the last line their sum: \`npm run test:soak -- --kills 100 --seed 7\`.

| kills | seed | database version | changes acknowledged | under way and there | acknowledged and lost, or by half | not opened | seconds a kill |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
`;
const COLUMNS = ['kills', 'seed', 'schema', 'acknowledged', 'besides', 'lost', 'unopened', 'seconds'];

/** Adds a run to docs/soak.md and sums up all that stand there. */
export function addRun(run) {
  const old = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const runs = old.split('\n').flatMap((line) => {
    const cells = line.split('|').slice(1, -1);
    const numbers = cells.map(Number);
    return cells.length === COLUMNS.length && numbers.every(Number.isFinite) ? [numbers] : [];
  });
  runs.push(COLUMNS.map((column) => run[column]));
  const sum = (column) => runs.reduce((all, one) => all + one[COLUMNS.indexOf(column)], 0);
  const total = ['kills', 'acknowledged', 'besides', 'lost', 'unopened'].map((column) => [column, sum(column)]);
  const last = COLUMNS.map((column) => {
    const found = total.find(([name]) => name === column);
    return found ? `**${found[1]}**` : '';
  });
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  writeFileSync(FILE, HEAD + [...runs, last].map(line).join(''));
}
