import { strToU8, zipSync } from 'fflate';

/** A cell of a made .docx: its text, over how many columns, and whether it begins or goes on with a merge downwards. */
export type Cell =
  | string
  | {
      text: string;
      span?: number;
      down?: 'restart' | 'continue';
      vertical?: boolean;
      /** What a content control shows that holds nothing yet. */
      control?: string;
      /** A table within the cell. */
      table?: Cell[][];
    };

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const FONT = '<w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312"/><w:sz w:val="24"/></w:rPr>';
let mark = 0;

function docxCell(cell: Cell): string {
  const {
    text,
    span = 1,
    down,
    vertical = false,
    control,
    table,
  }: Exclude<Cell, string> = typeof cell === 'string' ? { text: cell } : cell;
  const properties = [
    `<w:tcW w:w="${span * 1200}" w:type="dxa"/>`,
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
    down ? `<w:vMerge${down === 'restart' ? ' w:val="restart"' : ''}/>` : '',
    vertical ? '<w:textDirection w:val="tbRlV"/>' : '',
  ].join('');
  mark += 1;
  // An office program parts what was typed at different times: here behind each ｜.
  const run = text
    .split('｜')
    .filter(Boolean)
    .map((piece) => `<w:r>${FONT}<w:t xml:space="preserve">${piece}</w:t></w:r>`)
    .join('<w:proofErr w:type="spellStart"/>');
  const held =
    control === undefined
      ? ''
      : `<w:sdt><w:sdtPr>${FONT}<w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="a3"/></w:rPr><w:t>${control}</w:t></w:r></w:sdtContent></w:sdt>`;
  const within = table === undefined ? '' : `${docxTable(table, 4)}<w:p/>`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr><w:p w14:paraId="${String(mark).padStart(8, '0')}"><w:pPr><w:jc w:val="center"/>${FONT}</w:pPr>${run}${held}</w:p>${within}</w:tc>`;
}

const docxTable = (rows: Cell[][], columns: number) =>
  `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid>${'<w:gridCol w:w="1200"/>'.repeat(columns)}</w:tblGrid>${rows
    .map((cells) => `<w:tr><w:trPr><w:trHeight w:val="567"/></w:trPr>${cells.map(docxCell).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

/** A .docx of a title and tables of so many columns, each on a page of its own. */
export function makeDocx(title: string, tables: { columns: number; rows: Cell[][] }[], wrap = (xml: string) => xml) {
  const paragraph = (text: string, breaks = false) =>
    `<w:p>${breaks ? '<w:r><w:br w:type="page"/></w:r>' : ''}<w:r>${FONT}<w:t>${text}</w:t></w:r></w:p>`;
  const body = tables.map(
    ({ rows, columns }, at) => wrap(docxTable(rows, columns)) + paragraph('', at + 1 < tables.length),
  );
  const document = `${HEAD}<w:document ${W}><w:body>${paragraph(title)}${body.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`;
  return pack({
    '[Content_Types].xml': types('/word/document.xml', 'wordprocessingml.document.main+xml', ''),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': document,
    'word/styles.xml': `${HEAD}<w:styles ${W}><!-- 原样 --></w:styles>`,
    'word/_rels/document.xml.rels': relations([['rId1', 'styles', 'styles.xml']]),
    'docProps/custom.bin': 'untouched',
  });
}

/** What a made .xlsx has besides texts. */
export interface SheetOptions {
  readonly merges?: string[];
  readonly printArea?: string;
  /** What stands behind the merges, as data validations. */
  readonly behind?: string;
  /** Formulas by reference. */
  readonly formulas?: Record<string, string>;
  /** Rows that are hidden, from 1. */
  readonly hidden?: number[];
  /** Names for places, as the workbook has them. */
  readonly names?: string;
  /** Rich texts by reference, as runs. */
  readonly rich?: Record<string, string>;
}

const column = (at: number) => String.fromCharCode(65 + at);

/** An .xlsx of one sheet: texts row by row, every cell with a style, texts among the shared ones. */
export function makeXlsx(
  rows: string[][],
  { merges = [], printArea, behind = '', formulas = {}, hidden = [], names: more = '', rich = {} }: SheetOptions = {},
) {
  const shared: string[] = [];
  const cells = (texts: string[], row: number) =>
    texts
      .map((text, at) => {
        const reference = `${column(at)}${row + 1}`;
        const style = row === 0 ? 1 : 2;
        const formula = formulas[reference];
        if (formula) {
          const xml = formula.startsWith('<') ? formula : `<f>${formula}</f>`;
          return `<c r="${reference}" s="${style}">${xml}<v>0</v></c>`;
        }
        if (text === '') return `<c r="${reference}" s="${style}"/>`;
        shared.push(rich[reference] ?? `<t xml:space="preserve">${text}</t>`);
        return `<c r="${reference}" s="${style}" t="s"><v>${shared.length - 1}</v></c>`;
      })
      .join('');
  const width = Math.max(...rows.map((texts) => texts.length));
  const sheet = `${HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:${column(width - 1)}${rows.length}"/><cols><col min="1" max="${width}" width="12.5" customWidth="1"/></cols><sheetData>${rows
    .map(
      (texts, at) =>
        `<row r="${at + 1}" ht="30" customHeight="1"${hidden.includes(at + 1) ? ' hidden="1"' : ''}>${cells(texts, at)}</row>`,
    )
    .join('')}</sheetData>${
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((one) => `<mergeCell ref="${one}"/>`).join('')}</mergeCells>`
      : ''
  }${behind}<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape"/></worksheet>`;
  const area = printArea ? `<definedName name="_xlnm.Print_Area" localSheetId="0">附件!${printArea}</definedName>` : '';
  const names = area + more === '' ? '' : `<definedNames>${area}${more}</definedNames>`;
  const border =
    '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border>';
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return pack({
    '[Content_Types].xml': types(
      '/xl/workbook.xml',
      'spreadsheetml.sheet.main+xml',
      ['worksheets/sheet1:worksheet', 'styles:styles', 'sharedStrings:sharedStrings']
        .map((one) => one.split(':'))
        .map(
          ([path, type]) =>
            `<Override PartName="/xl/${path}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
        )
        .join(''),
    ),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="附件" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', '/xl/sharedStrings.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': `${HEAD}<sst ${main} count="${shared.length}" uniqueCount="${shared.length}">${shared.map((one) => `<si>${one}</si>`).join('')}</sst>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${main}><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="18"/><name val="方正小标宋简体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/>${border}</borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf borderId="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>`,
  });
}

const types = (main: string, type: string, more: string) =>
  `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="${main}" ContentType="application/vnd.openxmlformats-officedocument.${type}"/>${more}</Types>`;
const relations = (all: [string, string, string][]) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
export const pack = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
