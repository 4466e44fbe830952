import { z } from 'zod';
import type { Dossier } from '../dossier/dossier';
import { ChoiceSchema, inForce } from '../handoff/in-force';
import { type VersionKey, VersionKeySchema } from '../handoff/version';
import { LevelSchema } from '../notice/level';
import type { Notice } from '../notice/schema';
import { levelOf } from '../papers/applicant';
import { DisplayRecordSchema } from './display-record';

/** Where the office is with a person, in the order of the work; `returned` is for mending. */
export const STATES = ['collecting', 'checking', 'on-display', 'recommended', 'handed-in', 'returned'] as const;
export type RosterState = (typeof STATES)[number];

/** The longest text of the list; the whole stands in the dossier. */
const MAX_LISTED = 300;

/** What the list shows, searches and filters by, taken from the papers in force. */
export const ListedSchema = z.strictObject({
  unit: z.string().max(MAX_LISTED),
  level: LevelSchema.nullable(),
  /** How many versions were opened. */
  versions: z.number().int().min(0),
  /** The number of the version in force; null where none is, or what is kept here counts. */
  counter: z.number().int().min(1).nullable(),
  /** The highest number was given twice, and nobody has chosen. */
  conflict: z.boolean(),
  /** A higher number than the chosen one has come since. */
  newer: z.boolean(),
});
export type Listed = z.infer<typeof ListedSchema>;

/** What the office records of one person in one batch, and what the list needs of their papers. */
export const RosterRowSchema = z.strictObject({
  noticeId: z.string().min(1).max(200),
  personId: z.string().min(1).max(60),
  state: z.enum(STATES),
  /** Which papers the office goes by, where it chose. */
  choice: ChoiceSchema.nullable(),
  display: DisplayRecordSchema.nullable(),
  /** The version as which the person was last saved to a file from here. */
  saved: VersionKeySchema.nullable(),
  listed: ListedSchema,
});
export type RosterRow = z.infer<typeof RosterRowSchema>;

/** A person of whom nothing is recorded yet. */
export function newRosterRow(noticeId: string, personId: string): RosterRow {
  const listed: Listed = { unit: '', level: null, versions: 0, counter: null, conflict: false, newer: false };
  return { noticeId, personId, state: 'collecting', choice: null, display: null, saved: null, listed };
}

/** What the list shows of a person: `dossier` is the one in force, or of a conflict one of them. */
export function listedOf(
  versions: readonly VersionKey[],
  choice: RosterRow['choice'],
  dossier: Dossier,
  notice: Notice,
): Listed {
  const force = inForce(versions, choice);
  return {
    unit: (dossier.unit?.name ?? '').trim().slice(0, MAX_LISTED),
    level: levelOf(dossier, notice),
    versions: versions.length,
    counter: force.kind === 'version' ? force.key.counter : null,
    conflict: force.kind === 'conflict',
    newer: force.kind !== 'conflict' && force.newer,
  };
}
