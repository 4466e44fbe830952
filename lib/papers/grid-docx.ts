import { Archive } from './archive';
import { escapeXml } from './escape-xml';
import { GRID_COLUMNS, type GridCell, type GridRow, type PaperGrid } from './grid';
import type { Pace } from './pace';
import type { PaperSize } from './paper-size';

const FONT = '宋体';
/** Sizes of letters in half points, lengths in twentieths of a point, as Word has them. */
const BODY = 21;
const TITLE = 32;
const LINE = 320;
const MARGIN = 680;
/** A page that is bound has room for thread and punch at its left. */
const BOUND = 1420;
const PAGES: Readonly<Record<PaperSize, { readonly width: number; readonly height: number }>> = {
  a4: { width: 11_906, height: 16_838 },
  a3: { width: 23_811, height: 16_838 },
};

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

interface CellStyle {
  readonly align: 'center' | 'left' | 'right';
  readonly atBottom?: boolean;
  readonly bold?: boolean;
  readonly size?: number;
  readonly border: boolean;
}

const LOOKS: Readonly<Record<GridCell['look'], CellStyle>> = {
  label: { align: 'center', bold: true, border: true },
  value: { align: 'center', border: true },
  text: { align: 'left', border: true },
  box: { align: 'right', atBottom: true, border: true },
};
const PLACE: CellStyle = { align: 'left', border: false };
const HEADING: CellStyle = { align: 'center', bold: true, size: TITLE, border: false };

const letters = ({ bold = false, size = BODY }: Pick<CellStyle, 'bold' | 'size'>) =>
  `<w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}"/>${bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/></w:rPr>`;

/** A paragraph of the text; its lines are breaks. One that keeps stands on the same page as the row below. */
function paragraph(text: string, style: CellStyle, keeps: boolean): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  const run = text === '' ? '' : `<w:r>${letters(style)}${lines.join('<w:br/>')}</w:r>`;
  return `<w:p><w:pPr>${keeps ? '<w:keepNext/>' : ''}<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:spacing w:before="0" w:after="0"/><w:jc w:val="${style.align}"/>${letters(style)}</w:pPr>${run}</w:p>`;
}

const EDGES = ['top', 'left', 'bottom', 'right'];
const edges = (drawn: boolean) =>
  `<w:tcBorders>${EDGES.map((edge) => `<w:${edge} w:val="${drawn ? 'single' : 'nil'}"${drawn ? ' w:sz="4" w:color="000000"' : ''}/>`).join('')}</w:tcBorders>`;

function cellXml(text: string, span: number, style: CellStyle, column: number, keeps = false): string {
  const upright = style.atBottom ? 'bottom' : 'center';
  return `<w:tc><w:tcPr><w:tcW w:w="${span * column}" w:type="dxa"/><w:gridSpan w:val="${span}"/>${edges(style.border)}<w:vAlign w:val="${upright}"/></w:tcPr>${paragraph(text, style, keeps)}</w:tc>`;
}

/** A row; one that repeats stands at the top of every page. */
function rowXml(cells: readonly string[], lines: number, repeats: boolean): string {
  return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${lines * LINE + 80}" w:hRule="atLeast"/>${repeats ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
}

/** A sheet as one table: title, places and heads are its first rows. `column` is how wide a column of the grid is. */
function tableXml(grid: PaperGrid, column: number): string {
  const form = (repeats: boolean) => (row: GridRow) =>
    rowXml(
      row.cells.map(({ text, span, look }) => cellXml(text, span, LOOKS[look], column, row.keeps)),
      row.lines,
      repeats,
    );
  const plain = (texts: readonly string[], style: CellStyle, repeats: boolean) => {
    const span = Math.floor(GRID_COLUMNS / texts.length);
    const cells = texts.map((text, at) =>
      cellXml(text, at === texts.length - 1 ? GRID_COLUMNS - span * at : span, style, column),
    );
    return rowXml(cells, style.size === TITLE ? 2 : 1, repeats);
  };
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${GRID_COLUMNS * column}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${`<w:gridCol w:w="${column}"/>`.repeat(GRID_COLUMNS)}</w:tblGrid>`,
    plain([grid.title], HEADING, true),
    ...grid.places.map((texts) => plain(texts, PLACE, true)),
    ...grid.head.map(form(true)),
    ...grid.rows.map(form(false)),
    ...grid.foot.map((text) => plain([text], PLACE, false)),
    '</w:tbl>',
  ].join('');
}

/** What stands between two tables, which would otherwise be one: on a page of its own, or a narrow line. */
const between = (startsPage: boolean) =>
  `<w:p><w:pPr>${startsPage ? '<w:pageBreakBefore/>' : ''}<w:spacing w:before="0" w:after="0" w:line="${startsPage ? 20 : 600}" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>`;

/** The sheets as one document, A4 upright or A3 lying, title and heads of each on every page of it. Rejects where `pace` does. */
export async function gridDocx(
  grids: readonly PaperGrid[],
  paper: PaperSize = 'a4',
  pace: Pace = () => undefined,
): Promise<Uint8Array> {
  const { width, height } = PAGES[paper];
  const left = grids.some(({ isBound }) => isBound) ? BOUND : MARGIN;
  const column = Math.floor((width - left - MARGIN) / GRID_COLUMNS);
  const archive = new Archive();
  const whole = (name: string, text: string) => archive.part(name)(HEAD + text, true);
  whole(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/></Types>`,
  );
  whole(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  const push = archive.part('word/document.xml');
  push(`${HEAD}<w:document xmlns:w="${W}"><w:body>`, false);
  for (const [at, grid] of grids.entries()) {
    push((at > 0 ? between(grid.startsPage) : '') + tableXml(grid, column), false);
    await pace(at + 1, grids.length);
  }
  const lying = paper === 'a3' ? ' w:orient="landscape"' : '';
  push(
    `${between(false)}<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"${lying}/><w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN}" w:left="${left}" w:header="340" w:footer="340" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    true,
  );
  return archive.bytes();
}
