import type { SectionId } from './catalogue';

/**
 * What stands in front of a label in a part of the form and only says again what the part is about: 工程类别 among achievements is
 * the 类别 of one, 任职部门 among employments the 部门.
 */
const INSIDE: Partial<Record<SectionId, RegExp>> = {
  unit: /^(?:现任|担任|所任|现|所在|用人|企业)(?:单位)?(?=.{2})/u,
  education: /^(?:学历|学位|教育|学习|就读|毕业|最高)(?=.{2})/u,
  employment: /^(?:工作|任职|就职|就业|供职|所在|担任|所任|曾任)(?=.{2})/u,
  title: /^(?:现任?|现有|原有?|已?取得|已有)?(?:职称|资格|任职资格|专业技术(?:资格|职务|职称))(?=.{2})/u,
  certificate: /^(?:职业|执业|职业技能)?(?:资格|技能|等级)?证?书?(?=.{2})/u,
  assessment: /^(?:年度)?考核(?=.{2})/u,
  training: /^(?:培训|学习|继续教育|课程|教育)(?=.{2})/u,
  achievement: /^(?:科研|科技|技术|工程|主要)?(?:项目|课题|工程|成果|业绩)(?:成果|项目)?(?=.{2})/u,
  patent: /^(?:发明|授权)?(?:专利|知识产权|发明)(?=.{2})/u,
  paper: /^(?:论文|著作|论著|文章|发表|代表作|成果)(?:论文|著作)?(?=.{2})/u,
  award: /^(?:获奖|奖励|奖项|荣誉|表彰|获得)(?=.{2})/u,
  display: /^(?:单位)?公示(?=.{1})/u,
};

/** Of these fronts, what says which part is meant wherever the label stands. */
const ANYWHERE: Partial<Record<SectionId, RegExp>> = {
  title: /^(?:现任?|现有|已?取得|已有)(?:职称|资格|任职资格|专业技术(?:资格|职务|职称))(?=.{2})/u,
  certificate: /^(?:职业|执业)资格(?:证书)?(?=.{2})/u,
  training: /^继续教育(?=.{2})/u,
  patent: /^(?:发明)?专利(?=.{2})/u,
  paper: /^(?:论文|论著)(?=.{2})/u,
  award: /^(?:获奖|奖项)(?=.{2})/u,
  display: /^公示(?=.{2})/u,
};

const without = (front: RegExp | undefined, key: string): string | null => {
  const rest = front ? key.slice(0, 60).replace(front, '') : key;
  return rest === key || rest === '' ? null : rest;
};

/** A key without the front that says again which section it is of, known to stand in that section; null where it has none. */
export const withoutFront = (section: SectionId, key: string): string | null => without(INSIDE[section], key);

/** The sections that the front of a key tells by itself, each with what is left of the key. */
export function sectionsOfFront(key: string): { section: SectionId; rest: string }[] {
  return (Object.keys(ANYWHERE) as SectionId[]).flatMap((section) => {
    const rest = without(ANYWHERE[section], key);
    return rest === null ? [] : [{ section, rest }];
  });
}
