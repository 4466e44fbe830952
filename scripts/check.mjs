// `npm run -s check -- dossier.json [--notice FILE] [--today YYYY-MM-DD]` prints the findings on a dossier as JSON. What is wrong
// with what was given is told on stderr, a sentence a fault, and the command ends with 2.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const USAGE = '用法：npm run -s check -- 档案.json [--notice 通知.json] [--today YYYY-MM-DD]';

/** Tells each fault in a line of its own and gives up. */
function refuse(faults) {
  console.error(faults.join('\n'));
  process.exit(2);
}

/** npm runs scripts in the project's folder: a path is meant from where the user stands. */
function given(name) {
  try {
    return { name, bytes: readFileSync(resolve(process.env.INIT_CWD ?? '.', name)) };
  } catch (error) {
    return refuse([`${name}：${error.code === 'ENOENT' ? '没有这个文件' : `读不到这个文件（${error.code}）`}。`]);
  }
}

function argumentsGiven() {
  try {
    const options = { notice: { type: 'string' }, today: { type: 'string' } };
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length === 1) return { ...values, dossier: positionals[0] };
  } catch {
    // An option that is not known, or without its value.
  }
  return refuse([USAGE]);
}

const asked = argumentsGiven();
const files = { dossier: given(asked.dossier), notice: asked.notice === undefined ? null : given(asked.notice) };
// Loaded late: what is wrong with the arguments is told at once.
const { load } = await import('./load.mjs');
const { check } = await load(root, 'scripts/check-entry.ts');
const answer = await check({ ...files, today: asked.today ?? null });
if ('faults' in answer) refuse(answer.faults);
// Written whole before the process ends, also into a pipe.
process.stdout.write(`${JSON.stringify(answer.findings, null, 2)}\n`);
