// How much of a notice is read right, beside what a careful person read out of the same text.
// `npm run eval:notices` reads test/examples/notices and ends non-zero below the aims; `-- --dir DIR` reads another folder of the same
// form, a .txt and a .json of one name. The last line: `dates P=… R=… invented=… all P=… R=…`.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { DATE_FIELDS, FIELDS, scored } from './notices-score.mjs';

const root = join(import.meta.dirname, '..');
const OWN = join(root, 'test/examples/notices');
const AIMS = { precision: 0.98, recall: 0.95 };

function folderAsked() {
  try {
    const { values } = parseArgs({ options: { dir: { type: 'string' }, figures: { type: 'boolean' } } });
    return values;
  } catch {
    return {
      error: 'The options are --dir DIR, the folder of other notices to read, and --figures, to leave the faults out.',
    };
  }
}

/** The texts of a folder, each with what is expected of it; null where there is no such folder. */
function examplesIn(folder) {
  let names;
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  } catch {
    return null;
  }
  return names.sort().flatMap((name) => {
    const beside = join(folder, name.replace(/\.txt$/, '.json'));
    const whole = readFileSync(join(folder, name), 'utf8');
    // Lines above --- say where a text comes from.
    const text = whole.replace(/^(?:#.*\r?\n)*---\r?\n/, '');
    try {
      return [{ name: name.replace(/\.txt$/, ''), text, expected: JSON.parse(readFileSync(beside, 'utf8')) }];
    } catch {
      console.error(`${name}: no .json of that name beside it, or none that can be read; left out.`);
      return [];
    }
  });
}

const VERDICTS = ['right', 'wrong', 'missed', 'invented'];
const tally = (results) =>
  Object.fromEntries(VERDICTS.map((verdict) => [verdict, results.filter((one) => one.verdict === verdict).length]));
/** Of what was said, how much is right; of what was to be said, how much was. Nothing to say is all of it. */
const precision = ({ right, wrong, invented }) =>
  right + wrong + invented === 0 ? 1 : right / (right + wrong + invented);
const recall = ({ right, wrong, missed }) => (right + wrong + missed === 0 ? 1 : right / (right + wrong + missed));
const shown = (figure) => figure.toFixed(3);

const asked = folderAsked();
const base = process.env.INIT_CWD ?? '.';
const folder = asked.dir === undefined ? OWN : resolve(base, asked.dir);
const examples = asked.error ? null : examplesIn(folder);
if (!examples?.length) {
  console.error(asked.error ?? (examples ? `There is no .txt in ${folder}.` : `There is no folder ${folder}.`));
  process.exitCode = 2;
} else {
  const { module } = await runnerImport(join(root, 'lib/notice/read/read-notice.ts'), {
    root,
    configFile: false,
    logLevel: 'silent',
  });
  const results = examples.map(({ name, text, expected }) => ({
    name,
    fields: scored(expected, module.readNotice(text)),
  }));
  if (!asked.figures)
    for (const { name, fields } of results)
      for (const field of FIELDS)
        for (const { verdict, expected, got, of } of fields[field])
          if (verdict !== 'right')
            console.log(
              `${name}: ${field}${of ? ` of ${of}` : ''} ${verdict}: expected ${JSON.stringify(expected)}, read ${JSON.stringify(got)}`,
            );
  const of = (fields) => tally(results.flatMap((one) => fields.flatMap((field) => one.fields[field])));
  console.log(`${'field'.padEnd(22)}${VERDICTS.map((verdict) => verdict.padStart(9)).join('')}        P        R`);
  for (const field of FIELDS) {
    const sum = of([field]);
    console.log(
      `${field.padEnd(22)}${VERDICTS.map((verdict) => String(sum[verdict]).padStart(9)).join('')}    ${shown(precision(sum))}    ${shown(recall(sum))}`,
    );
  }
  const [dates, all] = [of(DATE_FIELDS), of(FIELDS)];
  console.log(
    `dates P=${shown(precision(dates))} R=${shown(recall(dates))} invented=${all.invented} all P=${shown(precision(all))} R=${shown(recall(all))}`,
  );
  const isReached = precision(dates) >= AIMS.precision && recall(dates) >= AIMS.recall && all.invented === 0;
  if (asked.dir === undefined && !isReached) process.exitCode = 1;
}
