import type { FieldKind } from './field-kind';

/** What one field can hold and how it is called. `codes` are the national HRSS data elements that carry it. */
export interface FieldEntry {
  readonly zh: string;
  readonly en: string;
  readonly kind: FieldKind;
  readonly codes?: readonly string[];
}

interface SectionEntry {
  readonly zh: string;
  readonly en: string;
  /** True where the section holds many entries in order. */
  readonly many: boolean;
  readonly fields: Readonly<Record<string, FieldEntry>>;
}

/** The field catalogue: everything that a form, a dossier or a paper of this field can mean, by section. */
export const CATALOGUE = {
  person: {
    zh: '个人信息',
    en: 'Person',
    many: false,
    fields: {
      name: { zh: '姓名', en: 'Name', kind: 'text', codes: ['aac003'] },
      sex: { zh: '性别', en: 'Sex', kind: 'choice', codes: ['aac004'] },
      birthDate: { zh: '出生日期', en: 'Date of birth', kind: 'date', codes: ['aac006'] },
      idType: { zh: '证件类型', en: 'Kind of document', kind: 'choice', codes: ['aac058'] },
      idNumber: { zh: '身份证号', en: 'Identity number', kind: 'identity', codes: ['aac002', 'aac147'] },
      ethnicity: { zh: '民族', en: 'Ethnicity', kind: 'choice', codes: ['aac005'] },
      politicalStatus: { zh: '政治面貌', en: 'Political status', kind: 'choice', codes: ['aac024'] },
      mobile: { zh: '移动电话', en: 'Mobile', kind: 'phone', codes: ['aac067'] },
      phone: { zh: '联系电话', en: 'Telephone', kind: 'phone', codes: ['aae005'] },
      email: { zh: '电子邮箱', en: 'E-mail', kind: 'text', codes: ['aae159'] },
      address: { zh: '通讯地址', en: 'Address', kind: 'text', codes: ['aae006'] },
      region: { zh: '所属行政区划', en: 'Administrative region', kind: 'choice', codes: ['aab301'] },
    },
  },
  unit: {
    zh: '工作单位',
    en: 'Unit',
    many: false,
    fields: {
      name: { zh: '工作单位', en: 'Unit', kind: 'text', codes: ['aab004'] },
      kind: { zh: '单位性质', en: 'Kind of unit', kind: 'choice' },
      department: { zh: '部门', en: 'Department', kind: 'text' },
      post: { zh: '岗位/党政职务', en: 'Post', kind: 'text' },
      authority: { zh: '行政主管部门', en: 'Authority', kind: 'text' },
      agency: { zh: '人事代理机构', en: 'Personnel agency', kind: 'text' },
    },
  },
  work: {
    zh: '工作年限',
    en: 'Years of work',
    many: false,
    fields: {
      startedOn: { zh: '参加工作时间', en: 'Started work on', kind: 'date', codes: ['aac007'] },
      specialtySince: { zh: '从事本专业起始时间', en: 'In this speciality since', kind: 'date' },
      specialtyYears: { zh: '专业工作年限', en: 'Years in the speciality', kind: 'number' },
    },
  },
  declaration: {
    zh: '申报信息',
    en: 'Declaration',
    many: false,
    fields: {
      batchYear: { zh: '申报年度', en: 'Batch', kind: 'number' },
      level: { zh: '申报级别', en: 'Level declared', kind: 'choice', codes: ['age278'] },
      title: { zh: '申报资格', en: 'Title declared', kind: 'choice' },
      specialty: { zh: '申报专业', en: 'Speciality declared', kind: 'choice' },
      currentSpecialty: { zh: '现从事专业', en: 'Present speciality', kind: 'choice', codes: ['bgc205'] },
      procedure: { zh: '申报方式', en: 'Procedure', kind: 'choice' },
      route: { zh: '申报类别', en: 'Route', kind: 'choice' },
      committee: { zh: '评委会', en: 'Committee', kind: 'text' },
    },
  },
  education: {
    zh: '学历学位',
    en: 'Education',
    many: true,
    fields: {
      level: { zh: '学历', en: 'Education', kind: 'choice', codes: ['aac011'] },
      degree: { zh: '学位', en: 'Degree', kind: 'choice' },
      school: { zh: '毕业院校', en: 'School', kind: 'text', codes: ['aac180'] },
      major: { zh: '所学专业', en: 'Major', kind: 'text', codes: ['aac183'] },
      from: { zh: '入学时间', en: 'From', kind: 'date' },
      graduatedOn: { zh: '毕业时间', en: 'Graduated on', kind: 'date', codes: ['aac181'] },
      degreeOn: { zh: '学位授予时间', en: 'Degree awarded on', kind: 'date' },
      fullTime: { zh: '学习形式', en: 'Form of study', kind: 'choice' },
    },
  },
  employment: {
    zh: '工作经历',
    en: 'Employment',
    many: true,
    fields: {
      from: { zh: '起始时间', en: 'From', kind: 'date', codes: ['aae030'] },
      to: { zh: '终止时间', en: 'To', kind: 'date', codes: ['aae031'] },
      unit: { zh: '工作单位', en: 'Unit', kind: 'text' },
      department: { zh: '部门', en: 'Department', kind: 'text' },
      post: { zh: '职务/岗位', en: 'Post', kind: 'text' },
      work: { zh: '从事工作', en: 'Work done', kind: 'text' },
    },
  },
  title: {
    zh: '现任专业技术资格',
    en: 'Present title',
    many: true,
    fields: {
      name: { zh: '专业技术资格', en: 'Title', kind: 'choice', codes: ['aac014'] },
      specialty: { zh: '资格专业', en: 'Speciality of the title', kind: 'text' },
      acquiredOn: { zh: '取得时间', en: 'Acquired on', kind: 'date' },
      appointedOn: { zh: '聘任时间', en: 'Appointed on', kind: 'date' },
      number: { zh: '证书编号', en: 'Certificate number', kind: 'text' },
      issuer: { zh: '发证机关', en: 'Issuer', kind: 'text' },
    },
  },
  certificate: {
    zh: '职业资格',
    en: 'Vocational qualification',
    many: true,
    fields: {
      name: { zh: '职业资格', en: 'Qualification', kind: 'text', codes: ['aac015'] },
      grade: { zh: '级别', en: 'Grade', kind: 'choice' },
      acquiredOn: { zh: '取得时间', en: 'Acquired on', kind: 'date' },
      number: { zh: '证书编号', en: 'Certificate number', kind: 'text' },
    },
  },
  assessment: {
    zh: '年度考核',
    en: 'Assessment',
    many: true,
    fields: {
      year: { zh: '考核年度', en: 'Year', kind: 'number' },
      result: { zh: '考核结果', en: 'Result', kind: 'choice' },
    },
  },
  training: {
    zh: '继续教育',
    en: 'Continuing education',
    many: true,
    fields: {
      year: { zh: '年度', en: 'Year', kind: 'number' },
      hours: { zh: '学时', en: 'Hours', kind: 'number' },
      professionalHours: { zh: '专业科目学时', en: 'Professional hours', kind: 'number' },
      content: { zh: '内容', en: 'Content', kind: 'text' },
      from: { zh: '起始时间', en: 'From', kind: 'date' },
      to: { zh: '结束时间', en: 'To', kind: 'date' },
    },
  },
  achievement: {
    zh: '业绩成果',
    en: 'Achievement',
    many: true,
    fields: {
      name: { zh: '项目名称', en: 'Project', kind: 'text' },
      kind: { zh: '类别', en: 'Kind', kind: 'choice' },
      role: { zh: '本人角色', en: 'Role', kind: 'text' },
      rank: { zh: '本人排名', en: 'Rank', kind: 'number' },
      from: { zh: '起始时间', en: 'From', kind: 'date' },
      completedOn: { zh: '完成时间', en: 'Completed on', kind: 'date' },
      level: { zh: '级别', en: 'Level', kind: 'choice' },
      by: { zh: '认定单位', en: 'Recognised by', kind: 'text' },
    },
  },
  patent: {
    zh: '专利',
    en: 'Patent',
    many: true,
    fields: {
      name: { zh: '专利名称', en: 'Patent', kind: 'text' },
      number: { zh: '专利号', en: 'Number', kind: 'text' },
      kind: { zh: '专利类型', en: 'Kind', kind: 'choice' },
      filedOn: { zh: '申请日', en: 'Filed on', kind: 'date' },
      grantedOn: { zh: '授权公告日', en: 'Granted on', kind: 'date' },
      rank: { zh: '排名', en: 'Rank', kind: 'number' },
    },
  },
  paper: {
    zh: '论文著作',
    en: 'Paper',
    many: true,
    fields: {
      title: { zh: '论文题目', en: 'Title', kind: 'text' },
      journal: { zh: '刊物名称', en: 'Journal', kind: 'text' },
      issn: { zh: 'ISSN', en: 'ISSN', kind: 'text' },
      cn: { zh: 'CN 刊号', en: 'CN number', kind: 'text' },
      publishedOn: { zh: '发表时间', en: 'Published on', kind: 'date' },
      rank: { zh: '署名位次', en: 'Author rank', kind: 'number' },
      kind: { zh: '论著类别', en: 'Kind', kind: 'choice' },
    },
  },
  award: {
    zh: '获奖情况',
    en: 'Award',
    many: true,
    fields: {
      name: { zh: '奖项名称', en: 'Award', kind: 'text' },
      level: { zh: '奖项级别', en: 'Level', kind: 'choice' },
      grade: { zh: '奖项等级', en: 'Grade', kind: 'choice' },
      awardedOn: { zh: '获奖时间', en: 'Awarded on', kind: 'date' },
      rank: { zh: '排名', en: 'Rank', kind: 'number' },
      by: { zh: '授予单位', en: 'Awarded by', kind: 'text' },
    },
  },
  display: {
    zh: '单位公示',
    en: 'Display',
    many: false,
    fields: {
      from: { zh: '公示起始时间', en: 'Display from', kind: 'date' },
      to: { zh: '公示截止时间', en: 'Display to', kind: 'date' },
      place: { zh: '公示地点', en: 'Place', kind: 'text' },
      result: { zh: '公示结果', en: 'Result', kind: 'choice' },
    },
  },
} as const satisfies Record<string, SectionEntry>;

type Catalogue = typeof CATALOGUE;
export type SectionId = keyof Catalogue;
/** A meaning: what a control holds, as `section.field`. */
export type FieldId = { [S in SectionId]: `${S}.${keyof Catalogue[S]['fields'] & string}` }[SectionId];

export const SECTION_IDS = Object.keys(CATALOGUE) as SectionId[];
export const FIELD_IDS = SECTION_IDS.flatMap((section) =>
  Object.keys(CATALOGUE[section].fields).map((field) => `${section}.${field}` as FieldId),
);

const PARTS = Object.fromEntries(
  FIELD_IDS.map((id) => {
    const [section, field] = id.split('.') as [SectionId, string];
    return [id, { section, field }];
  }),
) as Record<FieldId, { readonly section: SectionId; readonly field: string }>;

/** The section and the field name of a meaning. */
export function splitField(id: FieldId): { readonly section: SectionId; readonly field: string } {
  return PARTS[id];
}

/** The catalogue's entry of a meaning. */
export function fieldEntry(id: FieldId): FieldEntry {
  const { section, field } = splitField(id);
  const fields: Readonly<Record<string, FieldEntry>> = CATALOGUE[section].fields;
  return fields[field] as FieldEntry;
}
