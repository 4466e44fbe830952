import { z } from 'zod';
import { readJsonFile } from '../dossier/json-file';
import type { Notice } from '../notice/schema';
import { type Checklist, ChecklistSchema, tellsTicksApart } from './checklist';

const CHECKLIST_FORMAT = 'shenbao-checklist';
/** Version 1 has one tick for "as the original" and "signed"; it is still written where no document says them apart. */
const CHECKLIST_VERSION = 2;
/** The largest file that is opened, in bytes; a full checklist is far below it. */
export const MAX_CHECKLIST_FILE = 5 * 1024 * 1024;

const OwnerSchema = z.strictObject({
  name: z.string().trim().min(1).max(100),
  idNumber: z.string().trim().min(1).max(40),
});

/** A checklist on its way between machines. */
const ChecklistFileSchema = z.strictObject({
  format: z.literal(CHECKLIST_FORMAT),
  version: z.union([z.literal(1), z.literal(CHECKLIST_VERSION)]),
  savedAt: z.iso.datetime(),
  noticeId: z.string().min(1).max(200),
  person: OwnerSchema,
  checklist: ChecklistSchema,
});
export type ChecklistFile = z.infer<typeof ChecklistFileSchema>;

/** Why a file was not taken. `path` names the place in the file, as `checklist.materials[0].done`. */
export type FileProblem =
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'not-utf-8' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'other-format' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'other-notice'; readonly noticeId: string }
  | { readonly kind: 'fault'; readonly path: string };

export type OpenedFile =
  | { readonly ok: true; readonly file: ChecklistFile }
  | { readonly ok: false; readonly problem: FileProblem };

/** The text of the file. `savedAt` is the instant of saving. */
export function writeChecklistFile(
  noticeId: string,
  person: { readonly name: string; readonly idNumber: string },
  checklist: Checklist,
  savedAt: Date,
): string {
  const file: ChecklistFile = {
    format: CHECKLIST_FORMAT,
    version: tellsTicksApart(checklist) ? CHECKLIST_VERSION : 1,
    savedAt: savedAt.toISOString(),
    noticeId,
    person: { name: person.name, idNumber: person.idNumber },
    checklist,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text ? `${text}.${String(part)}` : String(part);
  }, '');
}

/** The place of the first fault; for a key that should not be there, the key itself. */
function faultPath(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return '';
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  return pathText(path).slice(0, 200);
}

const HeadSchema = z.looseObject({ format: z.literal(CHECKLIST_FORMAT), version: z.number() });

function refuse(problem: FileProblem): OpenedFile {
  return { ok: false, problem };
}

type NoticeParts = Pick<Notice, 'id' | 'materials' | 'steps'>;

/** The place of the first material or step that the notice does not have; null where it has all. */
export function foreignPath({ materials, stepsDone }: Checklist, notice: NoticeParts): string | null {
  const asked = new Set(notice.materials.map(({ id }) => id));
  const material = materials.findIndex((state) => !asked.has(state.material));
  if (material >= 0) return `checklist.materials[${material}].material`;
  const steps = new Set(notice.steps.value.map(({ id }) => id));
  const step = stepsDone.findIndex((done) => !steps.has(done));
  return step >= 0 ? `checklist.stepsDone[${step}]` : null;
}

function parse(value: unknown, notice: NoticeParts): OpenedFile {
  const head = HeadSchema.safeParse(value);
  if (!head.success) return refuse({ kind: 'other-format' });
  if (head.data.version > CHECKLIST_VERSION) return refuse({ kind: 'newer-version', version: head.data.version });
  const parsed = ChecklistFileSchema.safeParse(value);
  if (!parsed.success) return refuse({ kind: 'fault', path: faultPath(parsed.error) });
  const file = parsed.data;
  if (file.noticeId !== notice.id) return refuse({ kind: 'other-notice', noticeId: file.noticeId });
  const path = foreignPath(file.checklist, notice);
  if (path !== null) return refuse({ kind: 'fault', path });
  return { ok: true, file };
}

/**
 * Opens a file for this notice. It is hostile until the schema took it: every key and value must be known, and nothing
 * is mended. Never rejects; a file above `MAX_CHECKLIST_FILE` is not read at all.
 */
export async function openChecklistFile(blob: Blob, notice: NoticeParts): Promise<OpenedFile> {
  const file = await readJsonFile(blob, MAX_CHECKLIST_FILE);
  if (file.ok) return parse(file.value, notice);
  return refuse(file.kind === 'too-large' ? { kind: file.kind, bytes: blob.size } : { kind: file.kind });
}
