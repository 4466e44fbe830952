import { z } from 'zod';
import { type Dossier, DossierSchema } from './dossier';

const FORMAT = 'shenbao-dossier';
const VERSION = 1;
/** The largest file that is opened, in bytes; a full dossier is far below it. */
export const MAX_DOSSIER_FILE = 5 * 1024 * 1024;
/** The most faults that are told at once. */
const MAX_FAULTS = 20;

const WrapperSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  savedAt: z.iso.datetime(),
  dossier: z.unknown(),
});

/** What is wrong at one place of a file. */
export interface FileFault {
  /** As `dossier.paper[0].publishedOn`. */
  readonly path: string;
  readonly why: 'unknown' | 'too-long' | 'too-many' | 'not-text' | 'not-list' | 'not-object' | 'other';
}

export type DossierFileProblem =
  | { readonly kind: 'too-large' | 'unreadable' | 'not-json' | 'other-format' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'faults'; readonly faults: readonly FileFault[]; readonly more: number };

export type OpenedDossier =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly problem: DossierFileProblem };

/** The text of a dossier file. `savedAt` is the instant of saving. */
export function writeDossierFile(dossier: Dossier, savedAt: Date): string {
  const file = { format: FORMAT, version: VERSION, savedAt: savedAt.toISOString(), dossier };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}[${part}]`;
    return before ? `${before}.${String(part)}` : String(part);
  }, '');
  return text.slice(0, 200);
}

function why(issue: z.core.$ZodIssue): FileFault['why'] {
  if (issue.code === 'too_big') return issue.origin === 'array' ? 'too-many' : 'too-long';
  if (issue.code === 'invalid_union') return 'not-text';
  if (issue.code !== 'invalid_type') return 'other';
  if (issue.expected === 'array') return 'not-list';
  return issue.expected === 'object' ? 'not-object' : 'other';
}

/** Every fault with its place; a key that is not known is a fault of its own. */
function faultsOf(error: z.ZodError, root: readonly PropertyKey[]): FileFault[] {
  return error.issues.flatMap((issue): FileFault[] => {
    const path = [...root, ...issue.path];
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: pathText([...path, key]), why: 'unknown' }))
      : [{ path: pathText(path), why: why(issue) }];
  });
}

function refuse(problem: DossierFileProblem): OpenedDossier {
  return { ok: false, problem };
}

function refuseFaults(faults: readonly FileFault[]): OpenedDossier {
  return refuse({ kind: 'faults', faults: faults.slice(0, MAX_FAULTS), more: Math.max(0, faults.length - MAX_FAULTS) });
}

function parse(value: unknown): OpenedDossier {
  const object = z.looseObject({}).safeParse(value);
  if (!object.success || Array.isArray(value)) return refuse({ kind: 'other-format' });
  const wrapped = Object.hasOwn(object.data, 'format');
  let inside = value;
  if (wrapped) {
    const head = z.looseObject({ format: z.literal(FORMAT), version: z.number() }).safeParse(value);
    if (!head.success) return refuse({ kind: 'other-format' });
    if (head.data.version > VERSION) return refuse({ kind: 'newer-version', version: head.data.version });
    const wrapper = WrapperSchema.safeParse(value);
    if (!wrapper.success) return refuseFaults(faultsOf(wrapper.error, []));
    inside = wrapper.data.dossier;
  }
  const parsed = DossierSchema.safeParse(inside);
  return parsed.success
    ? { ok: true, dossier: parsed.data }
    : refuseFaults(faultsOf(parsed.error, wrapped ? ['dossier'] : []));
}

/**
 * Opens a dossier file, or a bare dossier. It is hostile until the schema took it: every section and field must be known,
 * and nothing is mended. Never rejects; a file above `MAX_DOSSIER_FILE` is not read at all.
 */
export async function openDossierFile(blob: Blob): Promise<OpenedDossier> {
  if (blob.size > MAX_DOSSIER_FILE) return refuse({ kind: 'too-large' });
  let bytes: ArrayBuffer;
  try {
    bytes = await blob.arrayBuffer();
  } catch {
    // Moved, deleted or locked since it was chosen.
    return refuse({ kind: 'unreadable' });
  }
  try {
    return parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return refuse({ kind: 'not-json' });
  }
}
