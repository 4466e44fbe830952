import { TOGETHER } from '../shared/last-asked';

/** So many dossiers are taken in a turn, and told of together. */
export const AT_A_TURN = 3 * TOGETHER;

/** A file of so many bytes is shared by all workers, each of which reads it and takes its turns; a smaller one is read by one alone. */
const SHARED_FROM = 1024 * 1024;

/** Whether the file is taken in turns; of another the first turn is the whole. */
export const isShared = ({ size }: { readonly size: number }): boolean => size >= SHARED_FROM;

/** What one worker does at a stretch: the file, and which of its turns; both from 0. */
export interface Turn {
  readonly file: number;
  readonly no: number;
}

/** Hands out the turns of a choice of files, one after the other, to whichever worker has done its last. */
export interface Turns {
  /** Null where all are handed out. As long as nobody has told how many dossiers a file has, turns may lie behind its end. */
  readonly next: () => Turn | null;
  /** How many dossiers were found in the file; 0 where it can't be read. */
  readonly found: (file: number, dossiers: number) => void;
}

/** The turns of files of these sizes, in their order. */
export function makeTurns(files: readonly { readonly size: number }[]): Turns {
  const counts = files.map((file) => (isShared(file) ? Number.POSITIVE_INFINITY : 1));
  let file = 0;
  let no = 0;
  return {
    next: () => {
      while (file < counts.length && no >= (counts[file] as number)) {
        file += 1;
        no = 0;
      }
      if (file === counts.length) return null;
      no += 1;
      return { file, no: no - 1 };
    },
    found: (at, dossiers) => {
      if (counts[at] === Number.POSITIVE_INFINITY) counts[at] = Math.ceil(dossiers / AT_A_TURN);
    },
  };
}
