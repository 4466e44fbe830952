// The first to load the store in a world that tests share gives it its database.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OPENED_KEY } from '../components/guide/first-run';
import { RENEWED_KEY } from '../components/store/renew-once';
import { ShenbaoDatabase } from '../lib/store/database';
import { SETTING_KEYS } from '../lib/store/settings';

const root = resolve(import.meta.dirname, '..');
const text = readFileSync(join(root, 'PRIVACY.md'), 'utf8');

/** The first column of the table under a heading. */
function keysUnder(heading: RegExp): string[] {
  const part = text.split(/^#{2,3} /mu).find((one) => heading.test(one.split('\n')[0] ?? '')) ?? '';
  return [...part.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, key]) => key as string).sort();
}

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
}

/** What the manifest of a browser asks for, as wxt.config.ts makes it. */
async function manifestOf(browser: string): Promise<Manifest> {
  const { default: config } = await import('../wxt.config');
  return (config.manifest as unknown as (of: { browser: string }) => Manifest)({ browser });
}

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(root, folder, name)),
);
/** The files that hold a word of code. */
const using = (words: RegExp) =>
  sources
    .filter((file) => words.test(readFileSync(file, 'utf8')))
    .map((file) => relative(root, file).replaceAll('\\', '/'));

describe('PRIVACY.md', () => {
  it('names every table of the database, and no other', () => {
    expect(keysUnder(/IndexedDB/u)).toEqual(new ShenbaoDatabase('names').tables.map(({ name }) => name).sort());
  });

  it('names every setting, and no other', () => {
    expect(keysUnder(/^设置/u)).toEqual([...SETTING_KEYS].sort());
  });

  it("names every key of the extension's own storage, which one file alone uses", () => {
    expect(keysUnder(/storage\.local/u)).toEqual([OPENED_KEY]);
    expect(using(/\bstorage\b.*\blocal\b|\blocal\b.*\bstorage\b/u)).toEqual(['components/guide/first-run.ts']);
    expect(keysUnder(/storage\.session/u)).toEqual([RENEWED_KEY]);
    expect(using(/\bstorage\b.*\bsession\b|\bsession\b.*\bstorage\b/u)).toEqual(['components/store/renew-once.ts']);
  });

  it('names every permission, those of each browser, and no other', async () => {
    const asked = new Set<string>();
    for (const browser of ['chrome', 'edge', 'firefox']) {
      const { permissions, host_permissions, optional_host_permissions } = await manifestOf(browser);
      for (const one of [...permissions, ...host_permissions, ...optional_host_permissions]) asked.add(one);
    }
    expect(keysUnder(/^权限/u)).toEqual([...asked].sort());
  });

  it('says truly that pages hear nothing of it but what typing does, while a field is filled', () => {
    const telling = using(/\bdispatchEvent\(/u);
    expect(telling.length).toBeGreaterThan(0);
    expect(telling.filter((file) => !/^lib\/(?:page\/fill|model)\//u.test(file))).toEqual([]);
    expect(using(/\bCustomEvent\b|window\.postMessage|parent\.postMessage/u)).toEqual([]);
  });

  it('says truly that nothing is kept elsewhere, and that nothing asks the network', () => {
    expect(using(/\b(?:localStorage|sessionStorage|document\.cookie|storage\.(?:sync|managed)|caches\.)/u)).toEqual([]);
    expect(using(/\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/u)).toEqual([]);
    expect(using(/new (?:Dexie|ShenbaoDatabase)\(|indexedDB\./u)).toEqual(['lib/store/database.ts']);
  });

  it('says truly what scripts and further sites are for, and that one site is asked for at a time', () => {
    expect(using(/\bscripting\b\s*[.?]/u)).toEqual(['components/fill/held.ts', 'components/sites/scripts.ts']);
    expect(using(/permissions\.(?:request|remove)\(/u)).toEqual([
      'components/page/use-page.ts',
      'components/sites/further.ts',
    ]);
    expect(using(/https:\/\/\*\/\*|<all_urls>/u)).toEqual([]);
  });
});
