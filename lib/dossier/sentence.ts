import type { FieldId } from './catalogue';

/** What stands around a gap in a running sentence, up to the gaps beside it. */
export interface Gap {
  readonly before: string;
  readonly after: string;
  /** Of the sentence, what lies before the gap and behind it, other gaps left out. */
  readonly start: string;
  readonly rest: string;
}

interface Rule {
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly start?: RegExp;
  readonly rest?: RegExp;
  /** What the gap is called where the words around it give it no name. */
  readonly called?: string;
  readonly means: FieldId;
}

/**
 * How a sentence of a form says what its gaps are for, the surest first: 于____年____月毕业于____（学校）____专业. The first group of
 * `before` or `after` is what the gap is called.
 */
const RULES: readonly Rule[] = [
  { after: /^(毕业于?)(?!\p{Script=Han})/u, means: 'education.graduatedOn' },
  { before: /(毕业于|就读于)$/u, means: 'education.school' },
  { after: /^(参加工作)/u, means: 'work.startedOn' },
  { after: /^(出生)/u, means: 'person.birthDate' },
  { after: /^(取得|获得|获)/u, rest: /^[^，,。]{0,20}学位/u, means: 'education.degreeOn' },
  { after: /^(取得|获得)/u, rest: /^[^，,。]{0,20}(?:职称|资格)/u, means: 'title.acquiredOn' },
  { start: /职称|资格|技术职务/u, after: /^(取得|获得)/u, means: 'title.acquiredOn' },
  { after: /^(受聘|聘任|被聘)/u, means: 'title.appointedOn' },
  { before: /(?:申报|申请)$/u, after: /^(专业)(?!技术)/u, means: 'declaration.specialty' },
  { before: /(申报|申请|晋升)$/u, after: /^(?:专业技术)?(?:资格|职称)/u, means: 'declaration.title' },
  { before: /(从事)$/u, after: /^(?:专业)?(?:技术)?(?:方面)?的?(?:工作|岗位)/u, means: 'declaration.currentSpecialty' },
  { start: /毕业|就读/u, after: /^(专业)(?!技术)/u, means: 'education.major' },
  { after: /^(学历)/u, means: 'education.level' },
  { before: /(学历)为?$/u, means: 'education.level' },
  { after: /^(学位)/u, means: 'education.degree' },
  { before: /(学位)为?$/u, means: 'education.degree' },
  { before: /(?:取得|获得|获|具有|具备)$/u, after: /^(?:专业技术)?(资格|职称)/u, means: 'title.name' },
  { before: /(?:现在|现就职于|就职于|任职于|就业于|供职于|现于|在|系)$/u, after: /^[（(]?(单位)/u, means: 'unit.name' },
  { before: /(就职于|任职于|就业于|供职于)$/u, means: 'unit.name' },
  { before: /((?:居民)?身份证(?:件)?号码?|公民身份号码)为?$/u, start: /本人|申报人|申请人/u, means: 'person.idNumber' },
  { before: /[自从于]$/u, after: /^起?至/u, rest: /公示/u, called: '公示时间起', means: 'display.from' },
  {
    start: /[自从于]/u,
    before: /至$/u,
    after: /^止?[，,]?[在于]/u,
    rest: /公示/u,
    called: '公示时间止',
    means: 'display.to',
  },
  { before: /[在于]$/u, after: /^(?:处|予以|进行)?了?公示/u, called: '公示地点', means: 'display.place' },
  { before: /(公示结果)[为是]?$/u, means: 'display.result' },
  { before: /(本人)$/u, after: /^[，,（(]?(?:身份证|性别|男|女|系|[，,])/u, means: 'person.name' },
];

/** What a gap of a sentence is called and means; null where no rule knows the sentence. */
export function gapOf({ before, after, start, rest }: Gap): { label: string; means: FieldId } | null {
  for (const rule of RULES) {
    const [front, behind] = [rule.before?.exec(before), rule.after?.exec(after)];
    if ((rule.before && !front) || (rule.after && !behind)) continue;
    if ((rule.start && !rule.start.test(start)) || (rule.rest && !rule.rest.test(rest))) continue;
    const label = rule.called ?? front?.[1] ?? behind?.[1];
    if (label) return { label, means: rule.means };
  }
  return null;
}
