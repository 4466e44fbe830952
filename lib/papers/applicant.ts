import { readLevel } from '../checks/shared/level';
import type { Dossier } from '../dossier/dossier';
import type { KeptDossier } from '../dossier/kept-dossier';
import type { Checklist } from '../materials/checklist';
import type { Level, Notice } from '../notice/schema';

/** One person of a batch, with all that is kept of them and goes into papers. */
export interface Applicant {
  readonly id: string;
  readonly name: string;
  readonly idNumber: string;
  readonly dossier: Dossier;
  /** The same dossier with the source and time of each value. */
  readonly kept: KeptDossier;
  /** Null where none is kept for this notice. */
  readonly checklist: Checklist | null;
  /** The number of the version that was handed in and counts; null where what is kept here does. */
  readonly version: number | null;
}

/** The level that a dossier declares, where it is one of the notice's; else null. */
export function levelOf(dossier: Dossier, notice: Notice): Level | null {
  const declared = readLevel(dossier.declaration?.level ?? '');
  return notice.levels.value.find((level) => level === declared) ?? null;
}

/** False where the dossier names the year of another batch. */
export function isOfBatch(dossier: Dossier, notice: Notice): boolean {
  const year = /\d{4}/.exec((dossier.declaration?.batchYear ?? '').normalize('NFKC'))?.[0];
  return year === undefined || Number(year) === notice.batchYear.value;
}
