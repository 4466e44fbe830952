import { contextBy, type JudgedBy } from '../checks/many/check-many';
import { runChecks } from '../checks/run';
import { faultsOf, toldFaults } from '../dossier/file-faults';
import { compareNotice, type NoticeComparison } from '../handoff/compare-notice';
import { HandedEntriesSchema } from '../handoff/handed-entries';
import { type Handed, type HandoffProblem, openHandoff, writeHandoff } from '../handoff/handoff-file';
import { saidOf } from '../handoff/said';
import { handedPerson, nextVersion } from '../handoff/version';
import type { Notice } from '../notice/schema';
import { isOfBatch } from '../papers/applicant';
import { HandedJournalSchema } from '../roster/journal';
import type { ShenbaoDatabase } from './database';
import { handedEntries } from './handed-entries';
import { readInForce } from './in-force';
import { handedJournal } from './journal';
import { recordSaved } from './roster';
import { type TakenIn, takeVersions } from './versions';

/** What came of one file: taken in, and how its notice compares with ours; or why not. */
export type FileResult =
  | { readonly ok: true; readonly taken: TakenIn; readonly notice: NoticeComparison }
  | { readonly ok: false; readonly problem: HandoffProblem | { readonly kind: 'not-kept' } };

/** A file that was made: its bytes, and who could not be taken into it. */
export interface SavedHandoff {
  readonly bytes: Uint8Array;
  readonly people: number;
  /** The version, where it is of one person. */
  readonly version: { readonly counter: number; readonly hash: string } | null;
  /** Names of those between whose versions nobody has chosen. */
  readonly undecided: readonly string[];
  /** Names of those without a whole name and identity number. */
  readonly untold: readonly string[];
}

/** Opens one file and keeps its versions. Never rejects: a file that is not taken leaves the store as it was. */
export async function takeFile(
  database: ShenbaoDatabase,
  notice: Notice,
  file: Blob,
  passphrase: string | null,
  now: Date,
): Promise<FileResult> {
  const opened = await openHandoff(file, passphrase, notice);
  if (!opened.ok) return opened;
  const journal = HandedJournalSchema.safeParse(opened.handoff.journal);
  if (!journal.success) return { ok: false, problem: toldFaults(faultsOf(journal.error, ['journal'])) };
  const entered = HandedEntriesSchema.safeParse(opened.handoff.entered);
  if (!entered.success) return { ok: false, problem: toldFaults(faultsOf(entered.error, ['entered'])) };
  try {
    const office = { journal: journal.data, entered: entered.data };
    const taken = await takeVersions(database, notice, opened.handoff.people, now, office);
    return { ok: true, taken, notice: compareNotice(notice, opened.handoff.notice) };
  } catch {
    return { ok: false, problem: { kind: 'not-kept' } };
  }
}

/**
 * Makes the hand-off file of these persons, or with null of everyone of the batch, each in the version that is in force, with the
 * findings of the day, with the journal where an office hands on its batch, and with what its clerks entered from papers where it says so. As which version each was saved is recorded before the
 * file is given out. Rejects where that can't be.
 */
export async function makeFile(
  database: ShenbaoDatabase,
  by: JudgedBy,
  personIds: readonly string[] | null,
  passphrase: string | null,
  {
    now,
    withJournal,
    withEntries,
  }: { readonly now: Date; readonly withJournal: boolean; readonly withEntries: boolean },
): Promise<SavedHandoff> {
  const { notice, today } = by;
  const contextFor = contextBy(by);
  const handed: Handed[] = [];
  const undecided: string[] = [];
  const untold: string[] = [];
  const saved = new Map<string, Handed>();
  for (const one of (await readInForce(database, notice, personIds ?? undefined)).people) {
    if (personIds === null && !isOfBatch(one.dossier, notice)) continue;
    const person = handedPerson(one.person);
    if (one.force.kind === 'conflict') undecided.push(one.person.name);
    else if (person === null) untold.push(one.person.name);
    else {
      const known = one.row?.saved ? [...one.versions, one.row.saved] : one.versions;
      const version = await nextVersion(notice.id, { person, dossier: one.dossier, checklist: one.checklist }, known);
      const made = { ...version, said: saidOf(runChecks(contextFor(one.dossier)), today) };
      handed.push(made);
      saved.set(one.person.id, made);
    }
  }
  const ids = [...saved.keys()];
  const journal = withJournal ? await handedJournal(database, notice.id, ids) : [];
  const entered = withEntries ? await handedEntries(database, notice.id, ids) : [];
  const office = { journal, entered };
  const bytes = handed.length === 0 ? new Uint8Array() : await writeHandoff(notice, handed, passphrase, office);
  await recordSaved(database, notice.id, saved, now);
  const [first] = handed;
  const version = first && handed.length === 1 ? { counter: first.counter, hash: first.hash } : null;
  return { bytes, people: handed.length, version, undecided, untold };
}
