import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'vite';

const folder = import.meta.dirname;

/** Where the built pages lie. */
export const DIST = join(folder, 'dist');
/** One page per front end: they share the fields and the data, and none loads the libraries of another. */
const PAGES = ['index.html', 'angular.html', 'element.html'];
const STAMP = join(DIST, '.built-from');

/** A hash of all that the build depends on. */
function sourceHash() {
  const hash = createHash('sha256');
  const sources = readdirSync(join(folder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
  for (const name of [...sources, ...PAGES, 'build.mjs', 'package-lock.json']) {
    hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

/**
 * Builds the form and the review page into `dist`, unless what lies there was built from the same sources.
 * Throws when the package's own packages are not installed.
 */
export async function buildPlatform() {
  const hash = sourceHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  if (!existsSync(join(folder, 'node_modules', 'angular'))) {
    throw new Error('The packages of the practice platform are not installed: run `npm ci` in test/platform.');
  }
  // A test runner sets NODE_ENV to `test`, which would mix the two builds of React.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      base: '/web/',
      // With the compiler of templates: the Vue front end is written as pages of that time were.
      resolve: { alias: [{ find: /^vue$/, replacement: 'vue/dist/vue.esm.js' }] },
      build: {
        outDir: DIST,
        emptyOutDir: true,
        target: 'chrome109',
        chunkSizeWarningLimit: 4000,
        rollupOptions: { input: PAGES.map((name) => join(folder, name)) },
      },
    });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
  writeFileSync(STAMP, hash);
}
