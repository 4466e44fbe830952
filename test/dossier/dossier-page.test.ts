import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FIELD_IDS, fieldEntry } from '../../lib/dossier/catalogue';
import { dossierPage } from '../../scripts/dossier-page';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'dossier.md'), 'utf8');

it('docs/dossier.md is what the schema says now: else run npm run docs:dossier', () =>
  expect(page).toBe(dossierPage()));

it('it names every field of the catalogue with its label, and an example, and a unit where a number is asked for', () => {
  const rows = page.match(/^\| `\w+` \|.*$/gmu) ?? [];
  expect(rows).toHaveLength(FIELD_IDS.length);
  for (const [at, id] of FIELD_IDS.entries()) {
    const [, field, label, kind, unit, example] = (rows[at] ?? '').split('|').map((cell) => cell.trim());
    expect({
      field,
      label,
      hasUnit: unit !== '' || kind !== 'number',
      hasExample: /^`[^`]+`$/u.test(example ?? '') && example !== '`undefined`',
    }).toEqual({
      field: `\`${id.split('.')[1]}\``,
      label: fieldEntry(id).zh,
      hasUnit: true,
      hasExample: true,
    });
  }
});
