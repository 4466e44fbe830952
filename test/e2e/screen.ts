import { spawn, spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';

interface Screen {
  readonly display: string;
  press(keys: string): void;
  click(x: number, y: number): void;
  close(): void;
}

/** A screen that nobody sees, for what needs a window: keys that the browser itself takes. */
export async function openScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1366x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    server.once('error', () => reject(new Error('Xvfb is needed for this test: install xvfb and xdotool.')));
    (server.stdio[3] as Readable).once('data', (data) => resolve(`:${String(data).trim()}`));
  });
  const tell = (...args: string[]) => {
    const { status, stdout } = spawnSync('xdotool', args, {
      encoding: 'utf8',
      env: { ...process.env, DISPLAY: display },
    });
    if (status !== 0) throw new Error(`xdotool ${args.join(' ')} failed`);
    return stdout.trim();
  };
  return {
    display,
    /** Presses keys, such as `alt+shift+o`, in the first window of the browser. */
    press(keys) {
      const [window] = tell('search', '--sync', '--onlyvisible', '--class', 'chromium').split('\n');
      tell('windowfocus', '--sync', window as string);
      tell('key', '--clearmodifiers', keys);
    },
    /** Clicks a place of the screen, counted from its upper left corner. */
    click(x, y) {
      // `--sync` would wait in vain where the pointer stands there already.
      tell('mousemove', String(x), String(y), 'click', '1');
    },
    close: () => void server.kill(),
  };
}
