import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** The rooms of lib and what stands above them; a room imports from those to its left. */
const ORDER = [
  'dates',
  'dossier',
  'notice',
  'materials',
  'checks',
  'papers',
  'review',
  'handoff',
  'roster',
  'store',
  'model',
  'components',
  'entrypoints',
];
const MOST_LINES = 370;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(root, folder, name));
}

const files = [...sources('lib'), ...sources('components'), ...sources('entrypoints')];

/** The room of a file: the folder under lib, or the top folder; `messages` for lib/messages.ts. */
function roomOf(file: string): string {
  const [top, second] = relative(root, file).split(sep) as [string, string];
  return top === 'lib' ? second.replace(/\.ts$/, '') : top;
}

function imports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] as string);
}

function localImports(file: string): string[] {
  return imports(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => roomOf(resolve(dirname(file), name)));
}

/** True where a file of the one room may import from the other. */
function mayImport(file: string, from: string, to: string): boolean {
  if (from === to) return true;
  if (from === 'messages') return to === 'dossier';
  if (to === 'messages') return from === 'components' || from === 'entrypoints';
  if (from === 'page') return to === 'dates' || to === 'dossier';
  if (to === 'page') return /entrypoints[\\/]platform\.ts$/.test(file);
  return ORDER.includes(from) && ORDER.includes(to) && ORDER.indexOf(to) < ORDER.indexOf(from);
}

describe('the tree', () => {
  it('has files to look at', () => expect(files.length).toBeGreaterThan(20));

  it.each(files.map((file) => relative(root, file)))('%s imports only from rooms to its left', (name) => {
    const file = join(root, name);
    const room = roomOf(file);
    expect(localImports(file).filter((to) => !mayImport(file, room, to))).toEqual([]);
  });

  it('keeps React out of lib', () => {
    const found = files.filter(
      (file) => relative(root, file).startsWith('lib') && imports(file).some((name) => /^react/.test(name)),
    );
    expect(found).toEqual([]);
  });

  it(`has no source above ${MOST_LINES} lines`, () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > MOST_LINES);
    expect(long.map((file) => relative(root, file))).toEqual([]);
  });
});
