import { BLOT } from './blot';
import type { Folded } from './folded';

/** Lines of a page that speak of other pages: 上一篇：, 下一篇：, 首页 > 公告. */
const FRAME =
  /^(?:[上下]一[篇条页则]|相关(?:链接|阅读|文章|新闻|信息)|推荐阅读|延伸阅读|热门文章|您?当前(?:的)?位置|首页[>»])[^\n]*/gm;

/** A folded text without what the page around the notice says of other pages; every character stands where it stood. */
export function withoutPageFrame(folded: Folded): Folded {
  const text = folded.text.replace(FRAME, (line) => BLOT.repeat(line.length));
  return text === folded.text ? folded : { ...folded, text };
}
