import type { Level, Notice } from '../notice/schema';

/** The sign of a level that stands in the blank before 级. */
const LEVEL_SIGNS: Readonly<Record<Level, string>> = { junior: '初', intermediate: '中', senior: '高' };

/** A level as the papers write it: 初级, 中级. */
export function levelWord(level: Level): string {
  return `${LEVEL_SIGNS[level]}级`;
}

/** A title of the notice, its blank for the level filled in; room for the pen where the level is not known. */
export function fillLevel(heading: string, level: Level | null): string {
  return heading.replaceAll('{level}', level ? LEVEL_SIGNS[level] : '　　');
}

/** The title of the table of one level. */
export function summaryTitle(notice: Notice, level: Level): string {
  return fillLevel(notice.summary.heading.value, level);
}

/** The name of the saved table. Nothing personal stands in it: file names are seen by whoever looks over a shoulder. */
export function summaryFileName(notice: Notice, level: Level): string {
  return `情况一览表-${notice.batchYear.value}-${levelWord(level)}.xlsx`;
}

/** The name of a saved sheet or of several; `paper` is what it is called, as 简介（公示）表. */
export function sheetFileName(notice: Notice, paper: string, kind: 'xlsx' | 'docx'): string {
  return `${paper}-${notice.batchYear.value}.${kind}`;
}
