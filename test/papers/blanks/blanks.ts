import { type Cell, makeDocx, makeXlsx } from './make';

const down = (text: string, span = 1): Cell => ({ text, span, down: 'restart', vertical: true });
const on = (span = 1): Cell => ({ text: '', span, down: 'continue' });
const wide = (text: string, span: number): Cell => ({ text, span });
const empty = (columns: number) => Array.from({ length: columns }, () => '');

/** Blanks in the manner of Chinese offices. `paper` is which of the notice's papers it is. */
export const BLANKS = {
  /** A profile sheet: letter-spaced labels, a group in vertical text, a list within. */
  profile: makeDocx('申报　　级职称人员简介（公示）表', [
    {
      columns: 6,
      rows: [
        ['姓　　名', '', '性　别', '', '出生年月', ''],
        ['工作单位', wide('', 3), '民　族', ''],
        [down('教育情况'), '毕业院校', wide('', 2), '所学专业', ''],
        [on(), '毕业时间', wide('', 2), '学　　历', ''],
        ['身份证号', wide('', 2), '联系电话', wide('', 2)],
        [wide('技　术　工　作　经　历', 6)],
        ['起始时间', '终止时间', wide('工作单位', 2), wide('职务', 2)],
        ['', '', wide('', 2), wide('', 2)],
        [wide('单位审核推荐意见', 2), wide('', 4)],
      ],
    },
  ]),
  /** A sheet of two pages, the second with papers and votes. */
  twoPages: makeDocx('人员简介表', [
    {
      columns: 4,
      rows: [
        ['姓名：', '', '性别：', ''],
        ['现任专业技术资格', wide('', 3)],
        ['主要业绩成果', wide('', 3)],
      ],
    },
    {
      columns: 4,
      rows: [
        [wide('论文、著作情况', 4)],
        ['论文题目', '刊物名称', '发表时间', '本人排名'],
        empty(4),
        empty(4),
        ['群众意见', wide('', 3)],
      ],
    },
  ]),
  /** A contents page with printed numbers. */
  contents: makeDocx('申报材料目录', [
    {
      columns: 4,
      rows: [
        ['申报人', '', '工作单位', ''],
        ['序号', '材料名称', '页码', '备注'],
        ...['1', '2', '3'].map((serial) => [serial, '', '', '']),
        [wide('以上材料由单位审核', 4)],
      ],
    },
  ]),
  /** Tables within content controls. */
  controls: makeDocx(
    '个人情况',
    [
      {
        columns: 2,
        rows: [
          ['姓名', ''],
          ['申报专业', ''],
          ['电子邮箱', ''],
        ],
      },
    ],
    (table) => `<w:sdt><w:sdtPr/><w:sdtContent>${table}</w:sdtContent></w:sdt>`,
  ),
  /** Boxes to tick, a date to be put in, labels in several runs, content controls, a table within a cell, from when to when in one cell. */
  boxes: makeDocx('申报____级职称人员简介（公示）表', [
    {
      columns: 6,
      rows: [
        ['姓｜  ｜名', '', '性    别', '□男｜　□女', '出生｜年月', '    年｜   月'],
        ['民  族', { text: '', control: '单击此处输入文字。' }, '申报类别', '□正常｜　□破｜格', wide('照　片', 2)],
        ['现专业技｜术资格', '', '取得时间', '', '职务', '本单位：□是'],
        [down('工　作　简　历'), '起止时间', wide('工作单位', 2), wide('职务', 2)],
        [on(), '', wide('', 2), wide('', 2)],
        [
          '代表性论文著作',
          { text: '', span: 5, table: [['题目', '发表刊物', '发表时间', '本人排名'], empty(4), empty(4)] },
        ],
      ],
    },
  ]),
  /** A contents page with printed numbers in Han numerals. */
  numerals: makeDocx('专业技术资格评审申报材料目录', [
    {
      columns: 4,
      rows: [
        ['序号', '材料名称', '起止页码', '备  注'],
        ...['一', '二、', '三'].map((serial) => [serial, '', '', '']),
        [wide('审核人签字：                    年   月   日', 4)],
      ],
    },
  ]),
  /** Numbers by a shared formula, a hidden example, names, a title of rich text, spans in a part of newer programs. */
  formulas: makeXlsx(
    [
      ['申报网络安全工程专业　级专业技术资格人员情况一览表', ...empty(5)],
      ['单位（盖章）：', '', '', '填报日期：    年   月   日', '', ''],
      ['序号', '姓名', '性别', '身份证号码', '申报资格', '备注'],
      ['例', '张三', '男', '999901198803150010', '工程师', '示例，请勿删除'],
      empty(6),
      empty(6),
      ['说明：身份证号码为文本格式。', ...empty(5)],
    ],
    {
      merges: ['A1:F1', 'D2:F2', 'A7:F7'],
      printArea: '$A$1:$F$7',
      hidden: [4],
      formulas: { A5: '<f t="shared" ref="A5:A6" si="0">ROW()-4</f>', A6: '<f t="shared" si="0"/>' },
      names:
        '<definedName name="人员">附件!$B$5:$B$6</definedName><definedName name="说明">附件!$A$7</definedName><definedName name="别处">选项!$A$5:$A$6</definedName>',
      rich: {
        A1: '<r><t>申报网络安全工程专业</t></r><r><rPr><u/></rPr><t xml:space="preserve">  </t></r><r><t>级专业技术资格人员情况一览表</t></r>',
      },
      behind:
        '<conditionalFormatting sqref="D5:D6"><cfRule type="expression" priority="1"><formula>LEN($D5)&lt;&gt;18</formula></cfRule></conditionalFormatting>',
    },
  ),
  /** A summary table with foot lines, merges and a print area. */
  summary: makeXlsx(
    [
      ['申报网络安全工程专业　级专业技术资格人员情况一览表', ...empty(6)],
      ['单位（盖章）：', '', '', '', '填报日期：', '', ''],
      ['序号', '姓　名', '性别', '身份证号码', '工作单位', '毕业院校', '备注'],
      empty(7),
      empty(7),
      ['填报人：', '', '', '', '联系电话：', '', ''],
      ['注：本表不得调整。', ...empty(6)],
    ],
    {
      merges: ['A1:G1', 'A2:D2', 'E2:G2', 'A6:D6', 'E6:G6', 'A7:G7'],
      printArea: '$A$1:$G$7',
      behind:
        '<dataValidations count="1"><dataValidation type="list" sqref="C4:C5"><formula1>"男,女"</formula1></dataValidation></dataValidations>',
    },
  ),
  /** A head of two levels, and an entry over two columns. */
  twoLevels: makeXlsx(
    [
      ['情况一览表', ...empty(6)],
      ['序号', '姓名', '最高学历', '', '', '联系电话', ''],
      ['', '', '学历', '毕业院校', '所学专业', '', ''],
      empty(7),
    ],
    { merges: ['A1:G1', 'A2:A3', 'B2:B3', 'C2:E2', 'F2:G3', 'F4:G4'] },
  ),
  /** A sheet for one person as a workbook; labels as rich texts, a value behind a printed label. */
  sheet: makeXlsx(
    [
      ['人员简介（公示）表', '', '', ''],
      ['姓名：', '', '性别', ''],
      ['出生时间', '', '民族', ''],
      ['主要业绩成果', '', '', ''],
    ],
    {
      merges: ['A1:D1', 'A2:B2', 'B4:D4'],
      rich: { A2: '<r><rPr><b/></rPr><t>姓名</t></r><r><t>：</t></r>' },
    },
  ),
  /** A list whose rows are summed up: no rows can be put in. */
  summed: makeXlsx([['情况一览表', '', '', ''], ['序号', '姓名', '性别', '备注'], empty(4), ['合计', '', '', '']], {
    merges: ['A1:D1'],
    formulas: { B4: 'COUNTA(B3:B3)' },
  }),
};
