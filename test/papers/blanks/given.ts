import { insertDocument, newDocument } from '../../../lib/materials/change';
import { EMPTY_CHECKLIST } from '../../../lib/materials/checklist';
import type { Applicant } from '../../../lib/papers/applicant';
import { line, whole } from '../sample';

/** The person whose values go into the blanks of one person. */
export const APPLICANT: Applicant = {
  id: '00000000-0000-4000-8000-000000000001',
  name: '张三',
  idNumber: '99990119880315001X',
  dossier: {
    ...whole(),
    person: { ...whole().person, name: '𠮷<三>&', ethnicity: '汉族', email: 'a@example.invalid' },
    employment: [
      { from: '2010-07', to: '2015-01', unit: '甲公司', post: '测试员' },
      { from: '2015-02', to: 'present', unit: '乙公司', post: '组长' },
      { from: '2016', unit: '丙公司', post: '组长' },
    ],
    paper: [{ title: '论某某', journal: '某某学报', publishedOn: '2022-05', rank: '1' }],
    achievement: [{ name: '某某平台', completedOn: '2021-06' }],
  },
  kept: {},
  version: null,
  checklist: ['a', 'b', 'c'].reduce(
    (list, id, at) =>
      insertDocument('papers', { ...newDocument(id, `论文${id}`), pageFrom: at + 1, pageTo: at + 1 })(list),
    EMPTY_CHECKLIST,
  ),
};
/** The lines that go into the blanks of a table. */
export const LIST_ROWS = Array.from({ length: 40 }, (_, at) => ({
  ...line(at, {
    name: `甲${at}`,
    sex: '男',
    'id-number': '999901198803150010',
    unit: '=某某"公司"',
    school: '某某大学',
  }),
  edits: { remarks: { text: `备注${at}`, at: '2023-06-15T00:00:00.000Z' } },
}));
