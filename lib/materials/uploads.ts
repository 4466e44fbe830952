import type { FrameReading } from '../dossier/from-readings';
import type { Upload } from '../dossier/upload';
import type { Material, Notice } from '../notice/schema';
import { isNeeded } from './material';
import { slotOf, type UploadSlot } from './upload-slots';

/**
 * Where a material stands on the platform, the worst of its files first: one failed; one is on its way; one is chosen and not sent
 * as far as the page shows; all are there. `missing` has slots on the page and no file in them, `unasked` the same where the
 * route needs no such material or is not known; `no-slot` has no slot that we know on the page.
 */
export type MaterialUploadState = 'failed' | 'uploading' | 'chosen' | 'there' | 'missing' | 'unasked' | 'no-slot';

/** An upload and what tells it from all others of the page's frames. */
export interface PlacedUpload {
  readonly key: string;
  readonly frame: string;
  readonly upload: Upload;
}

/** An upload with the slot that its name was taken for; null where it is none that we know. */
export interface SlottedUpload extends PlacedUpload {
  readonly slot: UploadSlot | null;
}

export interface MaterialUploads {
  readonly material: Material;
  readonly state: MaterialUploadState;
  /** The uploads of the page that belong to it. */
  readonly uploads: readonly SlottedUpload[];
}

/** The uploads of a page held against the materials of a notice. */
export interface HeldUploads {
  readonly materials: readonly MaterialUploads[];
  /** Uploads that belong to no material of the notice, or to none that we know. */
  readonly others: readonly SlottedUpload[];
}

function stateOf(uploads: readonly Upload[], needed: boolean): MaterialUploadState {
  if (uploads.length === 0) return 'no-slot';
  const states = new Set(uploads.flatMap(({ files }) => files.map(({ state }) => state)));
  for (const state of ['failed', 'uploading', 'chosen'] as const) if (states.has(state)) return state;
  if (states.size > 0) return 'there';
  return needed ? 'missing' : 'unasked';
}

/** All uploads of the frames of a page, in their order. */
export const uploadsOf = (frames: readonly FrameReading[]): PlacedUpload[] =>
  frames.flatMap(({ frame, reading }) =>
    reading.uploads.map((upload) => ({ key: `${frame} ${upload.ref}`, frame, upload })),
  );

/** Holds what a page shows of uploads against the materials that a notice asks for on a route (申报类别, null where not known). */
export function holdUploads(
  notice: Pick<Notice, 'materials'>,
  placed: readonly PlacedUpload[],
  route: string | null,
): HeldUploads {
  const slotted = placed.map(
    (one): SlottedUpload => ({ ...one, slot: slotOf(one.upload.label || one.upload.heading) }),
  );
  const materials = notice.materials.map((material): MaterialUploads => {
    const uploads = slotted.filter(({ slot }) => slot?.materials.includes(material.id));
    const state = stateOf(
      uploads.map(({ upload }) => upload),
      isNeeded(material, route) === 'yes',
    );
    return { material, state, uploads };
  });
  const known = new Set(notice.materials.map(({ id }) => id));
  return { materials, others: slotted.filter(({ slot }) => !slot?.materials.some((id) => known.has(id))) };
}

/** How many materials have no file in their slot, and how many files failed, over all uploads. */
export function troublesOf({ materials, others }: HeldUploads): { missing: number; failed: number } {
  const all = new Set([...materials.flatMap(({ uploads }) => uploads), ...others]);
  return {
    missing: materials.filter(({ state }) => state === 'missing').length,
    failed: [...all].flatMap(({ upload }) => upload.files).filter(({ state }) => state === 'failed').length,
  };
}
