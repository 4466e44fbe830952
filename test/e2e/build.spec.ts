import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION_ID } from '../../scripts/launch.mjs';
import { expect, test } from './fixtures';

const OUTPUT = join(import.meta.dirname, '..', '..', '.output');
const SITES = ['https://rs.jshrss.jiangsu.gov.cn/*', 'https://www.jssrcfwypt.org.cn/*'];

function manifestOf(build: string) {
  return JSON.parse(readFileSync(join(OUTPUT, build, 'manifest.json'), 'utf8'));
}

function filesOf(build: string, ending: RegExp): { name: string; text: string }[] {
  const folder = join(OUTPUT, build);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

for (const build of ['chrome-mv3', 'edge-mv3']) {
  test(`${build} asks for these permissions and no others`, () => {
    const manifest = manifestOf(build);
    expect(manifest.permissions.toSorted()).toEqual(['scripting', 'sidePanel', 'storage', 'unlimitedStorage']);
    expect(manifest.host_permissions.toSorted()).toEqual(SITES);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.minimum_chrome_version).toBe('109');
    expect(manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches).toSorted()).toEqual(
      SITES,
    );
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
  });

  test(`${build} has the id that its key gives it`, () => {
    const hash = createHash('sha256')
      .update(Buffer.from(manifestOf(build).key, 'base64'))
      .digest('hex')
      .slice(0, 32);
    const id = [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
    expect(id).toBe(EXTENSION_ID);
  });
}

test('firefox asks for these permissions and no others, and has an id', () => {
  const manifest = manifestOf('firefox-mv3');
  expect(manifest.permissions.toSorted()).toEqual(['scripting', 'storage', 'unlimitedStorage']);
  expect(manifest.host_permissions.toSorted()).toEqual(SITES);
  expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  expect(manifest.browser_specific_settings.gecko.id).toBe('shenbao@shenbao.invalid');
  expect(manifest.sidebar_action.default_panel).toBe('sidepanel.html');
  expect(manifest.key).toBeUndefined();
});

test('whoever has the unpacked package alone is told how to install it, in a text that every system opens', () => {
  for (const build of ['chrome-mv3', 'edge-mv3', 'firefox-mv3']) {
    const text = readFileSync(join(OUTPUT, build, '安装说明.txt'), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    for (const words of ['edge://extensions', 'chrome://extensions', 'about:debugging', 'manifest.json']) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/[^\r]\n/u);
  }
});

for (const build of ['chrome-mv3', 'edge-mv3', 'firefox-mv3']) {
  test(`${build} runs no text as code and loads nothing from outside`, () => {
    const scripts = filesOf(build, /\.js$/);
    expect(scripts.length).toBeGreaterThan(3);
    for (const { name, text } of scripts) {
      expect(text.match(/\beval\s*\(/g), `${name}: eval`).toBeNull();
      expect(text.match(/import\(\s*["'`]https?:/g), `${name}: remote import`).toBeNull();
      expect(text.match(/importScripts/g), `${name}: importScripts`).toBeNull();
      // Only a page could hear it: nothing of ours speaks to pages, in messages or in events of a name of our own.
      if (name === 'platform.js') expect(text.match(/window\.postMessage|CustomEvent/g), name).toBeNull();
    }
    for (const { name, text } of filesOf(build, /\.(html|css)$/)) {
      expect(text.match(/(?:src|href)=["']?(?:https?:)?\/\//g), name).toBeNull();
      expect(text.match(/url\(\s*["']?(?:https?:)?\/\//g), name).toBeNull();
    }
  });
}
