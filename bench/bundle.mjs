import { basename, join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');

/** Bundles an entry of this folder (`page-entry.ts`, or a path from here) to one script in `folder`, and gives its path. */
export async function bundle(entry, folder) {
  const name = `${basename(entry)}.js`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: join(root, 'bench', entry), name: 'bench', formats: ['iife'], fileName: () => name },
    },
  });
  return join(folder, name);
}
