import { type Found, found } from './found';
import { PROVINCES } from './provinces';
import { type NoticeText, shownWords } from './text';

/** What stands before the speciality in a title: 关于报送2023年度全市. */
const AHEAD =
  /^.{0,60}?2 ?0 ?\d ?\d年度?(?:的)?(?:开展)?(?:[一-鿿]{2,3}[省市](?!场)|全[省市区县国]|我[省市区县])?(?:全[省市区县])?/;
/** What ends it: its level, or what is done. */
const BEHIND =
  /(?:系列|专业技术|专业|技术(?=人员|人才|资格|职务)|人员|人才|职业){0,4}(?:正高|副高|高、中|中、高|[中初高]\([中初高]\)级|高级|中级|初级|初、中|中、初|初中级|中初级|基层|职称|职务|资格|评审|申报|助理|工程师|初定|考核|认定)/;
const PLACE = new RegExp(
  `^(?:(?:${PROVINCES})[省市]?|[一-鿿*]{2,8}(?:新区|高新区)|[一-鿿]{2,4}[省市]|(?:南京|无锡|徐州|常州|苏州|南通|连云港|淮安|盐城|扬州|镇江|泰州|宿迁|广州|深圳|杭州|武汉|成都|济南|合肥|福州|南昌|郑州|长沙|昆明|贵阳|西安|兰州|南宁|海口|沈阳|长春|哈尔滨|石家庄|太原|乌鲁木齐)市?)`,
);
/** No speciality: 职称申报评审工作. */
const NONE =
  /^(?:|专业技术|专业|技术|各|各系列|全|度|专业技术人员|初|中|高|全部|相关|有关|上半年|下半年|第[一二三四]批|晋升|高会|评审材料)$/;
/** 下半年度某高新区. */
const HALF_YEAR = /^[上下]半年(?:度)?/;
/** Whoever issues, or for whom. */
const OFFICE = /(?:厅|局|单位|委员会)$/;

/** 专业 as the title names it: what stands between the year and the level or 职称. Null where nothing does. */
export function readSpeciality(notice: NoticeText, title: readonly [number, number] | null): Found<string> | null {
  if (!title) return null;
  const words = notice.text.slice(...title);
  const ahead = AHEAD.exec(words)?.[0];
  if (ahead === undefined) return null;
  const half = HALF_YEAR.exec(words.slice(ahead.length))?.[0] ?? '';
  const place = half + (PLACE.exec(words.slice(ahead.length + half.length))?.[0] ?? '');
  // 工程系列工业专业: the series before the speciality.
  const series = /^[一-鿿]{2,8}系列(?=[一-鿿]{2,12}专业)/.exec(words.slice(ahead.length + place.length))?.[0] ?? '';
  const start = ahead.length + place.length + series.length;
  const end = words.slice(start).search(BEHIND);
  if (end < 2 || end > 30 || NONE.test(words.slice(start, start + end))) return null;
  const name = words.slice(start, start + end);
  if (/[关于《》,。:]/.test(name) || OFFICE.test(name)) return null;
  const [from, to] = [title[0] + start, title[0] + start + end];
  return found(notice.folded, [from, to], shownWords(notice, from, to), 'speciality/title', 'B');
}
