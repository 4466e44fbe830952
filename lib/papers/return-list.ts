import type { Finding } from '../checks/finding';
import { say } from '../checks/say';
import { formatDate } from '../dates/format';
import { parseDate } from '../dates/parse';
import { CATALOGUE, fieldEntry } from '../dossier/catalogue';
import type { Dossier } from '../dossier/dossier';
import { entryName, entryValue, splitEntry } from '../dossier/entry-value';
import type { Checklist } from '../materials/checklist';
import { pageProblems } from '../materials/page-numbers';
import { type Lack, type MaterialProgress, progressOf } from '../materials/progress';
import type { Notice } from '../notice/schema';
import { levelOf } from './applicant';
import { materialName } from './bag-label';
import { plainCell } from './cell-text';
import { GRID_COLUMNS, gridRow, label, type PaperGrid, prose, value } from './grid';

/** One thing that the applicant is to do. */
export interface ReturnItem {
  /** Where: part of the form and field, or the material. */
  readonly where: string;
  readonly what: string;
}

/** What one applicant must mend: what breaks a rule, what can't be told from what is written, and what lacks of the materials. */
export interface ReturnList {
  readonly mend: readonly ReturnItem[];
  readonly settle: readonly ReturnItem[];
  readonly materials: readonly ReturnItem[];
}

function placeOf({ entry, field }: Finding, dossier: Dossier): string {
  const place = splitEntry(entry);
  const name = entryName(dossier, entry);
  const parts = [
    place &&
      `${CATALOGUE[place.section].zh}第 ${place.at + 1} 项${name === undefined ? '' : `“${plainCell(name).text}”`}`,
    field && fieldEntry(field).zh,
  ];
  return parts.filter(Boolean).join('：') || '整个申报';
}

/** Whether a sentence quotes what is written, or says it as a whole day; a year alone may be that of another date. */
function isSaid(sentence: string, text: string): boolean {
  const read = parseDate(text);
  const day = read.kind === 'date' ? formatDate(read.date, 'zh') : '';
  return sentence.includes(`“${text}”`) || (day.endsWith('日') && sentence.includes(day));
}

function findingItem(finding: Finding, dossier: Dossier): ReturnItem {
  const text = entryValue(dossier, finding.entry, finding.field);
  const said = say(finding.reason, 'zh');
  const written = text === undefined || isSaid(said, text) ? '' : `现在写的是“${plainCell(text).text}”。`;
  return { where: placeOf(finding, dossier), what: `${said}${written}` };
}

const namesOf = (names: readonly string[]) => names.map((name) => name.trim() || '未命名的文件').join('、');

/** What the applicant can do about a lack; null where it is the unit's to do: signing, stamping, recommending. */
function lackWords(lack: Lack): string | null {
  switch (lack.kind) {
    case 'copies':
      return `需要 ${lack.asked} 份，现在有 ${lack.ready} 份，请补足。`;
    case 'unnamed':
      return `有 ${lack.names.length} 份文件没有写名称，请写上。`;
    case 'unpaged':
      return `没有写页码：${namesOf(lack.names)}。请从前往后编页，并写进目录。`;
    case 'pages':
      return `有 ${lack.count} 处页码不连续或重复，请改正。`;
    default:
      return null;
  }
}

function materialItems({ material, status, lacks }: MaterialProgress, notice: Notice, dossier: Dossier): ReturnItem[] {
  if (status === 'not-needed' || status === 'optional') return [];
  const where = `材料${material.no}：${materialName(material, notice, levelOf(dossier, notice))}`;
  const own = lacks.map(lackWords).filter((words) => words !== null);
  if (status === 'todo') return [{ where, what: '还没有准备，请准备好交来；没有的请说明。' }];
  const open = status === 'started' && own.length === 0 ? ['还没有标明已经备齐，请核对后标明。'] : own;
  return open.map((what) => ({ where, what }));
}

/** Checks of what is the unit's to do. */
const OF_UNIT = ['display-in-time', 'display-length', 'display-objection'];

/** What the unit found when it held the papers against what was entered. */
export type FromPapers = Pick<ReturnList, 'mend' | 'settle'>;

/**
 * All that is to be mended, by the findings that were made now, by the checklist that was handed in (null: none was), and by the check
 * against the papers (null: none was begun).
 */
export function returnList(
  notice: Notice,
  dossier: Dossier,
  findings: readonly Finding[],
  checklist: Checklist | null,
  papers: FromPapers | null,
): ReturnList {
  const of = (verdict: Finding['verdict']) => {
    const found = findings.filter((finding) => finding.verdict === verdict && !OF_UNIT.includes(finding.check));
    // Two rules may ask for the same in the same words, as two ways to one title.
    const said = new Map(
      found.map((finding) => findingItem(finding, dossier)).map((item) => [JSON.stringify(item), item]),
    );
    return [...said.values()];
  };
  const route = dossier.declaration?.route ?? null;
  const materials =
    checklist === null
      ? [{ where: '申报材料', what: '没有收到材料清单，请在材料清单里逐项标明后一并交来。' }]
      : progressOf(notice, checklist, route, pageProblems(notice, checklist)).materials.flatMap((one) =>
          materialItems(one, notice, dossier),
        );
  return {
    mend: [...of('fail'), ...(papers?.mend ?? [])],
    settle: [...of('unsure'), ...(papers?.settle ?? [])],
    materials,
  };
}

/** The parts of the list with their headings. */
const PARTS = [
  ['mend', '必须改正'],
  ['settle', '请核实，写清楚或者补充证明'],
  ['materials', '材料'],
] as const;

/** One part of the list, in which something stands; numbers go on from part to part. */
export interface ReturnPart {
  readonly part: (typeof PARTS)[number][0];
  readonly heading: string;
  readonly items: readonly (ReturnItem & { readonly no: number })[];
}

/** The parts in which something stands, under their headings. */
export function returnParts(list: ReturnList): readonly ReturnPart[] {
  let no = 0;
  return PARTS.filter(([part]) => list[part].length > 0).map(([part, heading]) => ({
    part,
    heading,
    items: list[part].map((item) => {
      no += 1;
      return { ...item, no };
    }),
  }));
}

const CLOSE = '请一次改齐，重新保存交接文件后交回。只涉及填写的，请在平台的申报表和档案里同时改正。';

/** How many things there are to do. */
export function returnCount({ mend, settle, materials }: ReturnList): number {
  return mend.length + settle.length + materials.length;
}

/** The list as text to send. */
export function returnText(name: string, list: ReturnList): string {
  const lines = returnParts(list).flatMap(({ heading, items }) => [
    `【${heading}】`,
    ...items.map(({ no, where, what }) => `${no}. ${where}：${what}`),
  ]);
  return [`${name}：您的申报材料有 ${returnCount(list)} 处需要补正：`, ...lines, CLOSE].join('\n');
}

const SERIAL = 2;
const WHERE = 8;

/** The list as a sheet to print. */
export function returnSheet(notice: Notice, name: string, dossier: Dossier, list: ReturnList): PaperGrid {
  const rows = returnParts(list).flatMap(({ part, heading, items }) => [
    gridRow(part, [label(heading, GRID_COLUMNS)]),
    ...items.map(({ no, where, what }) =>
      gridRow(String(no), [value(String(no), SERIAL), prose(where, WHERE), prose(what, GRID_COLUMNS - SERIAL - WHERE)]),
    ),
  ]);
  return {
    name,
    title: `${notice.batchYear.value}年度${notice.speciality.value}专业技术资格申报材料补正清单`,
    places: [[`申报人：${plainCell(name).text}`, `工作单位：${plainCell(dossier.unit?.name).text}`]],
    head: [
      gridRow('head', [label('序号', SERIAL), label('哪里', WHERE), label('怎样改', GRID_COLUMNS - SERIAL - WHERE)]),
    ],
    rows,
    foot: [CLOSE, '经办人：　　　　　　　　　　日期：　　　年　　月　　日'],
    startsPage: true,
  };
}
