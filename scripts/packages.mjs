import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs npm with the program that runs this script, so that it is found on Windows too. Rejects when npm fails. */
function npm(folder, ...args) {
  const script = process.env.npm_execpath;
  const [command, first] = script ? [process.execPath, [script]] : ['npm', []];
  // What npm prints goes to stderr: the last line of stdout belongs to the command that was asked for.
  const running = spawn(command, [...first, ...args], { cwd: folder, stdio: ['ignore', 2, 2] });
  return new Promise((done, fail) => {
    running.once('error', fail);
    running.once('exit', (status) =>
      status === 0 ? done() : fail(new Error(`npm ${args.join(' ')} failed in ${folder}`)),
    );
  });
}

/**
 * Installs the packages of a folder from its lockfile when they are absent or of another lockfile. npm runs beside what the caller
 * does meanwhile. Rejects when it fails.
 */
export async function installPackages(folder) {
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const stamp = join(folder, 'node_modules', '.installed-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  await npm(folder, 'ci', '--no-audit', '--no-fund');
  writeFileSync(stamp, lock);
}
