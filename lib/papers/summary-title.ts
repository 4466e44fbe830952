import type { Level, Notice } from '../notice/schema';

/** The sign of a level that stands in the blank before 级. */
const LEVEL_SIGNS: Readonly<Record<Level, string>> = { junior: '初', intermediate: '中' };

/** A level as the papers write it: 初级, 中级. */
export function levelWord(level: Level): string {
  return `${LEVEL_SIGNS[level]}级`;
}

/** The title of the table of one level: the notice's own, its blank filled in. */
export function summaryTitle(notice: Notice, level: Level): string {
  return notice.summary.heading.value.replaceAll('{level}', LEVEL_SIGNS[level]);
}

/** The name of the saved table. Nothing personal stands in it: file names are seen by whoever looks over a shoulder. */
export function summaryFileName(notice: Notice, level: Level): string {
  return `情况一览表-${notice.batchYear.value}-${levelWord(level)}.xlsx`;
}
