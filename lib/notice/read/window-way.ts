import { headsAbove, passageAt } from './passages';
import { lineStart, type NoticeText } from './text';
import { roleWords } from './window-words';

/** How papers are handed in; `ask` where the text does not decide it, `none` where what is taken in is no window of its own. */
export type Way = 'online' | 'paper' | 'ask' | 'none';

/** 不收纸质材料: what is received there is no paper. */
const NO_PAPER =
  /(?=[不无毋免])(?<!(?:未|逾期|不符|不全|不齐|否则)[^,。;\n]{0,20})(?:不(?:再|需|必|用)?(?:需要?|要求)?|无[需须]|毋[需须]|免)(?:再|另行)?(?:收取?|受理|报送|提交|递交|上交|提供|接收|邮寄)[^,。;\n]{0,6}(?:纸质|书面|纸本)/;
/** Nothing on paper is taken in the whole of it: 无纸化申报. What is then received is not of paper, unless it is called so. */
const PAPERLESS = /无纸化|全程(?:网办|网上办理|线上办理)/;
/** What a text has that wants papers; without any of it, but with a website, 受理时间 is that of the declaration. */
const OF_PAPERS =
  /纸质|书面|纸本|原件|复印|装订|一式|携[^,。;\n]{0,6}材料|[\d一二两三四五]份|邮寄|寄[达到]|现场|报送|(?<!提)[送交][至到]|送[达交件]|[报交]件|窗口|(?<!提)交[^,。;\n]{0,6}材料(?!报)|(?<![推转])[送交][一-鿿]{2,8}[局处科室]/;
const ON_THE_WEB =
  /网上(?!公示|公布|查询|下载)|登[录陆]|系统|平台|在线|网报|网络|线上|填报|上传|电子申报|网办|小程序|公众号|App|APP|app/g;
/** 无网上申报: no way at all. */
const NONE = /[无不非][^,。;:()\n]{0,4}$/;
/** 提交全部纸质申报材料: papers are wanted, whatever else is said not to be. */
const WANTS_PAPER = /(?:提交|报送|递交|上交)(?:全部|全套|完整)?(?:的)?纸质/;
const ON_PAPER = /纸质|书面|纸本|原件|装订|密封|档案袋/;
/** A sealed form, several of a form, a room: whatever is brought there is of paper. */
const PHYSICAL = /份|盖章|[\d一二三四五六七八九十]楼|\d室|\d号|窗口/;
const UNITS = /单位|区|县|主管部门/;
const NEAR_PAPER =
  /地点|地址|现场|窗口|纸质|纸本|书面|原件|装订|一式|[\d一二两三四五六七八九十]份|邮寄|(?:[送寄]|报送|(?<!提)交)至|携带|密封|档案袋|\d(?:室|房间)|[\d一二三四五六七八九十]楼|[路街]\d{1,5}号|[A-Z\d]座|快递|汇总|(?<!提)[送交][一-鿿]{2,16}(?:会|局|科|处|室|办|中心|公司)|大厦|办公楼|行政中心|政务(?:服务)?中心/;
const NEAR_WEB = /网上|网络|网站|网址|登[录陆]|系统|平台|在线|线上|上传|网报/;
/** 评审委员会日常工作部门受理时间: in a text that knows no papers it takes in what was declared online. */
const BY_COMMITTEE = /(?:评审委员会|评委会|日常工作部门)[^,。;:\n]{0,10}受理(?!材料)/;
const UNITS_HAND_ON = /单位[^,。;:\n材资集统]{0,6}(?:提交|上报)(?![^,。;:\n]{0,6}[材资]料)/;
/** 未完成网上填报的不接收: what was done online before. */
const DONE_BEFORE =
  /(?:未|先|已|完成)[^,。;\n]{0,10}(?:网上|系统|平台|在线)|(?:审核|审查|初审|复审|预审)(?:通过|合格)[后的者]/;
const TAKEN_IN =
  /(?:受理|接收|收取)[^,。;\n]{0,8}(?:材料|资料)|(?:材料|资料)[^,。;\n]{0,4}(?:受理|接收|收取)|收件|收材料/;
/** A line behind it that says where: 受理地点：, before the next numbered one. */
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|\(|\d{1,2}[.、])/;
const PLACE_LINE = /^[^。:\n]{0,8}(?:地点|地址)/;

/** What the whole text says of the ways. */
export interface Ways {
  readonly isPaperless: boolean;
  readonly hasWeb: boolean;
  readonly hasPapers: boolean;
}

function isOnTheWeb(text: string): boolean {
  for (const { index } of text.matchAll(ON_THE_WEB))
    if (!NONE.test(text.slice(Math.max(0, index - 5), index))) return true;
  return false;
}

function wantsPaper(text: string): boolean {
  return text.split(/[,。;\n(]/).some((clause) => WANTS_PAPER.test(clause) && !NO_PAPER.test(clause));
}

/** The ways that a text knows, by words anywhere in it. `text` is folded. */
export function waysOf(text: string): Ways {
  return {
    isPaperless: PAPERLESS.test(text) || (NO_PAPER.test(text) && !wantsPaper(text)),
    hasWeb: isOnTheWeb(text),
    hasPapers: OF_PAPERS.test(text),
  };
}

/** Whether a line of a text that wants nothing on paper is of paper all the same: what units bring, or what is called so. */
export function isOfPaperStill(line: string): boolean {
  const said = line
    .split(/[,。;]/)
    .filter((clause) => !NO_PAPER.test(clause))
    .join(',');
  return ON_PAPER.test(said) || (UNITS.test(said) && PHYSICAL.test(said));
}

/** The line of a place, the line of the address behind it, and the headings above. */
function nearWords({ blotted, passages }: NoticeText, at: number): string {
  const passage = passageAt(passages, at);
  const from = lineStart(blotted, at);
  const [line = '', ...next] = blotted.slice(from, at + 300).split('\n');
  const last = next.findIndex((one) => NUMBERED.test(one) && !PLACE_LINE.test(one));
  const place = next.slice(0, last === -1 ? 2 : Math.min(last, 2)).find((one) => PLACE_LINE.test(one)) ?? '';
  const heads = passage ? headsAbove(blotted, passage) : [];
  const clauses = line.split(/[,。;]/).filter((clause) => !DONE_BEFORE.test(clause));
  return [...clauses, place, ...heads].join('\n');
}

/**
 * How something is handed in at a place whose words do not say it (提交材料时间, 受理时间): by the words near it, else by what else
 * the text says. `hasOnline` and `hasPaper`: whether a further window is known to be online, or of papers.
 */
export function wayAt(notice: NoticeText, at: number, ways: Ways, hasOnline: boolean, hasPaper: boolean): Way {
  if (ways.isPaperless) return hasOnline ? 'none' : 'online';
  const near = nearWords(notice, at);
  const [isWeb, isPaper] = [NEAR_WEB.test(near), NEAR_PAPER.test(near)];
  if (isPaper && !isWeb) return 'paper';
  // 各单位提交至评委会截止时间: it may as well be done in the system.
  if (hasOnline && !isPaper && UNITS_HAND_ON.test(near)) return 'ask';
  if (hasOnline) return BY_COMMITTEE.test(near) && !ways.hasPapers ? 'ask' : 'paper';
  if (isWeb && !isPaper) return 'online';
  if (ways.hasWeb && (hasPaper || !ways.hasPapers)) return 'online';
  if (ways.hasPapers && !ways.hasWeb) return 'paper';
  // 材料受理日期 of a text that knows neither: what an office takes in at a place.
  const headline = /受理|接收|收取/.test(near) ? notice.blotted.slice(0, notice.blotted.indexOf('\n') + 1) : '';
  if (!ways.hasWeb && !ways.hasPapers && TAKEN_IN.test(near + headline)) return 'paper';
  return roleWords(near).some(({ role }) => role === 'online' || role === 'declaring') ? 'online' : 'ask';
}
