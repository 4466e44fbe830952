// How long a reading of a large page takes, beside a bare query of its controls and their values, in one run in Chromium.
// `npm run bench:page` ends non-zero above the limit.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser.mjs';
import { bundle } from './bundle.mjs';

/** A reading may take this many times the bare query, and a page of 1,000 fields this many milliseconds. */
const MOST_TIMES = 60;
const MOST_MILLISECONDS = 300;
const RUNS = 25;

/** In the page: makes a form of so many fields among so many elements, in the manner of the platform. */
function fill({ fields, elements }) {
  const labels = ['姓名', '工作单位', '毕业院校', '所学专业', '毕业时间', '取得时间', '联系电话', '项目名称'];
  const form = document.createElement('form');
  for (let n = 0; n < fields; n++) {
    const item = document.createElement('div');
    item.className = 'ant-form-item';
    item.innerHTML = `<div class="ant-form-item-label"><label for="f${n}">${labels[n % labels.length]}</label></div><div><input id="f${n}" value="2022-0${(n % 9) + 1}"></div>`;
    form.append(item);
  }
  document.body.replaceChildren(form);
  const rest = document.createElement('div');
  const missing = elements - document.querySelectorAll('*').length;
  rest.innerHTML = '<p><span>通知</span><b>正文</b></p>'.repeat(Math.max(0, Math.round(missing / 3)));
  document.body.append(rest);
  return document.querySelectorAll('*').length;
}

/** In the page: medians of both, run in turn so that a change of the machine's speed meets both. */
function measure(runs) {
  const bare = () => {
    let length = 0;
    for (const field of document.querySelectorAll('input, select, textarea')) length += field.value.length;
    return length;
  };
  const time = (act) => {
    const start = performance.now();
    for (let n = 0; n < 5; n++) act();
    return (performance.now() - start) / 5;
  };
  const times = { bare: [], read: [] };
  for (let n = 0; n < runs; n++) {
    times.bare.push(time(bare));
    times.read.push(time(globalThis.readPage));
  }
  const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
  return { bare: median(times.bare), read: median(times.read), values: globalThis.readPage().values.length };
}

const folder = mkdtempSync(join(tmpdir(), 'shenbao-bench-'));
const script = await bundle('page-entry.ts', folder);
const browser = await chromium.launch({
  executablePath: (await findBrowser()) ?? undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
let failed = false;
for (const size of [
  { fields: 200, elements: 57_000 },
  { fields: 1_000, elements: 57_000 },
]) {
  const page = await browser.newPage();
  const elements = await page.evaluate(fill, size);
  await page.addScriptTag({ path: script });
  const { bare, read, values } = await page.evaluate(measure, RUNS);
  const times = read / bare;
  console.log(
    `${elements} elements, ${size.fields} fields: bare query ${bare.toFixed(2)} ms, reading ${read.toFixed(2)} ms (${values} values), ${times.toFixed(1)} times`,
  );
  failed ||= values !== size.fields;
  failed ||= size.fields === 200 ? times > MOST_TIMES : read > MOST_MILLISECONDS;
  await page.close();
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;
