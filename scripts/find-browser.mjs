import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The path of a command, or null. */
export function commandPath(name) {
  const { status, stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return status === 0 ? (stdout.split(/\r?\n/)[0] ?? '').trim() || null : null;
}

/** The path of a Chromium that the machine has, without a look at what Playwright has downloaded; or undefined. */
export function installedChromium() {
  if (process.platform === 'darwin') return ['/Applications/Chromium.app/Contents/MacOS/Chromium'].find(existsSync);
  if (process.platform === 'win32') {
    const folders = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES].filter(Boolean);
    return folders.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')).find(existsSync);
  }
  for (const name of ['chromium', 'chromium-browser']) {
    const path = commandPath(name);
    // On Ubuntu the name may be a stub that only says how to install a snap.
    if (path && spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('Chromium')) return path;
  }
  return undefined;
}

/** The path of an installed Firefox, or null. */
export function findFirefox() {
  if (process.platform === 'darwin') {
    return ['/Applications/Firefox.app/Contents/MacOS/firefox'].find((path) => existsSync(path)) ?? null;
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
      Boolean,
    );
    return (
      folders.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')).find((path) => existsSync(path)) ?? null
    );
  }
  for (const name of ['firefox-esr', 'firefox']) {
    const path = commandPath(name);
    // As above, the name may be a stub.
    if (path && spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('Mozilla Firefox')) return path;
  }
  return null;
}

/**
 * The path of a browser that loads an unpacked extension, or null: an installed Chromium, else the one that Playwright
 * has downloaded. Branded Chrome and Edge are passed over: they ignore the switch.
 */
export async function findBrowser() {
  const installed = installedChromium();
  if (installed) return installed;
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : null;
}
