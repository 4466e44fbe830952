import { z } from 'zod';
import { type FileFaults, faultsOf, toldFaults } from '../dossier/file-faults';
import { isOverfull } from '../dossier/json-bomb';
import { tellsTicksApart } from '../materials/checklist';
import { foreignPath } from '../materials/checklist-file';
import type { Notice } from '../notice/schema';
import { MAX_HANDED, MAX_OF_JOURNAL, MAX_OF_ONE } from './limits';
import { type PackedProblem, pack, unpack } from './packed';
import { type Said, SaidSchema } from './said';
import { type Version, VersionContentSchema, VersionKeySchema, versionHash } from './version';

const FORMAT = 'shenbao-handoff';
/**
 * Version 1 has no journal, and one tick for "as the original" and "signed"; version 2 has a journal, and since version 4 that tells of
 * lines that were written by hand or moved, and what clerks entered. The lowest that is enough is written: who has an older program can open it.
 */
const FORMAT_VERSION = 4;

const HandedSchema = VersionContentSchema.extend(VersionKeySchema.shape).extend({ said: SaidSchema.nullable() });

const FileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.number().int().min(1).max(FORMAT_VERSION),
  noticeId: z.string().min(1).max(200),
  /** The notice as the saver had it, to be compared: hostile, and never adopted. */
  notice: z.unknown(),
  people: z.array(HandedSchema).min(1).max(MAX_HANDED),
  /** The journal of the office that saved the batch, to be parsed by who keeps it; an applicant's file has none. */
  journal: z.array(z.unknown()).optional(),
  /** What the clerks of the office entered from the papers, where it hands that on, to be parsed likewise. */
  entered: z.array(z.unknown()).optional(),
});

/** One person of a file. */
export interface Handed extends Version {
  /** Null where the file says none. */
  readonly said: Said | null;
}

export interface Handoff {
  readonly noticeId: string;
  readonly notice: unknown;
  readonly people: readonly Handed[];
  readonly journal: readonly unknown[];
  readonly entered: readonly unknown[];
}

export type HandoffProblem =
  | PackedProblem
  | { readonly kind: 'other-format' | 'too-many' | 'other-notice' }
  | { readonly kind: 'newer-version'; readonly version: number }
  /** The content of the person at this place, from 1, is not that which was saved. */
  | { readonly kind: 'altered'; readonly no: number }
  | FileFaults;

export type OpenedHandoff =
  | { readonly ok: true; readonly handoff: Handoff }
  | { readonly ok: false; readonly problem: HandoffProblem };

/** The bytes of a hand-off file, encrypted where there is a passphrase. All people are versions for this notice; `work` is scrypt's factor. */
export function writeHandoff(
  notice: Notice,
  people: readonly Handed[],
  passphrase: string | null,
  { journal = [], entered = [] }: Partial<Pick<Handoff, 'journal' | 'entered'>> = {},
  work?: number,
): Promise<Uint8Array> {
  const tells = journal.length + entered.length > 0;
  const isForOlder = !people.some(({ checklist }) => checklist && tellsTicksApart(checklist));
  const file = {
    format: FORMAT,
    version: tells ? FORMAT_VERSION : isForOlder ? 1 : 3,
    noticeId: notice.id,
    notice,
    people: people.map(({ noticeId: _, ...handed }) => handed),
    ...(journal.length > 0 && { journal }),
    ...(entered.length > 0 && { entered }),
  };
  return pack(JSON.stringify(file), passphrase, work);
}

function refuse(problem: HandoffProblem): OpenedHandoff {
  return { ok: false, problem };
}

const HeadSchema = z.looseObject({ format: z.literal(FORMAT), version: z.number() });

async function parse(value: unknown, notice: Notice): Promise<OpenedHandoff> {
  const head = HeadSchema.safeParse(value);
  if (!head.success) return refuse({ kind: 'other-format' });
  if (head.data.version > FORMAT_VERSION) return refuse({ kind: 'newer-version', version: head.data.version });
  const { people, notice: theirs, journal, entered } = head.data;
  if (Array.isArray(people) && people.length > MAX_HANDED) return refuse({ kind: 'too-many' });
  const parts = [theirs, ...(Array.isArray(people) ? people : [])];
  const overfull = [journal, entered].some((part) => isOverfull(part, MAX_OF_JOURNAL));
  if (overfull || parts.some((part) => isOverfull(part, MAX_OF_ONE))) {
    return refuse({ kind: 'other-format' });
  }
  const parsed = FileSchema.safeParse(value);
  if (!parsed.success) return refuse(toldFaults(faultsOf(parsed.error, [])));
  const file = parsed.data;
  if (file.noticeId !== notice.id) return refuse({ kind: 'other-notice' });
  for (const [at, handed] of file.people.entries()) {
    if ((await versionHash(file.noticeId, handed.counter, handed)) !== handed.hash) {
      return refuse({ kind: 'altered', no: at + 1 });
    }
    const foreign = handed.checklist && foreignPath(handed.checklist, notice);
    if (foreign) return refuse(toldFaults([{ path: `people[${at}].${foreign}`, why: 'unknown' }]));
  }
  const { noticeId } = file;
  const persons = file.people.map((one) => ({ ...one, noticeId }));
  const { notice: said, journal: told = [], entered: from = [] } = file;
  return { ok: true, handoff: { noticeId, notice: said, people: persons, journal: told, entered: from } };
}

/**
 * Opens a hand-off file for this notice. It is hostile until the schema took it and every version's hash agrees with its content;
 * nothing is mended, and one fault refuses the whole file. Never rejects.
 */
export async function openHandoff(blob: Blob, passphrase: string | null, notice: Notice): Promise<OpenedHandoff> {
  const unpacked = await unpack(blob, passphrase);
  if (!unpacked.ok) return refuse(unpacked.problem);
  return parse(unpacked.value, notice);
}
