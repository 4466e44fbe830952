import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CATALOGUE, type FieldEntry, SECTION_IDS, type SectionId } from '../lib/dossier/catalogue';
import { type Dossier, DossierSchema } from '../lib/dossier/dossier';
import type { FieldKind } from '../lib/dossier/field-kind';

const APPLICANTS = join(import.meta.dirname, '..', 'test', 'platform', 'applicants');

const KINDS: Readonly<Record<FieldKind, string>> = {
  text: 'text',
  date: 'date',
  number: 'number',
  choice: 'word',
  identity: 'identity number',
  phone: 'telephone number',
};

/** What the numbers of the catalogue count. */
const UNITS: Readonly<Record<string, string>> = {
  'work.specialtyYears': 'full years',
  'declaration.batchYear': 'calendar year',
  'assessment.year': 'calendar year',
  'training.year': 'calendar year',
  'training.hours': 'hours (学时)',
  'training.professionalHours': 'hours (学时)',
  'achievement.rank': 'place, from 1',
  'patent.rank': 'place, from 1',
  'paper.rank': 'place, from 1',
  'award.rank': 'place, from 1',
};

/** Of what no applicant of the practice platform has. */
const OTHER_EXAMPLES: Readonly<Record<string, string>> = {
  'certificate.name': '信息安全工程师',
  'certificate.grade': '中级',
  'certificate.acquiredOn': '2018-11-10',
  'certificate.number': '2018110000001',
};

const INTRODUCTION = `# The dossier file

What \`npm run -s check -- dossier.json\` takes, and what the panel opens and saves. This page is made from the schema by
\`npm run docs:dossier\`; a test holds it to the schema.

A dossier is one JSON object, in UTF-8 and at most 5 MB. Each section below is a key; a section with \`[]\` is a list of
objects, one an entry, in order; every other one is one object. Every section and field may be left out. A key that is not
in the tables, or a value that is neither text nor number, is a fault, told with its path. A file that the panel saved wraps
the same object: \`{"format": "shenbao-dossier", "version": 1, "savedAt": "…", "dossier": {…}}\`.

- **date**: as precisely as it is known and no more: \`2019\`, \`2019-07\`, \`2019-07-15\`, also as pages write them (\`2019年7月\`,
  \`2019.07\`). \`present\` (or 至今) is an open end. A year alone may lie on both sides of a cutoff; then the finding is unsure.
- **word**: one of the words that the form offers; it is compared as written.
- **number**: digits, as text or as a number of JSON. **identity number** and **telephone number** are text always.
`;

interface ObjectSchema {
  readonly properties: Readonly<Record<string, object>>;
}
interface SectionJson extends Partial<ObjectSchema> {
  readonly maxItems?: number;
  readonly items?: ObjectSchema;
}

/** The first value that an applicant of the practice platform has for a field; all of them are invented. */
function exampleOf(applicants: readonly Dossier[], section: SectionId, field: string): string | undefined {
  const entries = applicants.flatMap((one): Record<string, string>[] => [one[section] ?? []].flat());
  return (
    entries.map((entry) => entry[field] ?? '').find((text) => text !== '' && text.length <= 40) ??
    OTHER_EXAMPLES[`${section}.${field}`]
  );
}

function sectionTable(section: SectionId, json: SectionJson, applicants: readonly Dossier[]): string {
  const { zh, en, many } = CATALOGUE[section];
  const entries: Readonly<Record<string, FieldEntry>> = CATALOGUE[section].fields;
  const fields = Object.keys((json.items ?? (json as ObjectSchema)).properties);
  const lines = fields.map((field) => {
    const { zh: label, kind } = entries[field] as FieldEntry;
    const unit = UNITS[`${section}.${field}`] ?? '';
    const example = exampleOf(applicants, section, field);
    return `| \`${field}\` | ${label} | ${KINDS[kind]} | ${unit} | \`${example}\` |`;
  });
  const most = json.maxItems === undefined ? '' : `\nAt most ${json.maxItems} entries.\n`;
  return `## \`${section}${many ? '[]' : ''}\` ${zh} · ${en}\n${most}
| field | label | kind | unit | example |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}

/** The page docs/dossier.md: every section and field that the schema of a dossier takes, with label, kind, unit and an example. */
export function dossierPage(): string {
  const applicants = ['clean', 'late', 'short', 'mixed'].map((name) =>
    DossierSchema.parse(JSON.parse(readFileSync(join(APPLICANTS, `${name}.json`), 'utf8'))),
  );
  const { properties } = z.toJSONSchema(DossierSchema, { io: 'input', unrepresentable: 'any' }) as {
    properties: Record<SectionId, SectionJson>;
  };
  const parts = SECTION_IDS.map((section) => sectionTable(section, properties[section], applicants));
  return [INTRODUCTION, ...parts].join('\n');
}
