import { type Mapping, MappingSchema } from '../papers/blank/mapping';
import type { ShenbaoDatabase } from './database';

/** What was confirmed for a blank; undefined where nothing was, or where this version can't read it: then it is asked again. */
export async function findMapping(database: ShenbaoDatabase, fingerprint: string): Promise<Mapping | undefined> {
  const parsed = MappingSchema.safeParse(await database.blanks.get(fingerprint));
  return parsed.success ? parsed.data : undefined;
}

/** Keeps what was confirmed; throws a ZodError on what no mapping can hold. */
export async function keepMapping(database: ShenbaoDatabase, mapping: Mapping): Promise<void> {
  await database.blanks.put(MappingSchema.parse(mapping));
}
