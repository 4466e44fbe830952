import type { TFunction } from 'i18next';
import type { FileFault, FileFaults } from '../../lib/dossier/file-faults';
import type { JsonFileProblem } from '../../lib/dossier/json-file';

/** The files between people that the panel opens. */
export type FileKind = 'dossier' | 'taught' | 'checklist' | 'handoff' | 'notice';

type FileProblem =
  | { readonly kind: JsonFileProblem | 'other-format' | 'several' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | FileFaults<{ readonly path: string; readonly why: FileFault['why'] | 'twice' }>;

/** Why a file was not taken, a sentence a fault. `most` is the largest that is opened, in bytes. */
export function fileWords(t: TFunction, kind: FileKind, problem: FileProblem, most: number): string[] {
  const own = { what: t(`files:${kind}.what`), button: t(`files:${kind}.export`) };
  if (problem.kind !== 'faults') return [t(`files:${problem.kind}`, { most: most / 1024 / 1024, ...own, ...problem })];
  const told = problem.faults.map(({ path, why }) => t(`files:fault.${why}`, { path, ...own }));
  return problem.more > 0 ? [...told, t('files:more', { count: problem.more })] : told;
}
