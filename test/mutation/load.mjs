import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'vite';
import { collector } from './collect.mjs';

/** A bundle knows no files: what a test reads from beside itself is named from where it stands. */
const OWN_PLACE = {
  name: 'own-place',
  transform: (code, id) =>
    code.includes('import.meta.url')
      ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id.split('?')[0]).href))
      : null,
};

/** The same function, which answers a text but once. What it gives must not be changed. */
function once(act) {
  const known = new Map();
  return (text) => {
    if (!known.has(text)) known.set(text, act(text));
    return known.get(text);
  };
}

/**
 * Bundles the tests with the code that they test, as it stands in the folder, and gives what loads them anew: code and all that it
 * remembers. Loading takes a twentieth of a second, where a start of vitest takes seconds.
 */
export async function loaderOf(folder) {
  // Two processes bundle in one folder.
  const out = join(folder, `.mutation-${process.pid}`);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins: [OWN_PLACE],
    build: {
      ssr: join(folder, 'test/mutation/tests.ts'),
      outDir: out,
      minify: false,
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'tests.cjs', codeSplitting: false } },
    },
  });
  const file = join(out, 'tests.cjs');
  const script = new Script(`(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
  });
  rmSync(out, { recursive: true });
  const require = createRequire(file);
  const yaml = require('yaml');
  const parse = once(yaml.parse);
  return () => {
    const { tests, vitest } = collector();
    const given = { vitest, yaml: { ...yaml, parse } };
    script.runInThisContext()((name) => given[name] ?? require(name), { exports: {} }, {});
    return tests;
  };
}
