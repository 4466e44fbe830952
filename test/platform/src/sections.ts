import { query } from './hall';

/** What stands in the form and in the review page: sections in order, and the fields of each. */

/** How a field is shown: `fixed` is an input that can't be typed into, `search` a picker, `suggest` an AutoComplete. */
export type Control =
  | 'text'
  | 'fixed'
  | 'number'
  | 'area'
  | 'day'
  | 'month'
  | 'year'
  | 'select'
  | 'radio'
  | 'search'
  | 'suggest'
  | 'region';

export interface Field {
  /** The second half of the control's id: a data element, or `xh<n>` which tells nothing. */
  readonly code: string;
  readonly label: string;
  readonly control: Control;
  /** Where its value lies in the declaration, as `section.field`. */
  readonly from: string;
  readonly options?: readonly string[];
  readonly required?: boolean;
}

export interface Section {
  readonly prefix: string;
  readonly heading: string;
  /** `items` hold one entry, the others many: a card each, a table row of inputs each, or a table row of text each. */
  readonly layout: 'items' | 'cards' | 'table' | 'dialog';
  /** `late`: its content comes after the rest. `closed`: it comes when the user opens it. */
  readonly appears?: 'late' | 'closed';
  readonly fields: readonly Field[];
}

/** With `labels=local` two fields are called otherwise: one as nobody understands, one as another field is called. */
const LOCAL: ReadonlyMap<string, string> = new Map(
  query.get('labels') === 'local'
    ? [
        ['人事代理机构', '档案托管处'],
        ['行政主管部门', '所在单位'],
      ]
    : [],
);

type Rest = Pick<Field, 'options' | 'required'>;
const field = (code: string, label: string, control: Control, from: string, rest: Rest = {}): Field => ({
  code,
  label: LOCAL.get(label) ?? label,
  control,
  from,
  ...rest,
});
const required = true;

const UNIT_KINDS = [
  '国有企业',
  '民营企业',
  '外资企业',
  '事业单位',
  '参照公务员法管理单位',
  '机关',
  '社会组织',
  '自由职业',
];
const SPECIALTIES = ['数字经济（网络安全）工程', '数字经济（大数据）工程', '数字经济（电子）工程'];
const WORK_FIELDS = ['网络安全研究', '网络安全产品生产', '网络安全技术应用', '网络安全服务'];
const TITLES = ['技术员', '助理工程师', '工程师', '高级工程师', '正高级工程师'];
const SCHOOLS = ['江东理工学院', '长汀大学', '云麓职业技术学院'];
const RANKED = ['国家级', '省级', '市级', '县级', '单位级'];

export const SECTIONS: readonly Section[] = [
  {
    prefix: 'jbxx',
    heading: '基本信息',
    layout: 'items',
    fields: [
      field('aac003', '姓名', 'fixed', 'person.name', { required }),
      field('aac058', '证件类型', 'select', 'person.idType', { options: ['居民身份证', '护照'] }),
      field('aac147', '身份证号', 'fixed', 'person.idNumber', { required }),
      field('aac004', '性别', 'radio', 'person.sex', { options: ['男', '女'] }),
      field('aac006', '出生日期', 'day', 'person.birthDate'),
      field('aac005', '民族', 'select', 'person.ethnicity', { options: ['汉族', '回族', '满族', '其他'] }),
      field('aac024', '政治面貌', 'select', 'person.politicalStatus', { options: ['中共党员', '共青团员', '群众'] }),
      field('aac067', '移动电话', 'text', 'person.mobile', { required }),
      field('aae005', '联系电话', 'text', 'person.phone'),
      field('aae159', '电子邮箱', 'text', 'person.email'),
      field('aae006', '通讯地址', 'text', 'person.address'),
      field('aab301', '所属行政区划', 'region', 'person.region', { required }),
      field('aab004', '工作单位', 'text', 'unit.name', { required }),
      field('xh01', '单位性质', 'select', 'unit.kind', { options: UNIT_KINDS, required }),
      field('xh02', '所在部门', 'text', 'unit.department'),
      field('xh03', '党政职务', 'text', 'unit.post'),
      field('xh04', '行政主管部门', 'text', 'unit.authority'),
      field('xh05', '人事代理机构', 'text', 'unit.agency'),
      field('aac007', '参加工作时间', 'day', 'work.startedOn', { required }),
      field('xh06', '从事本专业起始时间', 'month', 'work.specialtySince'),
      field('xh07', '专业工作年限', 'number', 'work.specialtyYears'),
      field('bgc205', '现从事专业', 'search', 'declaration.currentSpecialty', { options: WORK_FIELDS, required }),
    ],
  },
  {
    prefix: 'sbxx',
    heading: '申报信息',
    layout: 'items',
    fields: [
      field('xh11', '申报年度', 'year', 'declaration.batchYear', { required }),
      field('age278', '申报级别', 'search', 'declaration.level', { options: ['初级', '中级', '高级'], required }),
      field('xh12', '申报资格', 'select', 'declaration.title', { options: TITLES, required }),
      field('aac183', '申报专业', 'search', 'declaration.specialty', { options: SPECIALTIES, required }),
      field('xh13', '申报方式', 'radio', 'declaration.procedure', { options: ['评审', '初定', '考核认定'] }),
      field('xh14', '申报类别', 'select', 'declaration.route', {
        options: ['正常', '破格', '转评', '贯通', '职业资格'],
      }),
      field('xh15', '评委会', 'text', 'declaration.committee'),
    ],
  },
  {
    prefix: 'xlxw',
    heading: '学历学位',
    layout: 'cards',
    fields: [
      field('aac011', '学历', 'select', 'education.level', { options: ['中专', '大专', '本科', '研究生'] }),
      field('xh1', '学位', 'select', 'education.degree', { options: ['无', '学士', '硕士', '博士'] }),
      field('aac180', '毕业院校', 'suggest', 'education.school', { options: SCHOOLS }),
      field('aac183', '所学专业', 'text', 'education.major'),
      field('xh2', '入学时间', 'month', 'education.from'),
      field('aac181', '毕业时间', 'day', 'education.graduatedOn'),
      field('xh3', '学位授予时间', 'day', 'education.degreeOn'),
      field('xh4', '学习形式', 'radio', 'education.fullTime', { options: ['全日制', '非全日制'] }),
    ],
  },
  {
    prefix: 'gzjl',
    heading: '工作经历',
    layout: 'table',
    appears: 'late',
    fields: [
      field('aae030', '起始时间', 'month', 'employment.from'),
      field('aae031', '终止时间', 'month', 'employment.to'),
      field('xh1', '工作单位', 'text', 'employment.unit'),
      field('xh2', '部门', 'text', 'employment.department'),
      field('xh3', '职务/岗位', 'text', 'employment.post'),
      field('xh4', '从事工作', 'area', 'employment.work'),
    ],
  },
  {
    prefix: 'zyjs',
    heading: '现任专业技术资格',
    layout: 'cards',
    fields: [
      field('aac014', '专业技术资格', 'select', 'title.name', { options: TITLES }),
      field('xh1', '资格专业', 'text', 'title.specialty'),
      field('xh2', '取得时间', 'day', 'title.acquiredOn'),
      field('xh3', '聘任时间', 'day', 'title.appointedOn'),
      field('xh4', '证书编号', 'text', 'title.number'),
      field('xh5', '发证机关', 'text', 'title.issuer'),
    ],
  },
  {
    prefix: 'ndkh',
    heading: '年度考核',
    layout: 'table',
    fields: [
      field('xh1', '考核年度', 'year', 'assessment.year'),
      field('xh2', '考核结果', 'select', 'assessment.result', { options: ['优秀', '合格', '基本合格', '不合格'] }),
    ],
  },
  {
    prefix: 'jxjy',
    heading: '继续教育',
    layout: 'table',
    appears: 'closed',
    fields: [
      field('xh1', '年度', 'year', 'training.year'),
      field('xh2', '学时', 'number', 'training.hours'),
      field('xh3', '专业科目学时', 'number', 'training.professionalHours'),
      field('xh4', '内容', 'area', 'training.content'),
      field('aae030', '起始时间', 'day', 'training.from'),
      field('aae031', '截止时间', 'day', 'training.to'),
    ],
  },
  {
    prefix: 'hjqk',
    heading: '获奖情况',
    layout: 'cards',
    appears: 'closed',
    fields: [
      field('xh1', '奖项名称', 'text', 'award.name'),
      field('xh2', '奖项级别', 'select', 'award.level', { options: RANKED }),
      field('xh3', '奖项等级', 'select', 'award.grade', { options: ['特等奖', '一等奖', '二等奖', '三等奖'] }),
      field('xh4', '获奖时间', 'day', 'award.awardedOn'),
      field('xh5', '排名', 'number', 'award.rank'),
      field('xh6', '授予单位', 'text', 'award.by'),
    ],
  },
  {
    prefix: 'yjcg',
    heading: '业绩成果',
    layout: 'cards',
    appears: 'late',
    fields: [
      field('xh1', '项目名称', 'text', 'achievement.name'),
      field('xh2', '类别', 'select', 'achievement.kind', { options: ['工程技术项目', '研究课题', '标准', '产品'] }),
      field('xh3', '本人角色', 'text', 'achievement.role'),
      field('xh4', '本人排名', 'number', 'achievement.rank'),
      field('xh5', '起始时间', 'day', 'achievement.from'),
      field('xh6', '完成时间', 'day', 'achievement.completedOn'),
      field('xh7', '级别', 'select', 'achievement.level', { options: RANKED }),
      field('xh8', '认定单位', 'text', 'achievement.by'),
    ],
  },
  {
    prefix: 'zlxx',
    heading: '专利',
    layout: 'table',
    fields: [
      field('xh1', '专利名称', 'text', 'patent.name'),
      field('xh2', '专利号', 'text', 'patent.number'),
      field('xh3', '专利类型', 'select', 'patent.kind', { options: ['发明专利', '实用新型', '外观设计'] }),
      field('xh4', '申请日', 'day', 'patent.filedOn'),
      field('xh5', '授权公告日', 'day', 'patent.grantedOn'),
      field('xh6', '排名', 'number', 'patent.rank'),
    ],
  },
  {
    prefix: 'lwxx',
    heading: '论文著作',
    layout: 'dialog',
    fields: [
      field('xh1', '论文题目', 'text', 'paper.title'),
      field('xh2', '刊物名称', 'text', 'paper.journal'),
      field('xh3', 'ISSN', 'text', 'paper.issn'),
      field('xh4', 'CN 刊号', 'text', 'paper.cn'),
      field('xh5', '发表时间', 'day', 'paper.publishedOn'),
      field('xh6', '署名位次', 'number', 'paper.rank'),
      field('xh7', '论著类别', 'select', 'paper.kind', { options: ['论文', '著作', '技术报告'] }),
    ],
  },
  {
    prefix: 'dwgs',
    heading: '单位公示',
    layout: 'items',
    fields: [
      field('xh1', '公示起始时间', 'day', 'display.from'),
      field('xh2', '公示截止时间', 'day', 'display.to'),
      field('xh3', '公示地点', 'text', 'display.place'),
      field('xh4', '公示结果', 'radio', 'display.result', { options: ['无异议', '有异议'] }),
    ],
  },
];

/** The labels of the upload lists. */
export const UPLOADS = [
  '继续教育',
  '学术成果',
  '工作业绩',
  '工作总结',
  '发明专利',
  '社保',
  '公示及结果报告',
  '破格',
  '其他材料',
];
