import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { runChecks } from '../../lib/checks/run';
import { contextOf } from './context';

const APPLICANTS = new URL('../platform/applicants/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, APPLICANTS), 'utf8'));

const PlantedSchema = z.array(
  z.strictObject({
    check: z.string(),
    entry: z.string().nullable(),
    field: z.string().nullable(),
    verdict: z.string(),
  }),
);

// The same lists as in the browser, held against the dossiers themselves: what differs there is then the reading's doing.
it.each(['clean', 'late', 'short', 'mixed'])(
  'finds in the dossier of %s what was planted, and nothing besides',
  (name) => {
    const line = ({ check, entry, field, verdict }: z.infer<typeof PlantedSchema>[number]) =>
      `${check} ${entry} ${field} ${verdict}`;
    const found = runChecks(contextOf(read(`${name}.json`))).map(line);
    expect(found.sort()).toEqual(
      PlantedSchema.parse(read(`${name}.planted.json`))
        .map(line)
        .sort(),
    );
  },
);
