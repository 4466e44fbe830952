import { copiesIn } from './copies';
import { type Found, found } from './found';
import type { ReadMaterial } from './material-item';
import { isPaperName, withoutRemark } from './paper-name';
import { type NoticeText, shownWords } from './text';

/** The first row of a table of papers: 序号, 材料名称, 份数, and whatever else. */
const HEAD =
  /^(?:序号|编号)\t?(?:申报|评审|报送|提交|所需|相关)?(?:(?:材料|资料|表格|文件)\t?(?:名称|内容|项目|清单|目录)?|名称|内容|项目)\t?(?=.{0,30}(?:份数|数量|份\t?$|要求|备注|说明))/;
/** The same without a column of numbers: 材料名称, 份数. */
const HEAD_BARE = /^(?:申报|评审|报送|提交|所需)?(?:材料|资料|表格)(?:名称|内容|项目|清单)?\t(?:份数|数量)/;
const ITEM = /^(\d{1,2})(?:[.、](?!\d))?$/;
const COUNT = /^(?:各|一式)?(?:\d{1,2}|[一两二三四五六七八九十])(?:份|套|本|册|张)?$/;
/** A row that has grown over so many lines is no row. */
const MOST_LINES = 3;
const MOST_ROWS = 60;

/** A cell of a row: a part of the folded text. */
interface Cell {
  readonly start: number;
  readonly end: number;
}

/** A line of the folded text cut at its tabs, and at the blanks that folding has dropped. */
function cellsOf({ folded, text }: NoticeText, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const isSign = at < end && text.charAt(at) !== '\t' && text.charAt(at) !== ' ';
    const isBeside = at > from && isSign && (folded.at[at] as number) - (folded.at[at - 1] as number) === 1;
    if (isSign && (isBeside || at === from)) continue;
    if (at > from) cells.push({ start: from, end: at });
    from = isSign ? at : at + 1;
  }
  return cells;
}

/** 5 论文（封面、目录、正文） 1 盖章: number, name, copies, and what is said of it. */
function rowOf(
  notice: NoticeText,
  start: number,
  end: number,
  no: number,
  isBare: boolean,
): Found<ReadMaterial> | null {
  const { folded, text } = notice;
  const cells = cellsOf(notice, start, end);
  const words = ({ start: from, end: to }: Cell) => text.slice(from, to);
  const [first] = cells;
  if (!first || (!isBare && Number(ITEM.exec(words(first))?.[1]) !== no)) return null;
  const rest = isBare ? cells : cells.slice(1);
  if (rest.length < (isBare ? 2 : 1)) return null;
  const at = rest.findIndex((cell, index) => index > 0 && COUNT.test(words(cell)));
  const [from, to] = [(rest[0] as Cell).start, (rest[at === -1 ? 0 : at - 1] as Cell).end];
  const count = at === -1 ? '' : words(rest[at] as Cell);
  const copies = copiesIn(/[份套本册张]$/.test(count) || count === '' ? count : `${count}份`);
  const bare = /^《([^《》]{2,60})》$/.exec(text.slice(from, to));
  const name = bare?.[1] ?? withoutRemark(text.slice(from, to));
  if (name.length < 2 || name.length > 60 || !isPaperName(name, copies.length > 0)) return null;
  const shown = from + (bare ? 1 : 0);
  const value = { name: shownWords(notice, shown, shown + name.length), copies, attachment: null, no };
  return found(folded, [start, end], value, 'materials/table', 'B');
}

/** The papers of tables whose first row says that they are such: 序号 材料名称 份数 备注. */
export function tableMaterials(notice: NoticeText): Found<ReadMaterial>[] {
  const { text } = notice;
  const out: Found<ReadMaterial>[] = [];
  let rows = 0;
  let gap = MOST_LINES + 1;
  let isBare = false;
  for (let line = 0; line < text.length && out.length < MOST_ROWS; ) {
    const stop = text.indexOf('\n', line);
    const end = stop === -1 ? text.length : stop;
    const head = text.slice(line, Math.min(end, line + 60));
    const hasNoNumbers = HEAD_BARE.test(head);
    if (hasNoNumbers || HEAD.test(head)) [rows, gap, isBare] = [0, 0, hasNoNumbers];
    else if (gap <= MOST_LINES) {
      const isRow = isBare ? text.slice(line, end).includes('\t') : text.startsWith(String(rows + 1), line);
      const row = isRow ? rowOf(notice, line, Math.min(end, line + 300), rows + 1, isBare) : null;
      if (row) out.push(row);
      rows += isRow ? 1 : 0;
      gap = isRow ? 0 : gap + 1;
    }
    line = end + 1;
  }
  return out;
}
