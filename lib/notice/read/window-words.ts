/**
 * What a date may be for. `handing` is what is handed in or taken in (提交材料, 受理时间) without a word of how. `other` is anything
 * that is no window for handing in: audits, displays, payment, results ….
 */
export type Role = 'online' | 'paper' | 'handing' | 'declaring' | 'other';

/*
 * Words in the order in which they are tried at one place of the text: a longer phrase before the word within it. `declaring`
 * is 申报 without a word of how.
 */
const TIME =
  '(?:(?:起止|截止|开始|起始|结束|最后|开网|闭网)?(?:时间|日期|期限|时段|时限)|(?:截止)?期(?=[:为自从是])|起[讫止](?=[:为自从是]))';
const ONLINE = `上网(?:填|申?报)|(?:网上|网络|线上|在线|网报|互联网|系统|平台)(?:自主|自行|个人|注册|信息|资料)?(?:申报|填报|报名|申请|提交|录入|填写|上传|报送|登记|受理)(?:受理)?|(?:系统|平台|网站)(?:[">)》](?:中|内|上|进行)?|[中内上](?:完成|进行)?)(?:注册[并、和及]?)?(?:填报|填写|申报|报名|录入|提交|上传)|网报|(?:填报|填写|录入)[、和并]上传|个人(?:网上|在线)?(?:注册[并、和及]?)?(?:申报|填报|提交)(?!承诺|[书表]|材料)|(?:申报人员?|申报者|申请人|参评人员?)(?:个人|自行|网上|在线){0,2}(?:填报|填写)|(?:网上|线上|网络|在线)(?=[:(〕]|$)|(?<!缴费|交费|支付|查询|打印|下载|补正)(?:系统|平台|通道|入口|端口)(?:将)?(?:于|在)?(?:集中)?(?:开放|开通|开启|打开|关闭)|网上时间|(?:信息|数据|材料|系统)?(?:注册[并、和及]?)?(?:填报|录入)${TIME}|电子申报|(?:信息|数据)(?:填报|录入|采集)|(?:提交|填写|填报|录入)(?:申报|个人|本人){0,2}信息|(?:App|APP|app|小程序|公众号|网站|官网|大厅)[">)]?(?:中|内|上)?(?:进行)?(?:填报|填写|申报|报名|录入|提交|上传)|(?<!窗口|大厅|服务|场馆|预约)(?:开放|开通|开启|开网)${TIME}|填报(?=[:(。;,]|$)|(?:系统|平台)(?:规定|开放|申报|填报){0,2}的?${TIME}`;
const PAPER = `(?<!成果|业绩|论文)(?:材料|资料)(?:的)?(?:(?:集中|现场|统一|原件)(?:受理|提交|上报|接收|收取)|(?:集中|现场|统一|原件)?(?:报送|递交|送达|送审|报至|交至|送至|上交|收件))|(?:报送|递交|送达|上交|(?<![推发])送|报|交)(?:申报|评审|纸质|纸本|书面|相关|送审|全部|全套|上述|有关|职称|以上|以下|下列|如下){0,3}(?:的)?(?:材料|资料)|(?:提交|受理|接收|上报|收取)(?:申报|评审|相关){0,2}(?:纸质|纸本|书面)(?:申报|评审|相关)?(?:材料|资料)|(?:集中|统一|现场)(?:受理|报送|呈报|送审|递交|收件|接收|收取|报审|提交|交验)|(?:报送|呈报|呈送|送审|递交|交送|收件)${TIME}|报送截止|(?:报送|递交|报|寄)至(?![\\d今])|(?:报送|呈送|送交|(?<![提推发])(?:送|交|递))(?:至|到|往|给)(?![\\d今])|(?:邮寄|快递|寄送|寄)(?:至(?![\\d今])|到|达|往|给|送)?(?!地址|方式|费|时间)|(?:纸质|线下|现场|书面)(?=[:(〕]|$)|窗口(?:受理|递交|提交|接收)|(?:携带?|持)(?:上述|有关|相关|全部|所有|所需|本人|申报|评审|纸质|书面){0,3}材料(?:原件)?(?:至|到|前往)|纸件|(?<!无[需须]|不)[报送交]纸质的|纸质(?:材料|资料|件|档案袋?|版|稿|(?:申报|评审|推荐)?[表书](?:格|等)?(?=[报送交收递]))|(?:线下|现场|窗口)(?:交件|收件|递交|提交|报送|受理|接收|送达|送交|送审|交)|[交送报]件|交(?:表|材料|资料)|书面(?:材料|资料)|送审|报审|^时间(?:[和及与、])?地点`;
/** Handed in or taken in, and no word of how. */
const HANDING = `(?<![招接验签])(?:收|交)材料|(?<!成果|业绩|论文)(?:材料|资料)(?:的)?(?:受理|提交|上报|接收|收取)|(?:提交|受理|接收|上报|收取)(?:申报|评审|认定|初定|相关|送审|全部|全套|上述|有关|职称|以上|以下|下列|如下){0,3}(?:的)?(?:材料|资料)|(?:受理|上报|提交|收取|接收)总?${TIME}|受理截止|申报(?:材料|资料)截止(?:时间|日期)|(?:提交|上报)至(?![\\d今])`;
const OTHER =
  '(?:[二再两]次|首次|初次)(?:提交|报送|上报|上传)(?:至[^,。;:\\n]{2,16})?(?:时间|日期|截止)?(?=[:为(]|$)|(?:账号|账户|用户|单位|系统|实名|平台|网上|个人|信息)注册(?![并、和及填申]|后)|(?:考试|测试|测评|培训班?|竞赛|外语)(?:的)?(?:网上)?报名(?:工作|时间)?|(?:修改|补充|补正|完善|退回|整改|二次)(?:后)?(?:再次?|重新)?(?:提交|报送|上报|申报)|(?:提交|上传|报送)(?:送审)?的?(?:代表作|论文|论著)|(?:继续教育|继教|学习|培训|专家库?|人事考试|证书|缴费|交费)(?:网络|网上|在线|学习|管理|核验|服务){0,2}(?:系统|平台)|升级|检修|(?:论文|代表作|同行专家|盲审|外审)(?:送审|鉴定|评议)|(?:审核|审查|初审|复审)(?:并)?(?:上报|报送|推荐|呈报|报审|送审)|(?:[省市县区]级|各级|人社部门|主管部门)受理(?!材料|地点|点)|(?:推荐|考核|遴选|评议|推选)(?:工作|阶段|环节)?(?=时间|日期|期限|截止|[:(〕])|审核|审查|复核|初审|复审|核查|把关|终审|预审|公示(?!证明|材料|表|报告|情况)|公布(?!之日)|公告(?!之日|发布之日)|评审会|(?<!申报|参加)评审(?:工作)?(?:应|须|拟|将|要)(?=[于在])|召开|评审(?:完成|结束|开始)?时间|拟于|开展评审|组织评审|完成评审|评审工作|评委会评审|答辩|面试|面谈|考试|测试|测评|讲授|说课|缴费|缴纳|交费|付费|汇款|转账|(?:补充|补正)的?(?:材料|资料)(?:的)?(?:提交|报送|上报|递交|受理|接收)?|补正|补充|补交|[再后]补|补报(?!(?:起止)?(?:时间|日期))|修改|退回|整改|完善|查询|打印(?!版|的|好|件|稿|、)|领取|发放|发证|证书|(?:印发|下发|发布|转发|发文)(?!之日)|施行|实施|生效|废止|有效期|出生|周岁|年龄|退休|社保(?![局厅])|社会保险|参保|劳动合同|入职|培训(?!中心|大楼|楼|基地|学校|学院)|学时|学分|继续教育|咨询|投诉|举报|申诉|备案|推荐名单|评审结果|评审计划|结果|委托|论证|抽取|取得|颁发|毕业|发表|获得|任职|聘任|聘用|资历|业绩|论文|学历|学位|成文|信息时间|来源|上岗|会议|报告会|受理编号|名册|转报|转呈|转送|回收|取回|退还';
const DECLARING = `(?:什么时候|何时|啥时候?|几时|几号)(?:可以|能够?|开始|去|来)?(?:报(?![到销送材])|申报|报名|申请)|补报(?:起止)?(?:时间|日期)|(?:个人)?申报(?:受理|报名|评审|(?:(?:条件|范围|对象|要求|程序|流程|方式|办法)[、和及与]){1,3})?${TIME}|报名(?!费|表|人员|材料)${TIME}?|受理申报|开始申报|申报(?:推荐|评审)?工作|申报(?:人员?|者)(?=:)|申报期|集中申报|(?<!方可|才可|才能|方能|不得|可以|再次|重新)申报(?:工作)?(?:将|拟)?[从自于在]?$`;
/** What is handed in or opened, and what is done with it: each says something only together with the other. */
const THING =
  '登录|登陆|网上|线上|下载|(?<!成果|业绩|论文)材料|资料|名单|计划|方案|电子版|电子稿|报告|委托函|花名册|汇总表';
const VERB =
  '报送|呈报|呈送|报到|送到|送达|上报|递交|邮寄|寄送|寄达|寄到|送抵|提交|发送|发至|上传|录入|填报|填写|申报|申请(?![表人书材])|送交|受理|接收|收取|[报交送寄](?:齐|清)|填好|[报送交]';

const KINDS = ['online', 'paper', 'handing', 'other', 'declaring', 'thing', 'verb'] as const;
/** In parts, each small enough to be proven safe; where several find a word at one place, that of the first part counts. */
const PARTS = [
  // 申报方式：登录某平台（网址）.
  { pattern: /(申报(?:方式|系统|平台|入口):[^。;:\n]{0,30}(?:系统|平台)(?=[,(]))/g, first: 0 },
  { pattern: new RegExp(`(${ONLINE})|(${PAPER})|(${HANDING})`, 'g'), first: 0 },
  { pattern: new RegExp(`(${OTHER})|(${DECLARING})|(${THING})|(${VERB})`, 'g'), first: 3 },
];

/** A word of one of the lists, and where it stands. */
interface Word {
  readonly start: number;
  readonly word: string;
  readonly kind: (typeof KINDS)[number];
}

/** The next word of a part from a place on. */
function nextOf({ pattern, first }: (typeof PARTS)[number], words: string, from: number): Word | null {
  pattern.lastIndex = from;
  const match = pattern.exec(words);
  if (!match) return null;
  const group = match.findIndex((said, at) => at > 0 && said !== undefined) - 1;
  return { start: match.index, word: match[0], kind: KINDS[first + group] as Word['kind'] };
}

/** Every word of the lists in order, none over another. */
function wordsIn(words: string): Word[] {
  const found: Word[] = [];
  const next = PARTS.map((part) => nextOf(part, words, 0));
  for (;;) {
    let word: Word | null = null;
    for (const one of next) if (one && (word === null || one.start < word.start)) word = one;
    if (word === null) return found;
    found.push(word);
    const end = word.start + word.word.length;
    for (const [at, part] of PARTS.entries()) {
      const there = next[at];
      if (there && there.start < end) next[at] = nextOf(part, words, end);
    }
  }
}
/** What was done before: 初审汇总后, 审核通过后, 公示无异议后. */
const DONE = /^[^,。;\n]{0,12}(?:后|并|完毕|无异议|合格(?!证)|通过)/;
/** 完成审核并提交: what is to be done by then, and nothing that comes behind it. */
const AND_ALL = /^并[一-鿿]{0,4}(?:[,。;\n]|$)/;
/** 业绩成果、学时等提交截止时间: a cutoff, and no window. */
const OF_KINDS = /(?:业绩|成果|论文|论著|著作|学时|学历)[^,。;:\n]{0,8}$/;
/** 纸质材料由申报人自留备查: what nobody hands in. */
const KEPT = /^由[^,。;\n]{0,8}(?:自留|留存|保存|保管)/;
/** 交县人社局职称股: a bare verb, with whom it goes to behind it. */
const BARE_VERB = /^[报送交]$/;
const WHOM =
  /^(?:[市省县区我,。;(]|$|[^,。;:\n名告表考费]{1,14}(?:[部处科局办组室股院]|中心|窗口)(?:[,。;:(]|$|[初复]?审))/;
/** 报送正高级教师、正高级讲师评审材料: a verb with what is handed in behind it. */
const BRINGS = /^(?:报送|递交|送达|上交|呈报)$/;
const TAKES = /^(?:提交|受理|接收|上报|收取)$/;
const OBJECT = /^(?!的)[一-鿿、()]{1,26}?(?:材料|资料)/;
const NO_PAPERS = /审查|审核|电子|名单|报告|计划|系统|平台|网|结果|备案/;
const STOP = /[,。;\n]/;
const END = /[。;\n]/;
const HANDED_IN = /报|送|寄|交|收|受理/;
/** 不受理个人申报: what nobody does; 通过审核的人员: who they are. */
const REFUSED =
  /(?:不|概不)(?:再|予|单独|直接|另行)?(?:受理|接受|接收)[^,。;\n]{0,10}|(?:通过|经过?|已)[^,。;\n]{0,6}(?:审核|初审|审查|复审|预审)(?:合格|通过)?(?:人员|对象|者)?的/g;
/** (A3纸双面打印, 3份): how a paper is made, and nothing of what is done with it. */
const OF_PAPER = /\([^()\n]{0,30}(?:份|打印|复印|装订|A\d|附件|下载)[^()\n]{0,30}\)/g;
/** 将学历、业绩材料上传: kinds of what is handed in, and no dates of theirs. */
const OF_CONTENTS = /^(?:资历|业绩|论文|学历|学位|证书|社保|社会保险|继续教育|培训|学时|学分|获得|取得)$/;
const HANDLED = /(?:将|把|录入|填写|填报|上传|提交|报送|携带|递交)[^。;\n]{0,24}$/;
/** Names in 《》, of which only their room is left. */
const BLOTTED = /[· ]+/g;

/** A word that says what a date is for, and where it stands in the words that were given. */
export interface RoleWord {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

function roleOfObject(verb: string, behind: string): Role | null {
  const role = BRINGS.test(verb) ? 'paper' : TAKES.test(verb) ? 'handing' : null;
  const object = role === null ? null : OBJECT.exec(behind);
  return object !== null && !NO_PAPERS.test(object[0]) ? role : null;
}

/** 登录平台填报, 将材料于…报送, 将名单于…报送: the thing and its verb within one clause. */
function together(words: string, { word: what, start }: Word, { word: does, start: next }: Word): Role | null {
  const between = words.slice(start + what.length, next);
  const isLogin = /^(?:登[录陆]|[网线]上)$/.test(what);
  if (between.replace(BLOTTED, '').length > 30 || (isLogin ? END : STOP).test(between)) return null;
  // 网上初审通过后，由住建局集中送件: what was done there before.
  if (isLogin && /(?:审|通过|合格)[^,]{0,4}后/.test(between)) return null;
  // 单位网上上报: what units pass on there.
  if (isLogin) return does === '上报' ? 'other' : 'online';
  // 网上下载表格，填写后: the web has nothing to do with what comes behind.
  if (what === '下载') return null;
  if (/^(?:材料|资料)$/.test(what))
    return HANDED_IN.test(does) ? (/^(?:提交|上报|申报|受理|接收|收取)$/.test(does) ? 'handing' : 'paper') : null;
  return HANDED_IN.test(does) || does.startsWith('发') ? 'other' : null;
}

const blank = (words: string) => ' '.repeat(words.length);

/** Every such word in order. What is only said to have been done before is left out. */
export function roleWords(all: string): RoleWord[] {
  if (all === '') return [];
  const held = all.includes('不') || all.includes('的') ? all.replace(REFUSED, blank) : all;
  const words = held.includes('(') ? held.replace(OF_PAPER, blank) : held;
  const found: RoleWord[] = [];
  let thing: Word | null = null;
  for (const one of wordsIn(words)) {
    const { start, word, kind } = one;
    const end = start + word.length;
    if (OF_CONTENTS.test(word) && HANDLED.test(words.slice(Math.max(0, start - 30), start))) continue;
    if (BARE_VERB.test(word) && !WHOM.test(words.slice(end, end + 18))) continue;
    const said = kind === 'thing' || kind === 'verb' ? null : kind;
    const isOther =
      (said === 'handing' && OF_KINDS.test(words.slice(Math.max(0, start - 12), start))) ||
      (said === 'paper' && KEPT.test(words.slice(end, end + 16)));
    const role = isOther ? 'other' : (said ?? roleOfObject(word, words.slice(end, end + 30)));
    if (kind === 'thing') {
      thing = one;
      continue;
    }
    const both =
      thing && (role === null || role === 'paper' || role === 'handing') ? together(words, thing, one) : null;
    if (both) found.push({ role: both, start: (thing as Word).start, end });
    else if (
      role &&
      !(role === 'other' && DONE.test(words.slice(end, end + 16)) && !AND_ALL.test(words.slice(end, end + 8)))
    )
      found.push({ role, start, end });
    if (role !== null || both) thing = null;
  }
  return found;
}
