import { columnHead } from './columns';
import { ENDS, HOW, OPENS } from './end-words';
import { headOf, headsAbove, type Passage } from './passages';
import type { Period } from './ranges';
import { lineStart } from './text';
import { type Role, roleWords } from './window-words';

/** 3 where a label before the day says the role (网上申报时间：, 个人申报：), 2 in the same clause, 1 behind the day, 0 from a heading. */
type Strength = 0 | 1 | 2 | 3;

export interface Told {
  readonly role: Role;
  readonly strength: Strength;
  /** 网上申报和材料报送时间: what else it is for. */
  readonly also?: Role;
}

/** 材料受理、缴费截止时间, 网上申报及单位审核: both are on the day. */
const TOGETHER = /^(?:、|和|及|与|以及)[一-鿿]{0,4}$/;
/** 线上线下同步进行，时间为. */
const BOTH_WAYS = /(?:线上|网上|网络)(?:申报)?(?:、|和|与|及)?(?:线下|现场|窗口)(?!审核|复核|核验|确认)/;
/** 网上申报、纸质材料报送时间均为. */
const BOTH = /^(?:时间)?(?:、|和|及|与|以及)$/;
const LABEL =
  /(?:时间|日期|期限|截止)(?:安排)?(?:仍然?|依然|统一|均|都)?(?:为|是|在|从|自|定于|截[止至][到至]?){0,2}[:=]?(?:自|从|为|于|(?:自|从)?即日起[至到])?$/;

/** 申报系统于 X 开通, 平台自 X 起开放: the verb of the system stands behind the day. */
const SYSTEM = /(?:系统|平台|通道|入口|端口)[">)》]?(?:将|拟)?(?:于|自|从|在)?$/;
const TURNS = new RegExp(`^(?:\\([^()]{1,10}\\))?(?:起|前后?)?${HOW}(?:${OPENS}|${ENDS})`);
const TURNS_WITHIN = new RegExp(`${OPENS}[,至到]`);
/** 7月1日至20日开放申报系统. */
const OPENS_SYSTEM =
  /^(?:统一|集中)?(?:开放|开通)(?!缴费|交费|支付|查询|打印|下载|补正)[^,。;\n]{0,10}(?:系统|平台|通道|端口)/;
/** 缴费通道7月17日开放: of something else. */
const NOT_OF_DECLARING =
  /(?:缴费|交费|支付|查询|打印|下载|补正|学习|培训|继续教育|专家|考试|证书|核验)(?:管理|服务)?(?:系统|平台|通道|入口|端口)/;
/** 7月20日前通过邮箱提交电子版: no papers. */
const AS_A_FILE =
  /^(?:以?前|之前)?(?:请|统一|先)?(?:通过|以|用|将|把)?[^,。;\n]{0,10}(?:邮箱|邮件|微信|QQ|网盘|电子版|电子稿|扫描件)(?![^,。;\n]{0,40}(?:纸质|书面|打印版))/;
/** 10月9日前到学院208室报名: in person, and nothing is handed in. */
const REGISTERS = /^(?:以?前|之前)?[到向][^,。;\n]{2,14}报名/;
/** 6月20日前，学校报教育局: what a unit does, and no words of how. */
const BY_UNIT =
  /^(?:以?前|之前)?[,:]?[^,。;\n]{0,6}(?:学校|单位|局|部门|县区|乡镇)[^,。;\n]{0,6}(?:报(?!名)|审|推荐|汇总|公示)/;
/** 大约10月15日前后: no day. */
const ABOUT = /(?:大约|大概|约|预计)(?:在|于)?$/;
const AROUND = /^(?:前后|左右)/;
/** 直属单位申报截止时间为2月12日，其他单位申报截止时间另行通知: for some, and no window of all. */
const FOR_A_GROUP = /^[,;]其[他余它][^,。;\n]{0,8}(?:单位|人员|地区|部门)[^,。;\n]{0,8}(?:时间|日期)/;
/** 评审职数申报，提交截止时间为7月10日: what a unit asks for before anyone declares. */
const OF_POSTS = /(?:职数|岗位)(?:申报|核准|审批|使用)[^,。;]{0,12},?[^,。;]{0,10}$/;
/** 12月31日前不得申报: what nobody may then. */
const BARRED = /^(?:以?[前后]|之[前后]|期间)?,?(?:不得|不能|不可|暂停|停止|禁止)/;
/** 报名已于1月20日结束: what is over. */
const IS_PAST = /已(?:经)?(?:于|在)$/;
const IS_OVER = /^(?:前|之前)?(?:[^,。;]{0,4})(?:结束|截止|完成|完毕|关闭)/;
const IS_REPORTED = /^(?:结束|截止|关闭),?[^,。;]{0,4}(?:共|累计|总计)/;
/** 《申报表》由单位盖章后于11月18日前交市人才中心: the thing in a clause before, the verb behind the day. */
const BROUGHT =
  /^(?:以?前|之前|之间|期间)?,?(?:统一|集中|一并|直接|一式[一-鿿\d]{1,2}份)?(?:交|送|报送|报(?![名告考])|寄)(?:至|到|给)?(?!费)[^,。;\n]{2,20}(?:[部处科局办会室]|中心|窗口|公司)/;
/** 《申报表》由单位于7月13日至15日到市局人事科一次交齐. */
const ALL_AT_ONCE = /^(?:到|至|在)[^,。;\n]{2,24}(?:一次|一并|集中|统一)(?:交齐|交清|交验)/;
const AT_THE_AUDIT = /(?:现场|集中)[^,。;]{0,8}$/;
const BRINGS =
  /^[^。;\n]{0,60}(?:(?:携带?|持)[^,。;\n]{0,10}(?:材料|原件)|(?<!后)(?:报送|递交|提交)(?:以下|下列)?(?:纸质|书面))/;
const OVER = /[^,]{2,12}(?:审核|审查|推荐|公示|同意|盖章|完成|通过|结束)(?:通过|合格|完毕|无异议)?后,[^,]{0,8}$/;
/** 于11月3日开始报送, 报送：5月26日到30日: a verb and no word of what is handed in. */
const BARE_LABEL =
  /(?:^|[、.)]|单位|部门|[局办]|汇总后?|集中|统一)(?:报送|递交|上报|送交|提交|受理|接收|收件)(?:工作|阶段|环节)?[:(]$/;
const BARE = new RegExp(
  `^(?:以?前|之前|止|起|内)?(?:${HOW}${OPENS}|统一|集中)?(?:报送|递交|上报|送交|受理|接收|收件)(?=[,。;)至到]|$)`,
);
/** 纸质材料（仅限涉密项目）: for some, and no window of all. */
const FOR_SOME = /(?:仅|只)(?:限|需|对|适用于)/;
/** 6月1日后变更单位的，由现单位申报: of whom something holds. */
const OF_WHOM = /^(?:以?[前后]|之[前后])[^,。;\n]{1,20}的,/;
/** 各县区局统一向市局报送. */
const TO_OFFICE = /^,?[^,。;\n]{0,16}(?:集中|统一)向[^,。;\n]{1,8}报送/;
/** 由市局统一报送省厅: what offices pass on among themselves. */
const TO_THE_PROVINCE = /^(?:以?前|之前)(?:[将把][^,。;\n]{0,12})?(?:上报|报送|转报|呈报)(?:至|到)?省(?![市县区])/;
const PASSED_ON = /^,?由?(?:市|我|本|区|县|州)[^。;,\n]{0,10}(?:报送|上报|报|送)(?:至|到)?省(?![市县区])/;
/** 区局汇总后于6月30日前送市局: what was gathered before. */
const GATHERED = /(?:汇总|收齐|收集|整理)(?:完毕)?后(?:于|在)?$/;
const PAPER_THING = /(?:申报|评审|登记|汇总)表|材料|资料|复印件|原件|表·|证书/;
/** 6月1日启动网上申报，6月20日结束: what stands between the days of a range. */
function within(text: string, { from, to, isRange }: Period): string {
  return isRange && from && to ? text.slice(from.end, to.start) : '';
}

/** What the words before a day say of it: the word nearest to it decides. */
function toldBefore(words: string): Told | null {
  if (BOTH_WAYS.test(words) && LABEL.test(words)) return { role: 'online', strength: 2, also: 'paper' };
  const all = roleWords(words);
  const last = all.at(-1);
  if (!last) return null;
  const previous = all.at(-2);
  const isTogether = last.role === 'other' && previous && TOGETHER.test(words.slice(previous.end, last.start));
  // 纸质材料受理时间: what is taken in is said right before.
  const isOfPrevious = last.role === 'handing' && previous && isWay(previous.role) && last.start - previous.end <= 2;
  const joined = isTogether || isOfPrevious ? previous : last;
  const behind = words.slice(joined.end);
  const isLabel = behind === ':' || (LABEL.test(words) && behind.length <= 14);
  const told: Told = { role: joined.role, strength: isLabel ? 3 : 2 };
  const isBoth =
    previous && BOTH.test(words.slice(previous.end, last.start)) && isWay(previous.role) && isWay(last.role);
  return isBoth && previous.role !== last.role ? { ...told, also: previous.role } : told;
}

const isWay = (role: Role) => role === 'online' || role === 'paper';

/** 起登录“…”，如实填写: whoever logs in then does not print or look something up, nor keep the records of a unit. */
const LOGS_IN = /登[录陆](?![^。;]*(?:下载|查看|查阅|学习|预约))(?![^,。;]*(?:维护|绑定|备案|认证|单位注册|账[号户]))/;

/** 登录“任职资格申报与评审平台”: a word that elsewhere is of something else is a part of what the system is called. */
const QUOTED_SYSTEM = /"[^"\n]{0,30}(?:任职|聘任)[^"\n]{0,30}(?:系统|平台|网站|网)"/g;
/** 登录某省职务任职资格申报与评审平台填报: the same without quotation marks. */
const NAMED = /登[录陆][^,。;:"\n]{4,40}/g;
const OF_DECLARING = /任职|聘任|评审|审核/;
function withoutName(clause: string): string {
  const end = Math.max(clause.lastIndexOf('系统'), clause.lastIndexOf('平台'));
  const name = clause.slice(2, end);
  return end > 2 && OF_DECLARING.test(name) && !NOT_OF_DECLARING.test(clause)
    ? `${clause.slice(0, 2)}${clause.slice(end)}`
    : clause;
}

/** 在某培训中心集中接收材料: where it is, and nothing of what is done there. */
const PLACED =
  /^在[^,。;:\n]{2,24}?(?:中心|大厅|学校|学院|宾馆|酒店|会议室|[楼室])(?=集中|统一|现场|接收|受理|收|报送|递交|提交)/;

function toldBehind(behind: string): Told | null {
  const words = behind.slice(0, 160).replace(PLACED, '').replace(QUOTED_SYSTEM, '系统').replace(NAMED, withoutName);
  const all = roleWords(words.slice(0, 120));
  // 将申报材料报送 behind an audit that comes before; the first word decides.
  const first = all[0];
  if (first) return { role: first.role, strength: 1 };
  return LOGS_IN.test(words.slice(0, 120)) ? { role: 'online', strength: 1 } : null;
}

/** 9月8日前，网上申报截止时间不变: a later clause that names a time speaks of that. */
function ofThisDay(behind: string): string {
  const clauses = behind.split(',');
  const other = clauses.findIndex((clause, at) => at > 0 && /时间|日期|期限/.test(clause));
  return other === -1 ? behind : clauses.slice(0, other).join(',');
}

/** A heading speaks for a date only with one voice. */
function toldByHeads(heads: readonly string[]): Told | null {
  // The first row of a table speaks for its columns.
  for (const head of heads.slice(0, 4).filter((one) => !one.includes('\t'))) {
    const roles = new Set(roleWords(head).map(({ role }) => role));
    if (roles.has('paper')) roles.delete('handing');
    if (roles.size === 1) return { role: [...roles][0] as Role, strength: 0 };
    if (roles.size > 1) return null;
  }
  return null;
}

/** 9月7日—9月16日, and in the next cell of the row what is done then; empty where the days have no cell of their own. */
function cellBehind(text: string, { start, end }: Period): string {
  const behind = /^(?:以?前|之前|止|为止|截止)?\t([^\t\n]{1,120})/.exec(text.slice(end, end + 126));
  return behind && /^[\n\t]?$/.test(text.charAt(start - 1)) ? (behind[1] as string) : '';
}

/** 网上申报已于10月29日结束: a day that lies before the notice. */
export function isOver({ isRange }: Period, before: string, behind: string): boolean {
  return !isRange && IS_PAST.test(before) && IS_OVER.test(behind);
}

/** What a day is for, by the words around it. */
export function told(
  text: string,
  period: Period,
  before: string,
  behind: string,
  passage: Passage | null,
): Told | null {
  const clause = before.split(/[,]/).at(-1) ?? '';
  const inner = within(text, period);
  const last = roleWords(inner).at(-1);
  if (last) return { role: last.role, strength: 2 };
  if (FOR_SOME.test(clause) || OF_WHOM.test(behind)) return null;
  if (PASSED_ON.test(behind) || (/市/.test(clause) && !/各/.test(clause) && TO_THE_PROVINCE.test(behind)))
    return { role: 'other', strength: 1 };
  if (ABOUT.test(clause) || AROUND.test(behind)) return null;
  if (OF_POSTS.test(before)) return { role: 'other', strength: 2 };
  const isSystem = SYSTEM.test(clause) && !NOT_OF_DECLARING.test(clause);
  if (isSystem && (TURNS.test(behind) || TURNS_WITHIN.test(inner))) return { role: 'online', strength: 2 };
  if (
    BARRED.test(behind) ||
    FOR_A_GROUP.test(behind) ||
    REGISTERS.test(behind) ||
    AS_A_FILE.test(behind) ||
    (isOver(period, clause, behind) && toldBefore(clause)?.role !== 'online') ||
    IS_REPORTED.test(behind)
  )
    return null;
  if (OPENS_SYSTEM.test(behind)) return { role: 'online', strength: 2 };
  const isBrought = BROUGHT.test(behind);
  if ((isBrought || ALL_AT_ONCE.test(behind)) && (PAPER_THING.test(before + behind) || GATHERED.test(clause)))
    return { role: 'paper', strength: 1 };
  // 现场审核时间为…，申报人员携带纸质材料到: who brings papers to an audit hands them in.
  if (AT_THE_AUDIT.test(clause) && BRINGS.test(behind)) return { role: 'paper', strength: 2 };
  if (TO_OFFICE.test(behind)) return { role: 'paper', strength: 1 };
  const near = toldBefore(clause);
  if (near && near.role !== 'declaring') return near;
  const after = toldBehind(ofThisDay(behind.split(/[。;\n]/)[0] ?? ''));
  // 于7月26日至31日将申报材料报送: the verb stands behind. An end said behind (前完成网上申报) too.
  if (after && near === null) return after;
  // 申报材料于7月10日前报送, 材料于9月15日起接收，9月25日止: the thing before the day, its verb behind or within.
  const around =
    near === null
      ? toldBehind(`${clause.slice(-30)}${inner}${(behind.split(/[,。;\n]/)[0] ?? '').slice(0, 120)}`)
      : null;
  if (around) return around;
  const whole = clause === before ? near : toldBefore(before);
  // 登录系统提交，单位审核后，于5月27日至31日到: what is done online is over by then.
  if (whole?.role === 'online' && OVER.test(before)) return null;
  if (whole && whole.role !== 'declaring') return { ...whole, strength: 2 };
  if (near) return near;
  if (whole) return whole;
  const line = text.slice(lineStart(text, period.start), period.start);
  const row = line.includes('\t') ? toldBefore(line) : null;
  const beside = row ?? toldBehind(cellBehind(text, period));
  if (beside || !passage) return beside;
  const column = toldByHeads([columnHead(text, period.start)]);
  if (column) return { ...column, strength: 2 };
  const lead = TIME_ALONE.test(before) ? roleWords(leadOf(text, passage)).at(-1) : undefined;
  if (lead) return { role: lead.role, strength: 2 };
  const above = toldByHeads([headBefore(text, passage, period), ...headsAbove(text, passage)]);
  if (above !== null) return above.role !== 'paper' && BY_UNIT.test(behind) ? null : above;
  const isBare = isBrought || BARE_LABEL.test(clause) || BARE.test(behind) || BARE.test(inner);
  return isBare ? { role: 'handing', strength: 1 } : null;
}

/** （一）时间：, the first of a list: the sentence above the list says of what. */
const TIME_ALONE = /^[^,。;:\n]{0,5}(?:时间|日期):?$/;
function leadOf(text: string, { no, start }: Passage): string {
  return no === 1
    ? (text
        .slice(Math.max(0, start - 40), start)
        .trimEnd()
        .split('\n')
        .at(-1) as string)
    : '';
}

/** The own head of the passage, where the day does not stand in it. */
function headBefore(text: string, passage: Passage, period: Period): string {
  return text.slice(passage.body, Math.min(period.start, passage.body + headOf(text, passage).length));
}
