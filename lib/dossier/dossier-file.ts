import { z } from 'zod';
import { type Dossier, DossierSchema, isPlainDossier } from './dossier';
import { type FileFaults, faultsOf, toldFaults } from './file-faults';
import { type JsonFileProblem, readJsonFile } from './json-file';

const FORMAT = 'shenbao-dossier';
const VERSION = 1;
/** The largest file that is opened, in bytes; a full dossier is far below it. */
export const MAX_DOSSIER_FILE = 5 * 1024 * 1024;
const ObjectSchema = z.looseObject({});
const HeadSchema = z.looseObject({ format: z.literal(FORMAT), version: z.number() });
const WrapperSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  savedAt: z.iso.datetime(),
  dossier: z.unknown(),
});

export type DossierFileProblem =
  /** `several` is a list, as of the dossiers of many persons. */
  | { readonly kind: JsonFileProblem | 'other-format' | 'several' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | FileFaults;

export type OpenedDossier =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly problem: DossierFileProblem };

/** The text of a dossier file. `savedAt` is the instant of saving. */
export function writeDossierFile(dossier: Dossier, savedAt: Date): string {
  const file = { format: FORMAT, version: VERSION, savedAt: savedAt.toISOString(), dossier };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function refuse(problem: DossierFileProblem): OpenedDossier {
  return { ok: false, problem };
}

/** The dossier in the value of a file, wrapped or bare. It is hostile until the schema took it, and nothing is mended. */
export function parseDossier(value: unknown): OpenedDossier {
  if (isPlainDossier(value)) return { ok: true, dossier: value };
  if (Array.isArray(value)) return refuse({ kind: 'several' });
  const object = ObjectSchema.safeParse(value);
  if (!object.success) return refuse({ kind: 'other-format' });
  const wrapped = Object.hasOwn(object.data, 'format');
  let inside = value;
  if (wrapped) {
    const head = HeadSchema.safeParse(value);
    if (!head.success) return refuse({ kind: 'other-format' });
    if (head.data.version > VERSION) return refuse({ kind: 'newer-version', version: head.data.version });
    const wrapper = WrapperSchema.safeParse(value);
    if (!wrapper.success) return refuse(toldFaults(faultsOf(wrapper.error, [])));
    inside = wrapper.data.dossier;
  }
  const parsed = DossierSchema.safeParse(inside);
  return parsed.success
    ? { ok: true, dossier: parsed.data }
    : refuse(toldFaults(faultsOf(parsed.error, wrapped ? ['dossier'] : [])));
}

/**
 * Opens a dossier file, or a bare dossier. It is hostile until the schema took it: every section and field must be known,
 * and nothing is mended. Never rejects; a file above `MAX_DOSSIER_FILE` is not read at all.
 */
export async function openDossierFile(blob: Blob): Promise<OpenedDossier> {
  const file = await readJsonFile(blob, MAX_DOSSIER_FILE);
  return file.ok ? parseDossier(file.value) : refuse({ kind: file.kind });
}
