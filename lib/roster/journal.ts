import { z } from 'zod';
import { FIELD_IDS, SECTION_IDS } from '../dossier/catalogue';
import { KeptDossierSchema } from '../dossier/kept-dossier';
import { ChoiceSchema } from '../handoff/in-force';
import { MAX_HANDED } from '../handoff/limits';
import { MAX_NAME, MaterialStateSchema } from '../materials/checklist';
import { LevelSchema } from '../notice/level';
import { NeedSchema } from '../notice/material';
import { SlugSchema } from '../notice/slug';
import { SummaryRowSchema } from '../papers/summary-row';
import { AnswerSchema, CopySchema, MAX_CLERK, RULINGS, RulingSchema } from '../review/review';
import { DisplayRecordSchema, OBJECTIONS } from './display-record';
import { STATES } from './roster-row';

const id = z.string().min(1).max(200);
const field = z.string().refine((text) => (FIELD_IDS as readonly string[]).includes(text));
const place = z.number().int().min(1);
const line = { level: LevelSchema, name: z.string().max(200) };

/** What is ticked of a material or of one of its documents. `signed` stands in older entries for both `verified` and `signature`. */
const TICKS = ['signed', 'verified', 'signature', 'stamped', 'done', ...NeedSchema.options] as const;

/**
 * What was done, as far as a reader needs it: no value of a dossier or a paper stands here, and of free words the name of a document and
 * of a line alone, without which nobody could tell which.
 */
export const ActSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('state'), state: z.enum(STATES) }),
  z.strictObject({
    kind: z.literal('display'),
    from: z.string().max(100),
    to: z.string().max(100),
    objection: z.enum(OBJECTIONS).nullable(),
  }),
  z.strictObject({ kind: z.literal('choice'), choice: ChoiceSchema.nullable() }),
  /** Versions of a hand-off file were taken in, or the persons were saved to one. */
  z.strictObject({ kind: z.enum(['opened', 'saved']) }),
  z.strictObject({ kind: z.literal('merged') }),
  /** Something was written in these sections of the dossier that is kept: by hand, from the page or from a file. */
  z.strictObject({ kind: z.literal('written'), sections: z.array(z.enum(SECTION_IDS)) }),
  /** What the page held was kept to be checked against the papers. */
  z.strictObject({ kind: z.literal('kept-page') }),
  /** What the paper says was entered, taken back to be entered again, or decided upon between two clerks' entries. */
  z.strictObject({ kind: z.enum(['entered', 'again', 'decided']), field }),
  z.strictObject({ kind: z.literal('ruled'), field, ruling: z.enum(RULINGS) }),
  z.strictObject({
    kind: z.literal('ticked'),
    material: SlugSchema,
    /** The name of the document; null where the material as a whole is meant. */
    document: z.string().max(MAX_NAME).nullable(),
    tick: z.enum(TICKS),
    on: z.boolean(),
  }),
  /** The documents of a material were added, taken away, named or counted otherwise. */
  z.strictObject({ kind: z.literal('documents'), material: SlugSchema }),
  /** Persons were taken into a table, or that was taken back. */
  z.strictObject({ kind: z.enum(['listed', 'unlisted']), level: LevelSchema }),
  /** A line of a table: left out, taken in again, removed, put back as it was. */
  z.strictObject({ kind: z.enum(['left-out', 'taken-again', 'removed', 'put-back']), ...line }),
  /** The text of one column of a line, by the column's key, was written by hand, or what was taken stands again. */
  z.strictObject({ kind: z.enum(['edited', 'unedited']), ...line, column: z.string().max(100) }),
  /** A line was moved: its places before and after, from 1. */
  z.strictObject({ kind: z.literal('moved'), ...line, from: place, to: place }),
  /** The entry of this id was taken back. */
  z.strictObject({ kind: z.literal('undone'), of: z.uuid() }),
]);
export type Act = z.infer<typeof ActSchema>;

const RosterPartSchema = z.strictObject({
  state: z.enum(STATES).optional(),
  display: DisplayRecordSchema.nullable().optional(),
  choice: ChoiceSchema.nullable().optional(),
});
export type RosterPart = z.infer<typeof RosterPartSchema>;

/** One place that a step changed, as it stood before and after: what its undo needs. It never leaves this machine but in a backup. */
export const SlotSchema = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('roster'), personId: id, before: RosterPartSchema, after: RosterPartSchema }),
  z.strictObject({
    at: z.literal('answer'),
    personId: id,
    key: z.string().max(400),
    before: AnswerSchema.nullable(),
    after: AnswerSchema.nullable(),
  }),
  z.strictObject({
    at: z.literal('others'),
    personId: id,
    key: z.string().max(400),
    before: z.array(AnswerSchema),
    after: z.array(AnswerSchema),
  }),
  z.strictObject({
    at: z.literal('ruling'),
    personId: id,
    key: z.string().max(400),
    before: RulingSchema.nullable(),
    after: RulingSchema.nullable(),
  }),
  z.strictObject({
    at: z.literal('copy'),
    personId: id,
    key: z.string().max(400),
    before: CopySchema.nullable(),
    after: CopySchema.nullable(),
  }),
  z.strictObject({
    at: z.literal('material'),
    personId: id,
    key: SlugSchema,
    before: MaterialStateSchema,
    after: MaterialStateSchema,
  }),
  /** These sections of the dossier; one that is not there holds nothing. */
  z.strictObject({
    at: z.literal('dossier'),
    personId: id,
    sections: z.array(z.enum(SECTION_IDS)),
    before: KeptDossierSchema,
    after: KeptDossierSchema,
  }),
  /** A line of a table by its id: as it stood, null where there was none, and what `rowStamp` says of it since, null where it went. */
  z.strictObject({
    at: z.literal('line'),
    key: z.uuid(),
    before: SummaryRowSchema.nullable(),
    after: z.string().max(20_000).nullable(),
  }),
  /** The place of a line in the table of a level: which line stands above it, null where it is the first. */
  z.strictObject({
    at: z.literal('order'),
    key: LevelSchema,
    line: z.uuid(),
    before: z.uuid().nullable(),
    after: z.uuid().nullable(),
  }),
]);
export type Slot = z.infer<typeof SlotSchema>;

/** The name of a place: steps of one name rest on each other. */
export const placeOf = (slot: Slot): string =>
  [slot.at, ...('personId' in slot ? [slot.personId] : []), ...('key' in slot ? [slot.key] : [])].join(' ');

const ToldSchema = z.strictObject({
  /** The same in every file that carries the entry. */
  id: z.uuid(),
  at: z.iso.datetime(),
  /** Who did it, as they gave their name; empty where nobody gave one. */
  by: z.string().max(MAX_CLERK),
  act: ActSchema,
});

/** One entry. Entries are added, and what they tell is never changed. */
export const JournalEntrySchema = ToldSchema.extend({
  /** The order in which entries came to this machine. */
  no: z.number().int().min(1),
  noticeId: id,
  personIds: z.array(id),
  /** True where a hand-off file brought it. */
  foreign: z.boolean(),
  /** Null where it can't be taken back. */
  slots: z.array(SlotSchema).nullable(),
  /** The `id` of the entry before, which this one goes on with and holds the whole of. */
  joins: z.uuid().optional(),
});
export type JournalEntry = z.infer<typeof JournalEntrySchema>;

/** The journal of a hand-off file: whom an entry concerns is told by their places in the file, from 0. */
export const HandedJournalSchema = z
  .array(ToldSchema.extend({ people: z.array(z.number().int().min(0).max(MAX_HANDED)).max(MAX_HANDED) }))
  .max(200_000);
export type HandedJournal = z.infer<typeof HandedJournalSchema>;
