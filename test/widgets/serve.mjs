import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { ID_NUMBER } from './fields.js';
import { LIBRARIES } from './libraries.mjs';

const folder = import.meta.dirname;
const FORMS = join(folder, 'forms');
const PACKAGES = {
  packages: join(folder, 'node_modules'),
  'packages/platform': join(folder, '..', 'platform', 'node_modules'),
};

const STYLE =
  'body { max-width: 900px; margin: 16px auto; font: 14px/1.6 "Noto Sans CJK SC", sans-serif } h1 { font-size: 18px }';

/** A page that is made with one library alone, by the script of its name in `forms/`. */
function page(name) {
  const { title, scripts, styles } = LIBRARIES[name];
  const links = styles.map((path) => `<link rel="stylesheet" href="/widgets/packages/${path}">`);
  const code = scripts.map((path) => `<script src="/widgets/packages/${path}"></script>`);
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>职称申报 · ${title}</title>
<style>${STYLE}</style>${links.join('')}</head><body><h1>职称申报基本信息</h1><dl><dt>身份证号</dt><dd>${ID_NUMBER}</dd></dl><div id="form"></div>${code.join('')}
<script type="module" src="/widgets/forms/${name}.js"></script></body></html>`;
}

function fileBelow(root, path) {
  const file = resolve(root, path);
  return file.startsWith(root + sep) && existsSync(file) ? file : null;
}

/**
 * What stands at a path below `/widgets/`: `NAME.html`, the scripts of the pages, and files of the installed packages.
 *
 * @param {string} path
 * @returns {{ extension: string, body: string | Buffer } | null} null where nothing does
 */
export function widgetFile(path) {
  const name = /^\/widgets\/([a-z0-9-]+)\.html$/.exec(path)?.[1];
  if (name) return Object.hasOwn(LIBRARIES, name) ? { extension: '.html', body: page(name) } : null;
  const [, kind, rest] = /^\/widgets\/(packages\/platform|packages|forms)\/(.+)$/.exec(path) ?? [];
  const file = /^\/widgets\/(?:fields|form-html|variant)\.js$/.test(path)
    ? join(folder, path.slice('/widgets/'.length))
    : fileBelow(PACKAGES[kind] ?? FORMS, rest ?? '');
  return file ? { extension: extname(file), body: readFileSync(file) } : null;
}
