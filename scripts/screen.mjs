import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pngOfDump } from './screen-picture.mjs';

/** @import { Readable } from 'node:stream' */

/**
 * A screen that nobody sees, for what needs a window: keys that the browser itself takes, its own dialogs, and pictures of
 * page and side panel as they stand together.
 */
export async function openScreen({ width = 1366, height = 900 } = {}) {
  const memory = mkdtempSync(join(tmpdir(), 'shenbao-screen-'));
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-fbdir', memory],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  /** @type {string} */
  const display = await new Promise((resolve, reject) => {
    server.once('error', () => reject(new Error('Xvfb is needed for this: install xvfb and xdotool.')));
    /** @type {Readable} */ (server.stdio[3]).once('data', (data) => resolve(`:${String(data).trim()}`));
  });
  /** @param {string[]} args */
  const tell = (...args) => {
    const { status, stdout } = spawnSync('xdotool', args, {
      encoding: 'utf8',
      env: { ...process.env, DISPLAY: display },
    });
    if (status !== 0) throw new Error(`xdotool ${args.join(' ')} failed`);
    return stdout.trim();
  };
  return {
    display,
    /**
     * Presses keys, such as `alt+shift+o`, in the first window of the browser.
     *
     * @param {string} keys
     */
    press(keys) {
      const [window] = tell('search', '--sync', '--onlyvisible', '--class', 'chromium').split('\n');
      tell('windowfocus', '--sync', /** @type {string} */ (window));
      tell('key', '--clearmodifiers', keys);
    },
    /**
     * Clicks a place of the screen, counted from its upper left corner.
     *
     * @param {number} x
     * @param {number} y
     */
    click(x, y) {
      // `--sync` would wait in vain where the pointer stands there already.
      tell('mousemove', String(x), String(y), 'click', '1');
    },
    /**
     * Writes a path into the open dialog that asks for a folder.
     *
     * @param {string} path
     * @param {string} dialog the window of the dialog
     */
    typePath(path, dialog) {
      tell('windowfocus', '--sync', dialog);
      tell('key', '--clearmodifiers', 'ctrl+l');
      tell('type', '--delay', '20', path);
    },
    /** The windows that can be seen, each with the place of its lower right corner. */
    windows() {
      return tell('search', '--onlyvisible', '--name', '')
        .split('\n')
        .map((id) => {
          const geometry = tell('getwindowgeometry', '--shell', id);
          const [left = 0, top = 0, wide = 0, high = 0] = ['X', 'Y', 'WIDTH', 'HEIGHT'].map((name) =>
            Number(new RegExp(`^${name}=(-?\\d+)$`, 'm').exec(geometry)?.[1]),
          );
          return { id, right: left + wide, bottom: top + high };
        });
    },
    /** What stands on the screen now, as a PNG. */
    picture: () => pngOfDump(readFileSync(join(memory, 'Xvfb_screen0'))),
    close() {
      server.once('exit', () => rmSync(memory, { recursive: true, force: true }));
      server.kill();
    },
  };
}
