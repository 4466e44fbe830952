import { type Found, found } from './found';
import { lineStart, type NoticeText, shownWords } from './text';

const OFFICE =
  /^[^。;:,《》\d\n]{4,60}(?:局|厅|委员会|办公室|委|部|处|协会|中心|集团|公司|领导小组|小组|政府|学会|研究院|大学|学院)$/;
/** A county's own offices in a salutation are those that are written to. */
const WRITTEN_TO = /^各|有关|:$/;

/** Where the office begins whose last line ends right before a place: its own line, or the ones that its name is broken over. */
function officeStart(text: string, end: number): number | null {
  if (end === 0) return null;
  let start = lineStart(text, end - 1);
  const last = text.slice(start, end - 1);
  if (!OFFICE.test(last) || WRITTEN_TO.test(last)) return null;
  for (let lines = 0; lines < 2 && start > 0; lines += 1) {
    const before = lineStart(text, start - 1);
    const words = text.slice(before, start - 1);
    // A line of another office ends as an office does.
    if (words.length < 6 || words.length > 45 || /[。;:,《》\d]|特此/.test(words) || OFFICE.test(words)) break;
    start = before;
  }
  return start;
}

/** 发文机关: the office alone on the lines above the date that signs the notice, else what stands before 关于 in the title. */
export function readIssuer(
  notice: NoticeText,
  signedAt: number | null,
  title: readonly [number, number] | null,
): Found<string> | null {
  const { folded, text } = notice;
  if (signedAt !== null) {
    const line = lineStart(text, signedAt);
    const start = officeStart(text, line);
    if (start !== null)
      return found(folded, [start, line - 1], shownWords(notice, start, line - 1), 'issuer/signature');
  }
  if (!title) return null;
  const words = text.slice(...title);
  // 转发某厅关于…: who forwards it is not said.
  if (words.startsWith('转发')) return null;
  const about = words.indexOf('关于');
  if (
    about < 4 ||
    !OFFICE.test(
      words
        .slice(0, about)
        .replace(/\n/g, '')
        .replace(/\([^()]*\)$/, ''),
    )
  )
    return null;
  return found(
    folded,
    [title[0], title[0] + about],
    shownWords(notice, title[0], title[0] + about),
    'issuer/title',
    'B',
  );
}
