import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from './wait-for.mjs';

const fileOf = (profile) => join(profile, 'DevToolsActivePort');

/**
 * Takes away what a browser that was killed has left behind, so that the port that is read next is the next browser's.
 *
 * @param {string} profile folder of the browser's profile
 */
export const forgetPort = (profile) => rmSync(fileOf(profile), { force: true });

/**
 * Where a browser that was started with `--remote-debugging-port=0` can be driven. The browser makes the file before it
 * writes into it, and may do both after its first page is there: so it is waited for.
 *
 * @param {string} profile folder of the browser's profile
 * @returns {Promise<{ port: string, path: string }>} the port and the path of its socket
 * @throws {Error} when nothing stands there within 15 seconds
 */
export async function devtoolsPort(profile) {
  return waitFor('the port at which the browser can be driven', async () => {
    const [port, path] = existsSync(fileOf(profile)) ? readFileSync(fileOf(profile), 'utf8').split('\n') : [];
    return port && path ? { port, path } : undefined;
  });
}
