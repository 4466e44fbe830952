// `npm run docs:dossier` writes docs/dossier.md, the description of a dossier file, from its schema.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');
const entry = join(root, 'scripts', 'dossier-page.ts');
const { module } = await runnerImport(entry, { root, configFile: false, logLevel: 'silent' });
writeFileSync(join(root, 'docs', 'dossier.md'), module.dossierPage());
