import { z } from 'zod';
import { DossierSchema } from '../dossier/dossier';
import { isOverfull } from '../dossier/json-bomb';
import { KeptDossierSchema } from '../dossier/kept-dossier';
import { TaughtSchema } from '../dossier/taught';
import { MAX_OF_JOURNAL } from '../handoff/limits';
import { type PackedProblem, pack, unpack } from '../handoff/packed';
import { SaidSchema } from '../handoff/said';
import { VersionKeySchema } from '../handoff/version';
import { ChecklistSchema } from '../materials/checklist';
import { HolidayYearSchema } from '../notice/holiday-year';
import { SavedNoticeSchema } from '../notice/saved-notice';
import { MappingSchema } from '../papers/blank/mapping';
import { SummaryRowSchema } from '../papers/summary-row';
import { ReviewSchema } from '../review/review';
import { JournalEntrySchema } from '../roster/journal';
import { RosterRowSchema } from '../roster/roster-row';
import type { ShenbaoDatabase } from './database';
import { SETTING_KEYS } from './settings';

const FORMAT = 'shenbao-backup';
const id = z.string().min(1).max(200);

/** What a row of each table must be to be restored. A test holds it to the tables that there are. */
export const ROW_SCHEMAS: Readonly<Record<string, z.ZodType<object>>> = {
  people: z.strictObject({
    id,
    name: z.string().max(20_000),
    idNumber: z.string().max(20_000),
    createdAt: z.iso.datetime(),
  }),
  checklists: z.strictObject({ noticeId: id, personId: id, checklist: ChecklistSchema }),
  dossiers: z.strictObject({ personId: id, dossier: KeptDossierSchema }),
  summaryRows: SummaryRowSchema,
  settings: z.strictObject({ key: z.enum(SETTING_KEYS), value: z.unknown() }),
  taught: z.strictObject({ key: z.string().min(1).max(20_000), taught: TaughtSchema }),
  blanks: MappingSchema,
  holidays: HolidayYearSchema,
  versions: z.strictObject({
    noticeId: id,
    personId: id,
    ...VersionKeySchema.shape,
    dossier: DossierSchema,
    checklist: ChecklistSchema.nullable(),
    said: SaidSchema.nullable(),
    openedAt: z.iso.datetime(),
  }),
  roster: RosterRowSchema,
  notices: SavedNoticeSchema,
  journal: JournalEntrySchema,
  reviews: z.strictObject({ noticeId: id, personId: id, review: ReviewSchema }),
};

const FileSchema = z.strictObject({
  format: z.literal(FORMAT),
  /** The version of the database that it was taken from. */
  schema: z.number().int().min(1),
  tables: z.array(z.strictObject({ name: z.string().max(100), rows: z.array(z.unknown()) })).max(100),
});

/** Everything that is kept, as one moment had it: the bytes of a file, and how many rows it holds. */
export async function makeBackup(database: ShenbaoDatabase, passphrase: string | null, work?: number) {
  const tables = await database.transaction('r', database.tables, () =>
    Promise.all(database.tables.map(async (table) => ({ name: table.name, rows: await table.toArray() }))),
  );
  const bytes = await pack(JSON.stringify({ format: FORMAT, schema: database.verno, tables }), passphrase, work);
  return { bytes, rows: tables.reduce((sum, { rows }) => sum + rows.length, 0) };
}

/** True where nothing but settings is kept. */
export async function isEmptyStore(database: ShenbaoDatabase): Promise<boolean> {
  const tables = database.tables.filter(({ name }) => name !== 'settings');
  const counts = await database.transaction('r', tables, () => Promise.all(tables.map((table) => table.count())));
  return counts.every((count) => count === 0);
}

export type Restored =
  /** `skipped`: rows that this version can't read, which were not restored. */
  | { readonly ok: true; readonly rows: number; readonly skipped: number }
  | {
      readonly ok: false;
      readonly problem: PackedProblem | { readonly kind: 'not-backup' | 'newer-version' | 'not-empty' | 'not-kept' };
    };

const refuse = (kind: Extract<Restored, { ok: false }>['problem']['kind']): Restored => ({
  ok: false,
  problem: { kind },
});

/** Restores a backup into a profile where nothing is kept, all in one transaction. The file is hostile. Never rejects. */
export async function restoreBackup(
  database: ShenbaoDatabase,
  file: Blob,
  passphrase: string | null,
): Promise<Restored> {
  const unpacked = await unpack(file, passphrase);
  if (!unpacked.ok) return unpacked.problem.kind === 'not-json' ? refuse('not-backup') : unpacked;
  const parsed = FileSchema.safeParse(unpacked.value);
  if (!parsed.success) return refuse('not-backup');
  const { schema, tables } = parsed.data;
  if (schema > database.verno || tables.some(({ name }) => !Object.hasOwn(ROW_SCHEMAS, name)))
    return refuse('newer-version');
  if (tables.some(({ rows }) => rows.some((row) => isOverfull(row, MAX_OF_JOURNAL)))) return refuse('not-backup');
  let skipped = 0;
  const sound = tables.map(({ name, rows }) => {
    const read = rows.flatMap((row) => {
      const one = ROW_SCHEMAS[name]?.safeParse(row);
      return one?.success ? [one.data] : [];
    });
    skipped += rows.length - read.length;
    return { name, rows: read };
  });
  try {
    return await database.transaction('rw', database.tables, async (): Promise<Restored> => {
      if (!(await isEmptyStore(database))) return refuse('not-empty');
      for (const { name, rows } of sound) await database.table(name).bulkPut(rows);
      return { ok: true, rows: sound.reduce((sum, { rows }) => sum + rows.length, 0), skipped };
    });
  } catch {
    return refuse('not-kept');
  }
}
