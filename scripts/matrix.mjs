// Fills every case of the matrix and writes what came of it to docs/matrix.md. Takes some minutes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeMatrix } from '../test/matrix/cases.mjs';
import { writeReport } from '../test/matrix/report.mjs';
import { runAll } from '../test/matrix/run-all.mjs';
import { startPlatform } from '../test/platform/server.mjs';

const platform = await startPlatform();
const cases = wholeMatrix();
const runs = await runAll(cases, platform.resolverRules, (done) => {
  if (done % 60 === 0) console.log(`${done} of ${cases.length} cases`);
});
await platform.close();
writeFileSync(join(import.meta.dirname, '..', 'docs', 'matrix.md'), writeReport(runs));

const wrong = runs.flatMap(({ one, results }) =>
  results.filter(({ isTrue }) => !isTrue).map((each) => ({ one, ...each })),
);
for (const { one, meaning, said, held } of wrong)
  console.error(`${JSON.stringify(one)} ${meaning}: said ${said}, holds “${held}”`);
console.log(`${cases.length} cases, ${wrong.length} answers that the page contradicts`);
process.exitCode = wrong.length === 0 ? 0 : 1;
