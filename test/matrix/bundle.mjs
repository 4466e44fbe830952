import { join } from 'node:path';
import { build } from 'vite';

/**
 * The script that runs beside the pages, as one text.
 *
 * @returns {Promise<string>}
 */
export async function bundleEntry() {
  const [{ output }] = await build({
    root: join(import.meta.dirname, '..', '..'),
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'page-entry.ts'), name: 'beside', formats: ['iife'], fileName: 'beside' },
    },
  });
  return output[0].code;
}
