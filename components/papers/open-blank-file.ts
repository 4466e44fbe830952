import type { Notice } from '../../lib/notice/schema';
import { type BlankProblem, BlankRefused, MAX_BLANK } from '../../lib/papers/blank/office-package';
import { findMapping, keepMapping } from '../../lib/store/blanks';
import { database } from '../../lib/store/database';
import type { OpenedBlank } from './blank-part';

/** The longest name of a file that is kept. */
const LONGEST_NAME = 300;

/** Opens a file as a blank, with what was confirmed for it, else with what its labels propose; or why it is none. Never rejects. */
export async function openBlankFile(file: File, notice: Notice): Promise<OpenedBlank | { readonly why: BlankProblem }> {
  if (file.size > MAX_BLANK) return { why: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { openBlank, fingerprint } = await import('../../lib/papers/blank/open-blank');
    const { proposeMapping, proposePaper } = await import('../../lib/papers/blank/mapping');
    const blank = openBlank(bytes);
    const about = { blank, name: file.name.slice(0, LONGEST_NAME), fingerprint: await fingerprint(bytes) };
    const kept = await findMapping(database, about.fingerprint).catch(() => undefined);
    if (kept) return { ...about, paper: kept.paper, cells: kept.cells, confirmed: true };
    const paper = proposePaper(blank, file.name);
    return { ...about, paper, cells: proposeMapping(blank.grids, paper, notice), confirmed: false };
  } catch (error) {
    if (!(error instanceof BlankRefused)) console.error(error);
    return { why: error instanceof BlankRefused ? error.why : 'damaged' };
  }
}

/** Keeps what was confirmed, so that the same file asks no more. */
export function keepOpened({ fingerprint, name, paper, cells }: OpenedBlank): Promise<void> {
  return keepMapping(database, { fingerprint, name, paper, cells, confirmedAt: new Date().toISOString() });
}
