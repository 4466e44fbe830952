import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/**
 * What Chromium learned after 109, the oldest that is named in the manifest. The build turns newer syntax into older,
 * but adds no missing function. `browser.sidePanel` is newer too: the background asks whether it is there.
 */
const NEWER: Record<string, RegExp> = {
  'Array.prototype.toSorted and its kin (110)': /\.to(Sorted|Reversed|Spliced)\(/,
  'Array.prototype.with (110)': /\.with\(\w+,/,
  'String.prototype.isWellFormed (111)': /\.(is|to)WellFormed\(/,
  'regular expressions with v (112)': /[^\s'"`<\w]\/[dgimsuy]*v[dgimsuy]*(?=[.,;)])/,
  'AbortSignal.any (116)': /AbortSignal\.any\b/,
  'runtime.getContexts (116)': /\bgetContexts\b/,
  'Object.groupBy, Map.groupBy (117)': /\b(Object|Map)\.groupBy\b/,
  'Promise.withResolvers (119)': /\.withResolvers\b/,
  'URL.canParse (120)': /\bcanParse\b/,
  'Array.fromAsync (121)': /\bfromAsync\b/,
  'set arithmetic (122)': /\.(intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  'iterator helpers (122)':
    /(?<!Object)\.(values|keys|entries|matchAll)\([^()]*\)\s*\.(map|filter|flatMap|some|every|find|reduce|take|drop|toArray)\(/,
  'color-mix, oklch (111)': /\b(color-mix|oklch)\(/,
  'popover (114)': /\bpopover(=|target|:)/i,
};

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|css)$/.test(name))
    .map((name) => join(root, folder, name)),
);
const codeOf = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

describe('the oldest browser', () => {
  it.each(Object.entries(NEWER))('needs no %s', (_, newer) => {
    expect(sources.filter((file) => newer.test(codeOf(file))).map((file) => relative(root, file))).toEqual([]);
  });
});
