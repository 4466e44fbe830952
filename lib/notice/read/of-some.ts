/** Whoever applies, which is no condition. */
const WHOEVER =
  /^(?:各|所有|全体|每[位名个])?(?:拟|参加|本次|今年)?(?:职称|资格)?(?:申报|参评|申请|送审|被推荐|推荐|评审|晋升|专业技术|的){1,4}(?:人员|者|对象)$/;
/** 经审查合格的专业技术人员. */
const FOUND_FIT = /^.{0,20}(?:合格|通过|符合条件|符合要求)的/;
/** 还需, 均应: between whoever must and what they do. */
const DUTY =
  /(?:还|另|均|也|都|同时|如实|一律|除外){0,2}(?:必须|须|需要?|应当?|要|可|请|得)(?:还|另|再|同时)?$|(?:还|另|均|也|都)$/;
/** 外省调入的, 转评人员: whom alone a sentence is for. */
const OF_WHOM = /(?:的|者|人员|对象)$/;
const IF =
  /^(?:\d{1,2}[.、]|\([^()]{1,3}\)|[一二三四五六七八九十]{1,2}、)?(?:如(?!下|实)|若|倘|对(?!照)|属于?|因|凡(?!申报|参加|参评)|其中)/;
/** Who takes in or judges, and hands nothing in. */
const JUDGES = /评委会|评审委员会|评审会|专家|评委/;

/** Whether the words of a sentence before what it hands in say that only some do, or that nobody who applies does. */
export function isOfSome(before: string): boolean {
  if (JUDGES.test(before) || IF.test(before)) return true;
  const clauses = before.replace(DUTY, '').replace(/,$/, '').split(/[,:]/);
  const whom = clauses.at(-1) as string;
  return OF_WHOM.test(whom) && !WHOEVER.test(whom.replace(FOUND_FIT, ''));
}
