import { cleanLabel } from './clean-label';
import type { Grid } from './grid';
import type { PageContext } from './page-context';
import { headsElsewhere } from './split-table';
import { squeeze, wordsOf } from './text';
import { filesInLinks, isFileName } from './upload-links';
import { filesInList, type ShownFile, stateInWords } from './upload-list';

/** Heads of the columns of a table of attachments. */
const SLOT = /^(?:附件|材料|资料|证明材料?|要件|上传材料|申报材料)(?:名称|名|类型|类别|种类|项目|内容)?$/u;
const FILE = /^(?:已?上传的?)?(?:文件|附件|材料|扫描件|电子件|图片)(?:名称?|列表)?$|^已上传$/u;
/** Of 附件类型 and 附件名称 the first says what a file is for. */
const KIND = /类型|类别|种类/u;
const STATE = /状态|进度|是否已?上传|上传情况/u;
const ACT = /^(?:操作|管理|查看|上传)$/u;

const NOTHING = /^(?:无|暂无.*|没有.*|未上传|尚未上传|待上传|请上传|点击上传|[-—/\\]+)$/u;
/** Acts that are there only where a file is. 下载模板 is not one of them. */
const HAS_FILE = /查看|预览|删除|下载(?!模[板版])|重新上传/u;

interface Columns {
  readonly slot: number;
  readonly file: number;
  readonly state: number;
  readonly act: number;
  /** The row of the heads within the table; -1 where they stand in a table of their own. */
  readonly head: number;
}

/** A line of a table of attachments. */
export interface UploadRow {
  /** Its cell in the column that names it; the first cell where no column does. */
  readonly element: HTMLElement;
  /** Empty where no column names what the files are for. */
  readonly label: string;
  readonly files: readonly ShownFile[];
}

function headsIn(table: HTMLTableElement, grid: Grid, page: PageContext): { head: number; names: string[] } {
  const head = [...grid.headerRows].at(-1) ?? (headsElsewhere(table, 0, page) ? -1 : 0);
  const names = Array.from({ length: Math.min(grid.width, 40) }, (_, col) => {
    const name = head < 0 ? (headsElsewhere(table, col, page)?.label ?? '') : (grid.at(head, col)?.text ?? '');
    // 操作 names no value, so a cleaned label is empty; here it tells that something can be done.
    return cleanLabel(name) || squeeze(name);
  });
  return { head, names };
}

function columnsOf(table: HTMLTableElement, page: PageContext): Columns | null {
  const grid = page.grid(table);
  if (grid.width < 2) return null;
  const { head, names } = headsIn(table, grid, page);
  const kind = names.findIndex((name) => SLOT.test(name) && KIND.test(name));
  const slot = kind >= 0 ? kind : names.findIndex((name) => SLOT.test(name));
  const isFile = (name: string) => FILE.test(name) || (kind >= 0 && SLOT.test(name));
  const file = names.findIndex((name, col) => col !== slot && isFile(name));
  const state = names.findIndex((name) => STATE.test(name));
  const act = names.findIndex((name) => ACT.test(name));
  // A list of what is asked for has names and no place for files.
  const isAttachments = file >= 0 ? slot >= 0 || state >= 0 || act >= 0 : slot >= 0 && (state >= 0 || act >= 0);
  return isAttachments ? { slot, file, state, act, head } : null;
}

const textOf = (element: Element | undefined) => squeeze((element?.textContent ?? '').slice(0, 2_000));

function filesOfRow(row: (col: number) => HTMLElement | undefined, { slot, file, state, act }: Columns): ShownFile[] {
  const told = state >= 0 ? textOf(row(state)) : '';
  // Layui draws the progress as a bar whose width alone tells it.
  const bar = row(state)?.querySelector('[lay-percent]')?.getAttribute('lay-percent') ?? '';
  const known = /^(?:未|没有|尚未|否)/u.test(told) ? 'none' : stateInWords(told || bar);
  if (known === 'none') return [];
  const withState = (files: readonly ShownFile[]) => files.map((one) => (known ? { ...one, state: known } : one));
  const cell = row(file);
  if (cell) {
    const files = [...filesInList(cell)];
    if (files.length > 0) return files;
    const linked = filesInLinks(cell);
    if (linked.length > 0) return withState(linked);
    const names = wordsOf(cell)
      .split(/[、；;]/u)
      .map(squeeze);
    return withState(names.filter((name) => name && !NOTHING.test(name)).map((name) => ({ name, state: 'listed' })));
  }
  const own = textOf(row(slot));
  if (isFileName(own)) return withState([{ name: own, state: 'listed' }]);
  const acts = row(act);
  const linked = acts ? filesInLinks(acts) : [];
  if (linked.length > 0) return withState(linked);
  return known || HAS_FILE.test(textOf(acts)) ? [{ name: '', state: known ?? 'listed' }] : [];
}

/** The lines of a table of attachments (附件名称, 文件名, 状态, 操作); null where a table is none. */
export function uploadRows(table: HTMLTableElement, page: PageContext): UploadRow[] | null {
  const columns = columnsOf(table, page);
  if (!columns) return null;
  const grid = page.grid(table);
  const rows: UploadRow[] = [];
  for (let row = columns.head + 1; row < grid.height; row += 1) {
    const first = grid.at(row, 0);
    // 暂无数据 across the whole table.
    if (!first || first.cols >= grid.width) continue;
    const cellAt = (col: number) => (col < 0 ? undefined : grid.at(row, col)?.element);
    const element = cellAt(columns.slot) ?? first.element;
    const words = columns.slot < 0 ? '' : textOf(cellAt(columns.slot));
    rows.push({ element, label: isFileName(words) ? '' : cleanLabel(words), files: filesOfRow(cellAt, columns) });
  }
  return rows;
}
