import ExcelJS from 'exceljs';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { summaryTable } from '../../lib/papers/summary-table';
import { summaryXlsx } from '../../lib/papers/summary-xlsx';
import { line, NOTICE } from './sample';
import { unzip } from './unzip';

const HOSTILE = [
  '=cmd|"/c calc"!A1',
  '+86 13900000000',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠a',
  "'=1",
  '1e5',
  '007',
  'TRUE',
  '2014年6月',
  '2014-06-30',
  '<img src=x onerror=alert(1)>',
  '&amp;<![CDATA[',
  '𠮷䶮',
  ' a  b ',
  '第一行\n第二行',
  'x'.repeat(2_000),
];

const rows = [
  ...Array.from({ length: 40 }, (_, at) =>
    line(at, { name: `张三${at}`, 'id-number': `9999011988031${String(50_010 + at)}`, contact: '13900000000' }),
  ),
  ...HOSTILE.map((text, at) => line(100 + at, { name: text, unit: text, remarks: text })),
];
const table = summaryTable(NOTICE, 'intermediate', rows);
const width = table.columns.length;

let bytes: Uint8Array;
let parts: Map<string, string>;
let sheet: string;
beforeAll(async () => {
  bytes = await summaryXlsx(table, 'a3', '中级');
  parts = unzip(bytes);
  sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
});

describe('the workbook, read by another program', () => {
  it('holds title, places, heads and every row, text for text', async () => {
    const read = await readSheet(Buffer.from(bytes), { trim: false });
    const shown = read.map((row) => row.map((cell) => cell ?? ''));
    expect(shown[0]?.[0]).toBe('申报网络安全工程专业中级专业技术资格人员情况一览表');
    expect(shown[1]?.filter(Boolean)).toEqual(table.places.map(({ label, value }) => label + value));
    expect(shown[2]).toEqual(table.columns.map(({ heading }) => heading));
    expect(shown.slice(3)).toEqual(table.rows);
  });

  it('has identity and telephone numbers as text', async () => {
    const [row] = (await readSheet(Buffer.from(bytes))).slice(3);
    expect(row).toContain('999901198803150010');
    expect(row).toContain('13900000000');
  });
});

describe('the workbook, opened by a third program', () => {
  it('has every cell as text, the title over all columns, the heads on every page of lying A3, as wide as it', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(bytes).buffer);
    const opened = book.getWorksheet('中级');
    if (!opened) throw new Error('no sheet');
    const { paperSize, orientation, fitToPage, fitToWidth, fitToHeight, printTitlesRow, printArea } = opened.pageSetup;
    const last = opened.getColumn(width).letter;
    expect({ paperSize, orientation, fitToPage, fitToWidth, fitToHeight, printTitlesRow, printArea }).toEqual({
      paperSize: 8,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:3',
      printArea: `A1:${last}${rows.length + 3}`,
    });
    expect(opened.getCell(1, width).master.address).toBe('A1');
    table.rows.forEach((texts, at) => {
      texts.forEach((text, column) => {
        const { value, numFmt, type } = opened.getCell(at + 4, column + 1);
        expect([value ?? '', numFmt]).toEqual([text, '@']);
        expect(type).toBe(text === '' ? ExcelJS.ValueType.Null : ExcelJS.ValueType.String);
      });
    });
  });
});

describe('the parts of the workbook', () => {
  it('have no cell but of text or empty, and no formula', () => {
    const cells = sheet.match(/<c [^>]*>/g) ?? [];
    expect(cells.length).toBeGreaterThan(40 * 4);
    expect(cells.filter((cell) => !cell.endsWith('/>') && !cell.includes(' t="s"'))).toEqual([]);
    expect(sheet).not.toMatch(/<f[ >]/);
    expect([...parts.keys()].filter((name) => /externalLink|vba|connections/i.test(name))).toEqual([]);
  });

  it('give every cell of the body the format text, so that a cell that is gone into stays text', () => {
    const styles = parts.get('xl/styles.xml') ?? '';
    const text = /<numFmt numFmtId="(\d+)" formatCode="@"/.exec(styles)?.[1] ?? '49';
    const formats = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)];
    const used = new Set([...sheet.matchAll(/<c [^>]*s="(\d+)"/g)].map((match) => formats[Number(match[1])]?.[1]));
    expect([...used]).toEqual([text]);
    expect(styles).not.toContain('quotePrefix');
  });

  it('set the page: landscape A3, as wide as the page, heads on every page, page x of y', () => {
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
    expect(sheet).toContain('<oddFooter>&amp;C第 &amp;P 页 / 共 &amp;N 页</oddFooter>');
    expect(parts.get('xl/workbook.xml')).toMatch(/_xlnm\.Print_Titles" localSheetId="0">[^<]*\$1:\$3</);
  });

  it('merge the title over all columns and give each place a place', () => {
    const last = String.fromCharCode(64 + width);
    expect(sheet).toContain(`<mergeCell ref="A1:${last}1"/>`);
    expect(sheet.match(/<mergeCell ref="[A-Z]+2:[A-Z]+2"\/>/g)).toHaveLength(4);
  });

  it('write the height of every row, none above what Excel keeps', () => {
    const heights = [...sheet.matchAll(/<row [^>]*ht="([\d.]+)" customHeight="1"/g)].map((match) => Number(match[1]));
    expect(heights).toHaveLength(rows.length + 3);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    expect(new Set(heights).size).toBeGreaterThan(2);
  });
});

describe('an edge', () => {
  it('keeps a text that looks like an escape', async () => {
    const one = summaryTable(NOTICE, 'junior', [line(0, { name: 'a_x0041_b' })]);
    const strings = unzip(await summaryXlsx(one, 'a4', '初级')).get('xl/sharedStrings.xml');
    expect(strings).toContain('<t>a_x005F_x0041_b</t>');
  });

  it('has the heads of a table without rows', async () => {
    const read = await readSheet(Buffer.from(await summaryXlsx(summaryTable(NOTICE, 'junior', []), 'a4', '初级')));
    expect(read).toHaveLength(3);
  });

  it('writes A4 where that is the paper', async () => {
    const a4 = unzip(await summaryXlsx(table, 'a4', '中级')).get('xl/worksheets/sheet1.xml');
    expect(a4).toContain('paperSize="9"');
  });

  it('tells how far it is, and stops where it is told to', async () => {
    const many = summaryTable(
      NOTICE,
      'junior',
      Array.from({ length: 1_000 }, (_, at) => line(at, { name: `张三${at}` })),
    );
    const told: number[] = [];
    const pace = (done: number, all: number) => {
      told.push(done / all);
      if (told.length === 3) throw new Error('stopped');
    };
    await expect(summaryXlsx(many, 'a4', '初级', pace)).rejects.toThrow('stopped');
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told[2]).toBeLessThan(1);
  });
});
