import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { missesOf } from '../page/expected';
import { expect, test } from './fixtures';

const root = resolve(import.meta.dirname, '../..');
const layouts = join(root, 'test/examples/layouts');

test('labels, meanings and values of the corpus in a real browser, known misses and all', async () => {
  const { readPages } = await import('../../bench/forms-pages.mjs');
  const { sumOf } = await import('../../bench/forms-table.mjs');
  const pages: Awaited<ReturnType<typeof readPages>> = await readPages(layouts, true);
  const misses = pages.flatMap(({ name, results }) =>
    results.flatMap(({ expected, judged }) => missesOf(name, expected, judged)),
  );
  const known: string[] = JSON.parse(readFileSync(join(layouts, 'known-misses.json'), 'utf8')).misses;
  expect(misses.sort()).toEqual(known.sort());
  const wrong = pages.flatMap(({ name, results }) =>
    results
      .filter(({ judged }) => judged.meaning === 'wrong')
      .map(({ said }) => `${name}: ${said?.label} ${said?.meaning}`),
  );
  expect(wrong).toEqual([]);
  const sum = sumOf(pages.flatMap(({ results }) => results));
  expect(pages.length).toBeGreaterThanOrEqual(60);
  expect(sum.labels).toBeGreaterThanOrEqual(250);
  expect(sum.labelsRight).toBeGreaterThanOrEqual(0.98 * sum.labels);
  expect(sum.meaningsRight).toBeGreaterThanOrEqual(0.95 * sum.meanings);
});

test('the command reads another folder, prints each miss and the figures last, and says what is amiss with the folder', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'bench/forms.mjs'), ...args], { encoding: 'utf8' });
  const folder = mkdtempSync(join(tmpdir(), 'shenbao-pages-'));
  try {
    const none = run('--pages', folder);
    expect(none).toMatchObject({ status: 2, stdout: '' });
    expect(none.stderr).toMatch(/^There is no \.html page in .*\.\n$/);
    expect(run('--pages', join(folder, 'away')).stderr).toMatch(/^There is no folder .*\.\n$/);
    writeFileSync(
      join(folder, 'a.html'),
      // A fragment without a character set, built in part by its own script, in a frame and in a shadow root.
      `<label>姓名<input data-want="姓名" data-means="person.name"></label><label>级别<input data-want="层级"></label>
      <div id="at"></div><script>setTimeout(() => { at.innerHTML = '<label>民族 <input data-want="民族" data-means="person.sex"></label>' })</script>
      <x-part><template shadowrootmode="open"><label>学历<input data-want="学历" data-means="education.level"></label></template></x-part>
      <iframe srcdoc='<label>学位<input data-want="学位" data-means="education.degree"></label>'></iframe>
      <label>性别<input data-want="性别" data-means=""></label><img src="https://refused.example/x.png">`,
    );
    const { status, stdout } = run('--pages', folder);
    const lines = stdout.trim().split('\n');
    expect(status).toBe(0);
    expect(lines.at(-1)).toBe('labels 5/6 meanings 3/4 wrong 2');
    expect(lines[0]).toBe('a.html: wanted label “层级”, got “级别”');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
