import { FIELD_IDS, type FieldId, fieldEntry } from './catalogue';
import { labelKeys } from './label-key';

/** How a field is called on pages. Dates are written with 时间: 日期 and 年月 are taken for the same (see label-key.ts). */
export interface FieldLabels {
  /** Says enough wherever it stands, in basic data and in tables without a heading too. */
  readonly own: readonly string[];
  /** Means this field only where the heading, the table or the id tells the section. */
  readonly inside: readonly string[];
  /** A label that holds one of these words is something else, whatever its code says. */
  readonly not: readonly string[];
}

const labels = (own: string, inside = '', not = ''): FieldLabels => ({
  own: own.split(' ').filter(Boolean),
  inside: inside.split(' ').filter(Boolean),
  not: not.split(' ').filter(Boolean),
});

const OTHER_PEOPLE = '配偶 父亲 母亲 子女 推荐人 证明人 联系人 负责人 经办人 审核人 填报人 导师 法人 法定 监护';

/** The label variants and negative words of every field. */
export const LABELS: Readonly<Record<FieldId, FieldLabels>> = {
  'person.name': labels('姓名', '真实姓名', `${OTHER_PEOPLE} 曾用名 单位 作者`),
  'person.sex': labels('性别', '', OTHER_PEOPLE),
  'person.birthDate': labels('出生时间', '生日', OTHER_PEOPLE),
  'person.idType': labels('证件类型 身份证件类型 有效证件类型', '证件种类', `${OTHER_PEOPLE} 单位`),
  'person.idNumber': labels(
    '身份证号 身份证号码 公民身份号码 公民身份证号码 居民身份证号 居民身份证号码 身份证件号码 身份证件号 有效身份证件号码',
    '证件号码 证件号 社会保障号码',
    `${OTHER_PEOPLE} 单位 证书`,
  ),
  'person.ethnicity': labels('民族', '', OTHER_PEOPLE),
  'person.politicalStatus': labels('政治面貌', '党派', OTHER_PEOPLE),
  'person.mobile': labels('移动电话 手机号码 手机号 手机', '联系手机 移动电话号码 手机电话', `${OTHER_PEOPLE} 单位`),
  'person.phone': labels('联系电话', '电话 电话号码 联系方式 固定电话', `${OTHER_PEOPLE} 单位 传真`),
  'person.email': labels('电子邮箱 电子邮件 email', '邮箱 电子信箱 邮箱地址 电子邮箱地址', `${OTHER_PEOPLE} 单位`),
  'person.address': labels('通讯地址 通信地址', '联系地址 家庭住址 现住址 地址', `${OTHER_PEOPLE} 单位 注册`),
  'person.region': labels('所属行政区划 行政区划', '所属地区 所在地区 申报地区 所属区域', '户籍 户口 单位注册'),

  'unit.name': labels(
    '工作单位 现工作单位 单位名称 用人单位 所在单位 用人单位名称 工作单位名称 现单位',
    '单位',
    `${OTHER_PEOPLE} 原 发证 颁发 授予 认定 审批 主管 推荐`,
  ),
  'unit.kind': labels('单位性质 单位类型', '单位类别 性质', '项目'),
  'unit.department': labels('所在部门 工作部门', '部门 所在科室 科室', '主管 管理'),
  'unit.post': labels(
    '党政职务 岗位党政职务 行政职务 现任党政职务 现任职务',
    '岗位 职务 现岗位 工作岗位 现任岗位',
    '专业技术 聘任 时间',
  ),
  'unit.authority': labels('行政主管部门 主管部门 单位主管部门', '上级主管部门 主管单位', '证书'),
  'unit.agency': labels('人事代理机构', '代理机构 人事代理单位 档案代理机构', '专利'),

  'work.startedOn': labels('参加工作时间 首次参加工作时间', '工作时间', '本专业 本岗位 从事'),
  'work.specialtySince': labels(
    '从事本专业起始时间 从事本专业时间 从事专业起始时间 从事本专业工作起始时间 开始从事本专业时间 从事专业工作起始时间',
    '从事专业时间',
    '年限',
  ),
  'work.specialtyYears': labels(
    '专业工作年限 从事专业工作年限 从事本专业工作年限 从事本专业年限 专业技术工作年限 从事专业年限',
    '专业年限 工作年限',
    '起始 时间',
  ),

  'declaration.batchYear': labels('申报年度 申报批次年度 申报批次', '年度 批次 评审年度', '上次 上年 考核'),
  'declaration.level': labels('申报级别 申报层级 申报职称级别 申报职称层级 申报等级', '级别 层级 职称级别', '现 上次'),
  'declaration.title': labels(
    '申报资格 申报职称 申报资格名称 申报职称名称 申报专业技术资格 申报专业技术资格名称 申报晋升技术资格 拟申报资格 拟申报职称 申报何资格',
    '资格名称 职称名称',
    '现 上次 时间',
  ),
  'declaration.specialty': labels('申报专业 申报专业名称 申报职称专业 拟申报专业', '专业 专业名称', '现 所学 上次'),
  'declaration.currentSpecialty': labels(
    '现从事专业 从事专业 现从事专业技术工作 现从事何专业 目前从事专业',
    '',
    '年限 时间 起始',
  ),
  'declaration.procedure': labels('申报方式 评审方式 申报途径', '方式 评审类型 取得方式', '联系'),
  'declaration.route': labels('申报类别 申报类型', '类别 类型 申报渠道', '单位'),
  'declaration.committee': labels('评委会 评审委员会 评审委员会名称 评委会名称 申报评委会', '', ''),

  'education.level': labels('学历 学历层次', '文化程度 层次 学历名称 教育程度 取得学历', '学位 时间 证书'),
  'education.degree': labels('学位 学位名称', '取得学位 学位类型 学位级别', '时间 证书 单位'),
  'education.school': labels(
    '毕业院校 毕业学校 毕业院校名称 毕业学校名称 毕业院校系',
    '学校 院校 学校名称 院校名称 就读院校 就读学校',
    '时间 专业',
  ),
  'education.major': labels('所学专业 毕业专业 所学专业名称 学历专业', '专业 专业名称', '申报 从事 资格 时间'),
  'education.from': labels('入学时间', '起始时间 开始时间 起 入校时间 学习起始时间', '毕业 结束'),
  'education.graduatedOn': labels(
    '毕业时间 毕结业时间',
    '终止时间 结束时间 止 截止时间 学历取得时间 取得学历时间 取得时间',
    '入学 学位',
  ),
  'education.degreeOn': labels(
    '学位授予时间 学位取得时间 授予学位时间 取得学位时间 学位证书时间',
    '授予时间',
    '入学 毕业',
  ),
  'education.fullTime': labels('学习形式 学历性质 学历类别 学习方式', '教育类型 办学形式 是否全日制 形式 教育类别', ''),

  'employment.from': labels('', '起始时间 开始时间 起 入职时间 任职起始时间 工作起始时间 从', '终止 结束'),
  'employment.to': labels('', '终止时间 结束时间 止 截止时间 离职时间 任职终止时间 工作终止时间 至', '起始 开始'),
  'employment.unit': labels('', '工作单位 单位名称 单位 所在单位 任职单位 工作单位名称', '主管 证明'),
  'employment.department': labels('', '部门 所在部门 工作部门 科室', '主管'),
  'employment.post': labels(
    '',
    '职务岗位 职务 岗位 担任职务 工作岗位 所任职务 岗位职务 职务或岗位 任何职务 党政职务',
    '专业技术',
  ),
  'employment.work': labels(
    '',
    '从事工作 从事专业技术工作 工作内容 从事何专业技术工作 从事何种专业技术工作 主要工作 从事专业工作 专业技术工作',
    '时间',
  ),

  'title.name': labels(
    '现任专业技术资格 现任职称 现有职称 现专业技术资格 现技术资格 现有专业技术资格 现任专业技术职务 现任专业技术资格名称 现职称 现任专业技术职务资格 现任职称名称',
    '专业技术资格 资格名称 职称名称 专业技术资格名称 专业技术职务 职称 专业技术职务资格 专业技术职称 名称',
    '申报 拟 时间 专业名称',
  ),
  'title.specialty': labels(
    '资格专业 现任资格专业 现职称专业 现任职称专业',
    '专业 专业名称 资格专业名称 职称专业',
    '申报 所学 从事',
  ),
  'title.acquiredOn': labels(
    '现任专业技术资格取得时间 现任资格取得时间 现职称取得时间 现任职称取得时间 取得现任专业技术资格时间 取得现任资格时间 取得现职称时间 资格取得时间 专业技术资格取得时间 职称取得时间 取得资格时间 资格评定时间',
    '取得时间 批准时间 获得时间 评审时间 授予时间 发证时间 资格时间',
    '聘任 受聘 申报 学历 学位 职业资格',
  ),
  'title.appointedOn': labels(
    '聘任时间 受聘时间 聘任现职时间 聘任专业技术职务时间 现任职称聘任时间 首聘时间',
    '聘用时间 聘任起始时间 任职时间',
    '取得 解聘',
  ),
  'title.number': labels(
    '资格证书编号 职称证书编号 资格证书号 职称证书号',
    '证书编号 证书号 证书号码 编号',
    '学历 学位 学籍',
  ),
  'title.issuer': labels('', '发证机关 发证单位 颁发机关 发证部门 批准机关 审批机关 评审机构 授予单位', '学历 学位'),

  'certificate.name': labels(
    '职业资格 职业资格名称 职业资格证书名称 执业资格名称',
    '证书名称 资格名称 名称',
    '取得 时间 编号 级别 等级 申报',
  ),
  'certificate.grade': labels('职业资格等级 职业资格级别', '级别 等级 资格级别 资格等级', '时间'),
  'certificate.acquiredOn': labels('职业资格取得时间', '取得时间 发证时间 获得时间 批准时间', ''),
  'certificate.number': labels('职业资格证书编号', '证书编号 证书号 证书号码 编号', ''),

  'assessment.year': labels('考核年度', '年度 年份 考核年份', '申报'),
  'assessment.result': labels('考核结果 年度考核结果', '结果 等次 考核等次 考核情况 考核等级', '公示'),

  'training.year': labels('继续教育年度 学时年度 培训年度', '年度 年份 学习年度', '申报 考核'),
  'training.hours': labels('继续教育学时 总学时', '学时 学时数 学习学时 合计学时 累计学时 学时合计', '专业 公需'),
  'training.professionalHours': labels('专业科目学时 专业课学时', '专业学时 专业科目 专业课 其中专业科目学时', '公需'),
  'training.content': labels(
    '学习内容 培训内容',
    '内容 培训项目 课程名称 学习项目 培训名称 培训班名称 项目名称',
    '学时',
  ),
  'training.from': labels('', '起始时间 开始时间 起 培训起始时间 培训开始时间', ''),
  'training.to': labels('', '截止时间 终止时间 结束时间 止 培训结束时间 培训截止时间 完成时间', ''),

  'achievement.name': labels(
    '业绩成果名称 成果名称',
    '项目名称 名称 课题名称 业绩名称 项目课题名称 工程名称 项目成果名称',
    '奖 专利 论文 时间',
  ),
  'achievement.kind': labels('业绩成果类别 业绩类别', '类别 类型 成果类别 项目类别 成果类型 业绩类型 项目类型', '级别'),
  'achievement.role': labels(
    '本人角色',
    '角色 承担角色 本人作用 承担任务 本人承担工作 本人职责 担任角色 承担职责',
    '排名',
  ),
  'achievement.rank': labels('', '排名 本人排名 名次 排序 位次 个人排名 承担者排名', ''),
  'achievement.from': labels('', '起始时间 开始时间 起 立项时间 项目起始时间 项目开始时间', '完成 结束'),
  'achievement.completedOn': labels(
    '业绩完成时间 成果完成时间',
    '完成时间 结束时间 终止时间 止 验收时间 结题时间 项目完成时间 竣工时间 截止时间',
    '立项 起始',
  ),
  'achievement.level': labels('业绩级别 业绩成果级别', '级别 项目级别 成果级别 层级', ''),
  'achievement.by': labels('', '认定单位 认定部门 批准单位 下达单位 验收单位 立项单位 认定机关 鉴定单位', '奖'),

  'patent.name': labels('专利名称 发明名称 发明专利名称', '名称 知识产权名称', ''),
  'patent.number': labels('专利号 专利编号', '授权号 申请号 编号 证书号', ''),
  'patent.kind': labels('专利类型 专利类别 专利种类', '类型 类别 种类', ''),
  'patent.filedOn': labels('专利申请时间 专利申请日', '申请日 申请时间', '授权'),
  'patent.grantedOn': labels(
    '授权公告日 专利授权时间 专利授权公告日 授权公告时间',
    '授权时间 授权日 公告日 公告时间 获得时间 取得时间 批准时间',
    '申请',
  ),
  'patent.rank': labels('', '排名 本人排名 发明人排名 位次 排序 发明人位次', ''),

  'paper.title': labels(
    '论文题目 论文名称 论文著作名称 论著名称 论文标题 论文著作题目 论文题目著作名称 著作名称',
    '题目 名称 标题 题名 篇名 著作论文名称',
    '刊物 期刊 时间',
  ),
  'paper.journal': labels(
    '刊物名称 期刊名称 发表刊物 发表刊物名称 发表期刊 发表期刊名称 发表刊物出版社 刊物名称出版社',
    '刊物 期刊 出版社 发表刊物或出版社 刊名 杂志名称 出版社名称 发表情况',
    '时间 题目',
  ),
  'paper.issn': labels('issn issn号 国际刊号 国际标准刊号', 'issn刊号 issnisbn', ''),
  'paper.cn': labels('cn刊号 国内刊号 国内统一刊号 cn号', 'cn', ''),
  'paper.publishedOn': labels(
    '论文发表时间 发表时间 发表出版时间',
    '出版时间 刊发时间 见刊时间 刊出时间 发表或出版时间',
    '',
  ),
  'paper.rank': labels(
    '署名位次 署名排名 作者排名 署名顺序',
    '排名 本人排名 位次 排序 作者位次 本人署名位次 第几作者 作者排序',
    '',
  ),
  'paper.kind': labels('论著类别 论文著作类别 论文类别 论文类型 论著类型', '类别 类型 种类 成果类型 成果类别', ''),

  'award.name': labels(
    '奖项名称 获奖名称 奖励名称 获奖项目名称 荣誉名称',
    '名称 项目名称 奖项 表彰名称 获奖项目',
    '时间 单位',
  ),
  'award.level': labels('奖项级别 获奖级别 奖励级别', '级别 层级 颁奖级别', ''),
  'award.grade': labels('奖项等级 获奖等级 奖励等级', '等级 奖次 等次 获奖等次', ''),
  'award.awardedOn': labels(
    '获奖时间 授奖时间 获奖证书时间',
    '授予时间 取得时间 获得时间 颁奖时间 发证时间 表彰时间',
    '',
  ),
  'award.rank': labels('获奖排名', '排名 本人排名 位次 排序 名次 获奖人排名', ''),
  'award.by': labels(
    '颁奖单位 授奖单位',
    '授予单位 授奖部门 颁发单位 发证单位 颁奖部门 授予机关 表彰单位 授奖机关',
    '',
  ),

  'display.from': labels('公示起始时间 公示开始时间 公示起始日', '起始时间 开始时间 起', '结束 截止'),
  'display.to': labels(
    '公示截止时间 公示结束时间 公示终止时间 公示截止日',
    '截止时间 结束时间 终止时间 止',
    '开始 起始',
  ),
  'display.place': labels('公示地点', '地点 公示位置 公示场所', ''),
  'display.result': labels('公示结果', '结果 公示情况', ''),
};

type Index = ReadonlyMap<string, readonly FieldId[]>;

function indexOf(pick: (field: FieldId) => readonly string[]): Index {
  const index = new Map<string, FieldId[]>();
  for (const field of FIELD_IDS) {
    for (const key of new Set(pick(field))) index.set(key, [...(index.get(key) ?? []), field]);
  }
  return index;
}

const OWN = indexOf((field) => LABELS[field].own);
/** Within its section a field is also called as the catalogue calls it. */
const INSIDE = indexOf((field) => [
  ...LABELS[field].own,
  ...LABELS[field].inside,
  ...labelKeys(fieldEntry(field).zh).slice(0, 1),
]);

/** The fields that a label names wherever it stands. */
export const fieldsByOwnLabel = (key: string): readonly FieldId[] => OWN.get(key) ?? [];

/** The fields that a label names where their section is known; to be narrowed to that section. */
export const fieldsByLabel = (key: string): readonly FieldId[] => INSIDE.get(key) ?? [];

/** True where the label holds a word that tells that it is not this field. */
export function isVetoed(field: FieldId, label: string): boolean {
  const text = label.slice(0, 200).replace(/\s+/gu, '');
  return LABELS[field].not.some((word) => text.includes(word));
}
