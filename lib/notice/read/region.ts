import { type Found, found } from './found';
import type { NoticeText } from './text';

/** The cities of Jiangsu, whose conditions are known: a notice of such a city rests on the rules of the province. */
const JIANGSU = '南京|无锡|徐州|常州|苏州|南通|连云港|淮安|盐城|扬州|镇江|泰州|宿迁'.split('|');
const PROVINCE =
  /(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区|(?:北京|天津|上海|重庆)市/;
/** A city by its name with 市, where its name can begin; 本市, 各市, 全市 are none. */
const CITY = /(?:^|[年度省区在的、,(])([一-鿿]{2,3}市)(?!场|政|级|直|属|委|民|域|容|区)/;
const NO_NAME = /[年度全我本各做好该城县区于开展关组织]/;

/** A region as people name it, with its province where it is Jiangsu or a city of it: 常州, 常州市, 江苏常州. */
export function wholeRegion(name: string): string {
  const own = name.replace(/^江苏省?/, '');
  if (own === '' && name !== '') return '江苏省';
  const city = JIANGSU.find((one) => own === one || own === `${one}市`);
  return city ? `江苏省${city}市` : name;
}

/** The first city that some words name. */
function cityIn(words: string): string | undefined {
  const name = CITY.exec(words)?.[1];
  return name === undefined || NO_NAME.test(name.slice(0, -1)) ? undefined : name;
}

/**
 * The region that issues: province and city as the office or the title names them, 江苏省 before a city of Jiangsu. Null where
 * they name neither.
 */
export function readRegion(
  { folded, text }: NoticeText,
  places: readonly (readonly [number, number])[],
): Found<string> | null {
  for (const [start, end] of places) {
    const words = text.slice(start, end);
    const province = PROVINCE.exec(words);
    const behind = province ? province.index + province[0].length : 0;
    const jiangsu = JIANGSU.find((name) => words.includes(`${name}市`));
    const city = jiangsu ? `${jiangsu}市` : cityIn(words.slice(behind));
    const of = jiangsu && !province ? '江苏省' : (province?.[0] ?? '');
    const isSelf = city !== undefined && of === city;
    const value = isSelf ? of : `${of}${city ?? ''}`;
    if (value !== '') return found(folded, [start, end], value, 'region/office', jiangsu && !province ? 'B' : 'A');
  }
  return null;
}
