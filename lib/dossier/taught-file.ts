import { z } from 'zod';
import { FieldIdSchema } from './field-id';
import { type FileFault, type FileFaults, faultsOf, pathText, toldFaults } from './file-faults';
import { FormSchema, isSameForm } from './form';
import { type JsonFileProblem, readJsonFile } from './json-file';
import { ControlMarksSchema, canBeTaught, MAX_TAUGHT, type Taught, taughtKey } from './taught';

const FORMAT = 'shenbao-taught';
const VERSION = 1;
/** The largest file that is opened, in bytes; `MAX_TAUGHT` meanings are far below it. */
export const MAX_TAUGHT_FILE = 2 * 1024 * 1024;

const FileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  savedAt: z.iso.datetime(),
  forms: z
    .array(
      FormSchema.extend({
        controls: z
          .array(ControlMarksSchema.extend({ meaning: FieldIdSchema.nullable() }).refine(canBeTaught))
          .min(1)
          .max(MAX_TAUGHT),
      }),
    )
    .min(1)
    .max(MAX_TAUGHT),
});

/** What is wrong at one place of the file; `twice` where it names a control that it has named before. */
export type TaughtFault = FileFault | { readonly path: string; readonly why: 'twice' };

export type TaughtFileProblem =
  | { readonly kind: JsonFileProblem | 'other-format' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | FileFaults<TaughtFault>;

export type OpenedTaught =
  | { readonly ok: true; readonly taught: readonly Taught[] }
  | { readonly ok: false; readonly problem: TaughtFileProblem };

/** The text of a file of meanings, form by form. Nothing that was entered stands in it. `savedAt` is the instant of saving. */
export function writeTaughtFile(taught: readonly Taught[], savedAt: Date): string {
  const forms: z.input<typeof FileSchema>['forms'] = [];
  for (const { form, ...control } of taught) {
    const known = forms.find((one) => isSameForm(one, form));
    if (known) known.controls.push(control);
    else forms.push({ ...form, controls: [control] });
  }
  return `${JSON.stringify({ format: FORMAT, version: VERSION, savedAt: savedAt.toISOString(), forms }, null, 2)}\n`;
}

const refuse = (problem: TaughtFileProblem): OpenedTaught => ({ ok: false, problem });

/** Controls that the file names a second time: which of two meanings is meant nobody can tell. */
function repeated(file: z.infer<typeof FileSchema>): TaughtFault[] {
  const seen = new Set<string>();
  return file.forms.flatMap(({ controls, ...form }, at) =>
    controls.flatMap((control, n): TaughtFault[] => {
      const key = taughtKey({ form, ...control });
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [{ path: pathText(['forms', at, 'controls', n]), why: 'twice' }];
    }),
  );
}

function parse(value: unknown): OpenedTaught {
  const head = z.looseObject({ format: z.literal(FORMAT), version: z.number() }).safeParse(value);
  if (!head.success) return refuse({ kind: 'other-format' });
  if (head.data.version > VERSION) return refuse({ kind: 'newer-version', version: head.data.version });
  const parsed = FileSchema.safeParse(value);
  if (!parsed.success) return refuse(toldFaults(faultsOf(parsed.error, [])));
  const twice = repeated(parsed.data);
  if (twice.length > 0) return refuse(toldFaults(twice));
  const taught = parsed.data.forms.flatMap(({ controls, ...form }) =>
    controls.map((control): Taught => ({ form, ...control })),
  );
  if (taught.length > MAX_TAUGHT) return refuse(toldFaults([{ path: 'forms', why: 'too-many' }]));
  return { ok: true, taught };
}

/**
 * Opens a file of meanings. It is hostile until the schema took it, and nothing is mended. Never rejects; a file above
 * `MAX_TAUGHT_FILE` is not read at all.
 */
export async function openTaughtFile(blob: Blob): Promise<OpenedTaught> {
  const file = await readJsonFile(blob, MAX_TAUGHT_FILE);
  return file.ok ? parse(file.value) : refuse({ kind: file.kind });
}
