// The workbook of a summary table as one script for the bench: ours, and the same table written by three libraries, each with what it can.
import ExcelJS from 'exceljs';
import writeExcelFile from 'write-excel-file/universal';
import * as SheetJS from 'xlsx';
import { noticeById } from '../lib/notice/shipped';
import type { SummaryRow } from '../lib/papers/summary-row';
import { summaryTable } from '../lib/papers/summary-table';
import { summaryXlsx } from '../lib/papers/summary-xlsx';

const shipped = noticeById('nantong-cybersecurity-2023');
if (!shipped) throw new Error('the notice of 2023 is not shipped');
const { notice } = shipped;

const SCHOOLS = ['某某大学', '南京某某职业技术学院', '某某理工学院'];
const UNITS = ['南通市某某数据安全技术有限公司', '江苏某某网络安全科技股份有限公司', '某某信息（集团）有限公司'];

/** Lines as they are kept, each of another person. */
function makeRows(count: number): SummaryRow[] {
  return Array.from({ length: count }, (_, at) => {
    const person = { name: `演练${at}`, idNumber: `99990119880315${1_000 + (at % 9_000)}` };
    const own: Record<string, string> = {
      name: person.name,
      'id-number': person.idNumber,
      unit: `${UNITS[at % 3]}${at % 50}部`,
      school: SCHOOLS[at % 3] as string,
      contact: String(13_900_000_000 + at),
      'graduated-on': `${2000 + (at % 20)}年6月30日`,
      training: '2021年90学时\n2022年90学时',
    };
    const values = Object.fromEntries(
      notice.summary.columns.map(({ key, heading }) => [key, own[key] ?? `${heading.slice(0, 2)}${at % 11}`]),
    );
    const about = {
      noticeId: notice.id,
      level: 'intermediate',
      source: 'page',
      takenAt: '2023-06-15T01:02:03.000Z',
    } as const;
    return { id: `row ${at}`, position: at, person, values, ...about };
  });
}

const tableOf = (rows: readonly SummaryRow[]) => summaryTable(notice, 'intermediate', rows);
type Table = ReturnType<typeof tableOf>;
const linesOf = ({ title, columns, rows }: Table) => [[title], columns.map(({ heading }) => heading), ...rows];

/** By name: the bytes of the workbook. The table is made within our time alone. */
const WRITERS: Readonly<Record<string, (rows: readonly SummaryRow[], table: Table) => Promise<number>>> = {
  ours: async (rows) => (await summaryXlsx(tableOf(rows), 'a4', '中级')).length,
  exceljs: async (_, table) => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('中级', {
      pageSetup: {
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: '1:2',
      },
    });
    sheet.columns = table.columns.map(({ width }) => ({ width }));
    const border = {
      top: { style: 'thin' },
      left: { style: 'thin' },
      bottom: { style: 'thin' },
      right: { style: 'thin' },
    };
    for (const cells of linesOf(table)) {
      sheet.addRow([...cells]).eachCell((cell) => {
        Object.assign(cell, { border, numFmt: '@', alignment: { horizontal: 'center', wrapText: true } });
      });
    }
    return (await book.xlsx.writeBuffer()).byteLength;
  },
  xlsx: async (_, table) => {
    const sheet = SheetJS.utils.aoa_to_sheet(linesOf(table).map((cells) => [...cells]));
    sheet['!cols'] = table.columns.map(({ width }) => ({ wch: width }));
    const book = SheetJS.utils.book_new();
    SheetJS.utils.book_append_sheet(book, sheet, '中级');
    return SheetJS.write(book, { type: 'array', compression: true }).byteLength;
  },
  'write-excel-file': async (_, table) => {
    const look = { type: String, format: '@', align: 'center', wrap: true, borderStyle: 'thin' } as const;
    const data = linesOf(table).map((cells) => cells.map((value) => ({ ...look, value })));
    const columns = table.columns.map(({ width }) => ({ width }));
    return (await writeExcelFile(data, { columns, orientation: 'landscape' }).toBlob()).size;
  },
};

Object.assign(globalThis, { bench: { makeRows, tableOf, WRITERS } });
