import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { checkSync } from 'recheck';
import { parseSync } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';

/*
 * Every pattern of the sources takes time in proportion to the text, whatever a page, a file or a label holds: recheck proves it.
 * What was proven stands in safe-patterns.txt, so that only what is new is proven. `npm run check:patterns` writes that list;
 * without it all is proven anew.
 */
const root = resolve(import.meta.dirname, '..');
const LIST = join(root, 'test/safe-patterns.txt');
const isWritten = process.env.PATTERNS_WRITTEN === '1';

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(root, folder, name)),
);

/** The patterns that stand in a source between slashes. */
function literalsIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) found.push(`/${regex.pattern}/${regex.flags}`);
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseSync(file, readFileSync(file, 'utf8')).program);
  return found;
}

/** The patterns that a source puts together while it is loaded. */
async function madeBy(file: string): Promise<string[]> {
  const found: string[] = [];
  vi.resetModules();
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct(target, [pattern, flags]: [string, string]) {
        const made = new target(pattern, flags);
        found.push(String(made));
        return made;
      },
    }),
  );
  await import(file);
  return found;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('every pattern is safe, whatever text it meets', { timeout: 600_000 }, async () => {
  const all = new Map<string, string>();
  for (const file of sources) {
    for (const pattern of literalsIn(file)) all.set(pattern, relative(root, file));
    if (!readFileSync(file, 'utf8').includes('new RegExp')) continue;
    for (const pattern of await madeBy(file)) all.set(pattern, relative(root, file));
  }
  vi.unstubAllGlobals();
  expect(all.size).toBeGreaterThan(150);
  const proven = new Set(existsSync(LIST) ? readFileSync(LIST, 'utf8').split('\n') : []);
  const unsafe = [...all].flatMap(([pattern, file]) => {
    if (proven.has(pattern)) return [];
    const end = pattern.lastIndexOf('/');
    const told = checkSync(pattern.slice(1, end), pattern.slice(end + 1), { timeout: 60_000 });
    if (told.status === 'safe') return [];
    return [`${file}: ${pattern} is ${told.status === 'vulnerable' ? told.complexity.summary : 'not proven'}`];
  });
  expect(unsafe).toEqual([]);
  if (isWritten) writeFileSync(LIST, `${[...all.keys()].sort().join('\n')}\n`);
});
