import { strToU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { fillBlank, RowsRefused } from '../../lib/papers/blank/fill-blank';
import { type BlankOf, fillingOf } from '../../lib/papers/blank/filling';
import { listKeys, personKeys } from '../../lib/papers/blank/keys';
import { proposeMapping, proposePaper } from '../../lib/papers/blank/mapping';
import { BlankRefused } from '../../lib/papers/blank/office-package';
import { fingerprint, openBlank } from '../../lib/papers/blank/open-blank';
import { BLANKS } from './blanks/blanks';
import { APPLICANT, LIST_ROWS as rows } from './blanks/given';
import { makeXlsx, pack } from './blanks/make';
import { NOTICE } from './sample';
import { unzip } from './unzip';

const LIST: BlankOf = { level: 'intermediate', rows };
const PERSON: BlankOf = { applicant: APPLICANT };

function fill(bytes: Uint8Array, of: BlankOf) {
  const blank = openBlank(bytes);
  const paper = proposePaper(blank, '');
  const mapped = proposeMapping(blank.grids, paper, NOTICE);
  return fillBlank(blank, fillingOf(blank, mapped, paper, NOTICE, of));
}

/** What is proposed, by the label that a person reads: the texts of the cells before. */
function proposed(bytes: Uint8Array) {
  const blank = openBlank(bytes);
  const mapped = proposeMapping(blank.grids, proposePaper(blank, ''), NOTICE);
  return Object.fromEntries(Object.entries(mapped).map(([id, key]) => [id.replace(/^s0!/, ''), key]));
}

/** The parts that differ, and the letters of the changed ones. */
function changes(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzip(before), unzip(after)];
  expect([...b.keys()]).toEqual([...a.keys()]);
  return [...a.keys()].filter((name) => a.get(name) !== b.get(name));
}

/** True where one text becomes the other by putting letters in alone. */
function onlyAdds(before: string, after: string): boolean {
  let at = 0;
  for (const letter of after) if (letter === before[at]) at += 1;
  return at === before.length;
}

/** The text of each row of the tables of a .docx. */
const docxRows = (bytes: Uint8Array) =>
  [...(unzip(bytes).get('word/document.xml') ?? '').matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) =>
      [...cell.matchAll(/<w:t[ >][^<]*|<w:t>([^<]*)/gu)].map((one) => one[0].replace(/^<w:t[^>]*>/u, '')).join(''),
    ),
  );

describe('which value goes where', () => {
  it.each([
    ['profile', 'profile'],
    ['twoPages', 'profile'],
    ['contents', 'contents'],
    ['summary', 'summary'],
    ['sheet', 'profile'],
  ] as const)('the paper of %s is %s', (name, paper) => expect(proposePaper(openBlank(BLANKS[name]), '')).toBe(paper));

  it('is told by labels, letter-spaced, in groups and above lists', () => {
    expect(proposed(BLANKS.profile)).toEqual({
      t0r0c1: 'name',
      t0r0c3: 'sex',
      t0r0c5: 'birth-date',
      t0r1c1: 'unit.name',
      t0r1c3: 'person.ethnicity',
      t0r2c2: 'education.school',
      t0r2c4: 'education.major',
      t0r3c2: 'education.graduatedOn',
      t0r3c4: 'education.level',
      t0r4c1: 'person.idNumber',
      t0r4c3: 'person.phone',
      t0r7c0: 'employment.from',
      t0r7c1: 'employment.to',
      t0r7c2: 'employment.unit',
      t0r7c3: 'employment.post',
    });
  });

  it('is told by the columns of a list, below one head or two', () => {
    expect(proposed(BLANKS.summary)).toEqual({
      A4: 'serial',
      B4: 'name',
      C4: 'sex',
      D4: 'id-number',
      E4: 'unit',
      F4: 'school',
      G4: 'remarks',
    });
    expect(proposed(BLANKS.twoLevels)).toEqual({
      A4: 'serial',
      B4: 'name',
      C4: 'education',
      D4: 'school',
      E4: 'major',
      F4: 'contact',
    });
    expect(Object.values(proposed(BLANKS.contents))).toEqual(expect.arrayContaining(['serial', 'document', 'pages']));
  });

  it('is a key that the paper has', () => {
    const keys = [...personKeys(NOTICE), ...listKeys('summary', NOTICE), ...listKeys('contents', NOTICE)];
    expect(new Set(personKeys(NOTICE).map(({ key }) => key)).size).toBe(personKeys(NOTICE).length);
    for (const name of ['sheet', 'controls', 'summary'] as const) {
      for (const key of Object.values(proposed(BLANKS[name]))) expect(keys.map((one) => one.key)).toContain(key);
    }
  });
});

describe('a blank that is filled', () => {
  it.each([
    ['profile', PERSON, 'word/document.xml'],
    ['twoPages', PERSON, 'word/document.xml'],
    ['contents', PERSON, 'word/document.xml'],
    ['controls', PERSON, 'word/document.xml'],
    ['sheet', PERSON, 'xl/worksheets/sheet1.xml'],
    ['twoLevels', { ...LIST, rows: rows.slice(0, 1) }, 'xl/worksheets/sheet1.xml'],
    ['summary', { ...LIST, rows: rows.slice(0, 2) }, 'xl/worksheets/sheet1.xml'],
  ] as const)('%s differs in one part, and there in what came in alone', (name, of, part) => {
    const filled = fill(BLANKS[name], of);
    expect(changes(BLANKS[name], filled)).toEqual([part]);
    const [before = '', after = ''] = [BLANKS[name], filled].map((bytes) => unzip(bytes).get(part));
    expect(onlyAdds(before.replaceAll(/ t="s"|<v>\d+<\/v>|\/>/gu, ''), after.replaceAll('/>', ''))).toBe(true);
    // The same values make the same file.
    expect(fill(BLANKS[name], of)).toEqual(filled);
  });

  it('holds the values in its cells, a text with signs as letters, and copies the row of a list', () => {
    const table = docxRows(fill(BLANKS.profile, PERSON));
    expect(table[0]).toEqual(['姓　　名', '𠮷&lt;三&gt;&amp;', '性　别', '男', '出生年月', '1988年3月15日']);
    expect(table[2]).toEqual(['教育情况', '毕业院校', '某某大学', '所学专业', '信息安全']);
    expect(table.slice(7, 10)).toEqual([
      ['2010年7月', '2015年1月', '甲公司', '测试员'],
      ['2015年2月', '至今', '乙公司', '组长'],
      ['2016年', '', '丙公司', '组长'],
    ]);
    expect(table[10]?.[0]).toBe('单位审核推荐意见');
    // A mark of a paragraph may stand but once.
    const marks = [
      ...(unzip(fill(BLANKS.profile, PERSON)).get('word/document.xml') ?? '').matchAll(/paraId="(\d+)"/gu),
    ];
    expect(new Set(marks.map(([, id]) => id)).size).toBe(marks.length);
  });

  it('keeps the letters of the blank: the run has the font of the cell', () => {
    const document = unzip(fill(BLANKS.controls, PERSON)).get('word/document.xml') ?? '';
    expect(document).toMatch(
      /<w:r><w:rPr><w:rFonts[^>]*仿宋_GB2312[^>]*\/><w:sz w:val="24"\/><\/w:rPr><w:t xml:space="preserve">a@example/u,
    );
  });

  it('lists the documents of the volume with their pages', () => {
    const table = docxRows(fill(BLANKS.contents, PERSON));
    expect(table[0]).toEqual(['申报人', '𠮷&lt;三&gt;&amp;', '工作单位', '南通市某某数据安全技术有限公司']);
    // Where rows have their numbers printed, materials are no rows of their own; the numbers go on.
    expect(table.slice(2, 9).map((cells) => [cells[0], cells[2]])).toEqual(
      ['', '', '', '', '1', '2', '3'].map((pages, at) => [String(at + 1), pages]),
    );
    const numerals = docxRows(fill(BLANKS.numerals, PERSON));
    expect(numerals.map(([serial]) => serial)).toEqual([
      '序号',
      '一',
      '二、',
      '三',
      '四',
      '五',
      '六',
      '七',
      '审核人签字：                    年   月   日',
    ]);
    expect(numerals[7]?.slice(1, 3)).toEqual(['论文c', '3']);
    expect(table.at(-1)).toEqual(['以上材料由单位审核']);
  });
});

describe('what is printed for a value', () => {
  const filled = fill(BLANKS.boxes, {
    applicant: { ...APPLICANT, dossier: { ...APPLICANT.dossier, declaration: { route: '破格' } } },
  });
  const document = unzip(filled).get('word/document.xml') ?? '';
  const table = docxRows(filled);

  it('gets a tick in its box, numbers before the signs of a date, and takes the place of what a control shows', () => {
    expect(table[0]).toEqual(['姓  名', '𠮷&lt;三&gt;&amp;', '性    别', '☑男　□女', '出生年月', '    1988年   3月']);
    expect(table[1]?.slice(0, 4)).toEqual(['民  族', '汉族', '申报类别', '□正常　☑破格']);
    expect(document).not.toContain('showingPlcHdr');
    expect(document).toMatch(
      /<w:sdtContent><w:r><w:rPr><w:rFonts[^>]*仿宋_GB2312[^>]*\/><w:sz w:val="24"\/><\/w:rPr><w:t xml:space="preserve">汉族/u,
    );
    // One box alone is no choice.
    expect(table[2]?.[5]).toBe('本单位：□是');
  });

  it('is told by the label before it, by both ends of a time, and in a table within a cell', () => {
    expect(table[2]?.slice(0, 4)).toEqual(['现专业技术资格', '助理工程师', '取得时间', '2014年12月31日']);
    expect(table.slice(4, 7).map((cells) => cells.slice(1))).toEqual([
      ['2010年7月至2015年1月', '甲公司', '测试员'],
      ['2015年2月至今', '乙公司', '组长'],
      ['2016年', '丙公司', '组长'],
    ]);
    expect(document).toContain('论某某');
    expect(proposed(BLANKS.boxes)).toMatchObject({ t0r4c1: 'employment.from~employment.to', t1r1c0: 'paper.title' });
  });

  it('stays as it is where no option is named so, or nothing is known', () => {
    const none = fill(BLANKS.boxes, { applicant: { ...APPLICANT, dossier: { person: { sex: '不详' } } } });
    expect(docxRows(none)[0]).toEqual(['姓  名', '', '性    别', '□男　□女', '出生年月', '    年   月']);
  });
});

describe('a list whose numbers are made by a formula', () => {
  it('is told by its heads and not by a hidden example, and grows: formulas, names and spans with it', () => {
    expect(proposed(BLANKS.formulas)).toEqual({ B5: 'name', C5: 'sex', D5: 'id-number', E5: 'title', F5: 'remarks' });
    const parts = unzip(fill(BLANKS.formulas, LIST));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<c r="A5" s="2"><f t="shared" ref="A5:A6" si="0">ROW()-4</f><v>0</v></c>');
    expect(sheet).toContain('<c r="A44" s="2"><f>ROW()-4</f></c>');
    expect(sheet).toContain('sqref="D5:D44"');
    const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<definedName [^>]*>([^<]*)/gu)].map(
      ([, text]) => text,
    );
    expect(names).toEqual(['附件!$A$1:$F$45', '附件!$B$5:$B$44', '附件!$A$45', '选项!$A$5:$A$6']);
  });
});

describe('a list of forty in a workbook of two rows', () => {
  const filled = fill(BLANKS.summary, LIST);
  const sheet = unzip(filled).get('xl/worksheets/sheet1.xml') ?? '';

  it('holds everybody, below it what stood there, and is read by another program', async () => {
    const read = await readSheet(Buffer.from(filled));
    expect(read.slice(3, 43).map((cells) => cells.slice(0, 7))).toEqual(
      rows.map((_, at) => [
        String(at + 1),
        `甲${at}`,
        '男',
        '999901198803150010',
        '=某某"公司"',
        '某某大学',
        `备注${at}`,
      ]),
    );
    expect(read[43]?.[0]).toBe('填报人：');
    expect(read[44]?.[0]).toBe('注：本表不得调整。');
  });

  it('changes nothing but rows, merges, dimension, validation and print area', () => {
    expect(changes(BLANKS.summary, filled).sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(unzip(filled).get('xl/workbook.xml')).toContain('附件!$A$1:$G$45');
    expect(sheet).toContain('<dimension ref="A1:G45"/>');
    expect([...sheet.matchAll(/<mergeCell ref="([^"]+)"/gu)].map(([, ref]) => ref)).toEqual([
      'A1:G1',
      'A2:D2',
      'E2:G2',
      'A44:D44',
      'E44:G44',
      'A45:G45',
    ]);
    expect(sheet).toContain('sqref="C4:C43"');
    const [before = ''] = [unzip(BLANKS.summary).get('xl/worksheets/sheet1.xml')];
    for (const part of [/<cols>.*<\/cols>/u, /<pageMargins.*$/u])
      expect(sheet).toContain(part.exec(before)?.[0] as string);
    expect([...sheet.matchAll(/<row r="(\d+)" ht="30" customHeight="1"/gu)].map(([, r]) => Number(r))).toEqual(
      Array.from({ length: 45 }, (_, at) => at + 1),
    );
  });

  it('repeats the merges of the row that is copied', () => {
    const merged =
      unzip(fill(BLANKS.twoLevels, { ...LIST, rows: rows.slice(0, 3) })).get('xl/worksheets/sheet1.xml') ?? '';
    expect([...merged.matchAll(/<mergeCell ref="([^"]+)"/gu)].map(([, ref]) => ref).slice(-3)).toEqual([
      'F4:G4',
      'F5:G5',
      'F6:G6',
    ]);
    expect(merged).toContain('<mergeCells count="8">');
  });

  it('is refused where a formula counts rows, and filled where the rows are enough', () => {
    expect(() => fill(BLANKS.summed, LIST)).toThrow(RowsRefused);
    const few = unzip(fill(BLANKS.summed, { ...LIST, rows: rows.slice(0, 1) })).get('xl/worksheets/sheet1.xml');
    expect(few).toContain('<f>COUNTA(B3:B3)</f>');
  });
});

describe('a value behind a printed label', () => {
  it('stands there, and the label keeps its letters', async () => {
    const filled = fill(BLANKS.sheet, PERSON);
    expect(unzip(filled).get('xl/worksheets/sheet1.xml')).toContain(
      '<is><r><rPr><b/></rPr><t>姓名</t></r><r><t>：</t></r><r><t xml:space="preserve">𠮷&lt;三&gt;&amp;</t></r></is>',
    );
    expect((await readSheet(Buffer.from(filled)))[1]?.[0]).toBe('姓名：𠮷<三>&');
  });
});

describe('what is no blank', () => {
  const why = (bytes: Uint8Array) => {
    try {
      openBlank(bytes);
      return 'taken';
    } catch (error) {
      return error instanceof BlankRefused ? error.why : String(error);
    }
  };
  const old = (stream: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  const parts = unzipSync(BLANKS.summary);

  it.each([
    ['encrypted', old('EncryptedPackage')],
    ['old-doc', old('WordDocument')],
    ['old-xls', old('Workbook')],
    ['not-office', strToU8('%PDF-1.7')],
    ['not-office', pack({ 'a.txt': 'x' })],
    ['damaged', BLANKS.summary.slice(0, 900)],
    ['macros', zipSync({ ...parts, 'xl/vbaProject.bin': new Uint8Array(4) })],
    ['bomb', zipSync({ ...parts, 'xl/big.bin': new Uint8Array(70 * 1024 * 1024) })],
    ['too-large', new Uint8Array(11 * 1024 * 1024)],
    ['damaged', zipSync({ ...parts, 'xl/workbook.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') })],
    ['damaged', zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData>') })],
    ['no-cells', makeXlsx([['说明', '文字']])],
  ] as const)('%s', (reason, bytes) => expect(why(bytes)).toBe(reason));

  it('of the same file has the same fingerprint, and another of another', async () => {
    const [a, again, other] = await Promise.all([BLANKS.summary, BLANKS.summary, BLANKS.sheet].map(fingerprint));
    expect(a).toMatch(/^[0-9a-f]{64}$/u);
    expect([again === a, other === a]).toEqual([true, false]);
  });
});
