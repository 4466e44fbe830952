// Makes a fresh clone ready: packages, a browser and fonts. Needs Node alone, since it runs before any package is there.
// `node scripts/setup.mjs packages` stops after the packages; `tests` goes on to what the tests alone need.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { commandPath, findBrowser, findFirefox, installedChromium } from './find-browser.mjs';
import { installPackages } from './packages.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const root = join(import.meta.dirname, '..');

function run(command, ...args) {
  return (
    spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

let listsFresh = false;
/** Installs Debian packages where apt and the right to use it are there. False where they are not, or apt fails. */
function apt(...names) {
  if (process.platform !== 'linux' || !commandPath('apt-get')) return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (sudo.length > 0 && !run('sudo', '-n', 'true')) return false;
  const [command, ...first] = [...sudo, 'apt-get'];
  if (!listsFresh) listsFresh = run(command, ...first, 'update', '-qq');
  return run(command, ...first, 'install', '-y', '-qq', '--no-install-recommends', ...names);
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  return (spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).stdout ?? '').trim() !== '';
}

/** Ubuntu's `chromium` is a stub for a snap, which cannot read a profile in a temporary folder. */
function debianHasChromium() {
  const policy = spawnSync('apt-cache', ['show', 'chromium'], { encoding: 'utf8' }).stdout ?? '';
  return !/snap/i.test(policy);
}

const asked = process.argv[2];
const folders = [root];
if (asked !== 'packages') folders.push(join(root, 'test', 'platform'));
if (asked === 'tests') folders.push(join(root, 'test', 'widgets'));
// All of them at once, and beside them what the machine itself lacks.
const packages = Promise.all(folders.map(installPackages));
if (asked !== 'packages') {
  if (!installedChromium() && debianHasChromium()) apt('chromium');
  if (!hasChineseFont() && !(apt('fontconfig', 'fonts-noto-cjk') && hasChineseFont())) {
    console.error('No Chinese font was found: install Noto Sans CJK, then run the command again.');
    process.exit(1);
  }
  // Where it can't be installed, the tests that need it fail with a sentence.
  if (asked === 'tests' && !findFirefox()) apt('firefox-esr');
  // Keys that the browser itself takes are pressed on a screen of their own.
  const absent = ['xvfb', 'xdotool'].filter((name) => !commandPath(name === 'xvfb' ? 'Xvfb' : name));
  if (process.platform === 'linux' && absent.length > 0) apt(...absent);
}
await packages;
if (asked !== 'packages') {
  if (!(await findBrowser()))
    run(process.execPath, join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium');
  if (!(await findBrowser())) {
    console.error(
      'No browser was found that can load an unpacked extension: install Chromium, then run the command again.',
    );
    process.exit(1);
  }
}
