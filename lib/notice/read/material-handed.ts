import { copiesAt, copiesIn, mayCount } from './copies';
import { type Found, found } from './found';
import { closed, type ReadMaterial } from './material-item';
import { BOOK, eachOf, enumerated, partsOf } from './material-sentences';
import { isOfSome } from './of-some';
import { isPaperName, mayNamePapers, withoutRemark } from './paper-name';
import { headOf, headsAbove, type Passage } from './passages';
import { type NoticeText, shownWords } from './text';

/** What a sentence hands papers in with: 提交甲、乙, 将甲、乙报送至. */
const HANDS =
  /将|把(?![握关])|均?[为是]必[传交报备]|(?:打印|填写|填报|录入)(?!好|完)出?|(?:上传|提交|报送|提供|递交|准备|上交|需交|携带|带[上齐好]|[另并须需应;。]附[上交送]?|附[上交送])(?:以下|下列|如下)?(?:(?:申报|评审|纸质|书面)?(?:材料|资料))?:?/g;
/** 报送至, 一并报: where what 将 brings ends. */
const BRINGS =
  /[报送寄交呈][至到给]|上报|提交|递交|报送|(?:[前内并起同一中时]|直接|派人)[报送寄交](?!告|审|流)|[报送寄交](?![告审流])(?=[一-鿿]{1,14}[局厅委办处科股部室司校心])/;
/** No sentence of papers is longer. */
const LONGEST = 300;
const MOST = 80;

/** What the name of a paper ends in, where nothing says how many are wanted. */
const OWN_NAME =
  /(?:[表册函卡]|(?<![文说])书|[^保论求考查认]证|证件|证明|报告|总结|复印件|影印件|原件|扫描件|照片|光盘|[Uu]盘|目录|清单|简介|简历|合同|论文|代表作|(?:佐证|支撑|证明|业绩|成果)材料|著作|教案|病案|批复|推荐意见|记录)$/;
/** 申报材料: all of them in one, beside which others are named. */
const ALL_IN_ONE = /(?:材料|资料|文件|电子版|电子文档)$/;
/** 委托评审函一并: the last paper, before what is done with it. */
const LAST =
  /^(.{1,40}?(?:[表书证册函卡件片盘]|证明|报告|总结|目录|清单|简介|简历|合同|论文|代表作|批复|意见|记录|材料|资料)(?:\([^()]{0,40}\))?)(?=等|一[并起同式]|同时|统一|集中|分别|[及按]时|按|于|在|由|经|须|应|需|加盖|盖章|签字|装|报|送|寄|交|上报|递|打包|密封|至|逐|\d{1,2}月)/;
/** 于6月5日前, 装订成册: between the papers and where they go. */
const OF_HANDING = /^(?:于|在|由|经|按|须|应|需|统一|一并|一起|集中|加盖|盖章|签字|装|密封|审核|\d{1,2}月|[前后])/;
/** 名册和推荐函, each a paper by its own name. */
const TWO =
  /^([^()]{2,30}?(?:[表书证册函件盘]|证明|报告|总结|材料)》?(?:\([^()]{0,30}\))?(?:(?:一式)?[一两二三四五六七八九十\d]{1,2}份(?:\([^()]{0,20}\))?)?)(?:以及|及其|[和及与])(?=[^()]{2,40}$|[^()]{2,40}\()/;

/** 甲、乙各2份. */
const EACH = /^[^。;\n]{4,300}?各[一两二三四五六\d]{1,2}[份套]/;

/** What must be done, before papers whose number nobody says. */
const MUST = /(?:须|需|应当?|请|要|必须|另|并|还|均|自行|如实|按要求|统一|同时)$/;

/** 本地、本单位申报人员名册. */
const OWN_PLACE = /^(?:本(?:地区?|部门|单位|系统|市|县|区)[、和及的]{0,1}){1,4}/;
/** 须报送登记名册: a form alone, which nothing but its own name follows. */
const FORM_ALONE = /^"?[一-鿿]{2,20}(?:[表册函]|结果报告证明|(?:承诺|推荐|委托|保证)书)(?:\([^()]{0,20}\))?"?$/;
const FORM_NAME = /(?:表|(?:承诺|推荐|委托|保证|申报|申请|评审)书)$/;
/** What is filled in or printed is a form. */
const FILLS = /打印|填写|填报|录入/;

/** The parts of a list, 名册和推荐函 cut in two. */
function cut(list: string): string[] {
  return partsOf(list, '、,').flatMap((part) => {
    const two = TWO.exec(part)?.[1]?.length ?? 0;
    return two === 0 ? [part] : [part.slice(0, two), part.slice(two)];
  });
}

/** The papers of a list whose every part is one by its own name; none where anything else stands among them. */
function plain(
  notice: NoticeText,
  from: number,
  list: string,
  areForms: boolean,
  isAsked: boolean,
): Found<ReadMaterial>[] {
  const out: Found<ReadMaterial>[] = [];
  const whose = OWN_PLACE.exec(list)?.[0].length ?? 0;
  let at = from + whose;
  let others = 0;
  let sign = '';
  for (const part of cut(list.slice(whose))) {
    const isClause = sign === ',';
    sign = part.slice(-1);
    const lead = /^(?:"|以及|及其|[和及与并]|本人的?|个人的)/.exec(part)?.[0].length ?? 0;
    const words = part
      .slice(lead)
      .replace(/[、,]$/, '')
      .replace(/"$/, '');
    const start = at + lead;
    at += part.length;
    if (words === '') continue;
    if (OF_HANDING.test(words) && !ALL_IN_ONE.test(words)) break;
    const copies = copiesIn(words);
    const counted = copiesAt(words);
    const bare =
      counted > 0 ? closed(words.slice(0, counted)).replace(/[(,各]$/, '') : (LAST.exec(words)?.[1] ?? words);
    const book = BOOK.exec(bare)?.[1];
    const name = book ?? withoutRemark(closed(bare)).replace(/等$/, '');
    if (ALL_IN_ONE.test(name) && (!OWN_NAME.test(name) || /^(?:相关|有关|其他|上述|全部)/.test(name))) {
      others += 1;
      continue;
    }
    if (
      /^(?:不|无需|未|已)/.test(name) ||
      (name.length < 3 && name !== '论文') ||
      name.length > 40 ||
      !isPaperName(name, false) ||
      !OWN_NAME.test(name.replace(/\([^()]*\)$/, ''))
    ) {
      // 甲和乙，公示不少于5个工作日: what is said of them.
      if (isClause && out.length > 0) break;
      return [];
    }
    const first = start + (book ? 1 : 0);
    const value = {
      name: shownWords(notice, first, first + name.length),
      copies,
      attachment: null,
      no: out.length + 1,
    };
    out.push(found(notice.folded, [first, start + words.length], value, 'materials/handed', 'B'));
  }
  if (areForms && !out.every(({ value }) => FORM_NAME.test(value.name))) return [];
  // 须提交评审表3份, 须报送名册: one alone, if its number is said, or nothing else.
  const isAlone = isAsked && !areForms && FORM_ALONE.test(list.slice(whose));
  return isAlone || out.length + others >= 2 || out.some(({ value }) => value.copies.length > 0) ? out : [];
}

/** 论文需提供原件1份、复印件1份: in which form what stands before is handed in. */
const IN_FORM = /^(?:原件|复印件|影印件|扫描件)/;
const BEFORE_DUTY = /(?:须|需|应当?|要|只|仅|各|均){1,3}$/;

/** 公示表须张贴七日，随材料上交1份: how many of what the sentence begins with. */
const COUNTED = /^(?:一式)?[一两二三四五六七八九十\d]{1,2}份/;
const SUBJECT = /^([^,。;:《》()]{2,20}?(?:[表册函]|证明|报告|承诺书))(?=须|需|应|由|经|一律|均|随|用|双面|,|$)/;

const SUBJECT_ALONE = /^(?:\d{1,2}\.)?([^,。;:《》()的]{2,14}(?:证明|考核表|报告|总结|证书))(?:均|还)?(?:须|需|应)$/;

/** The paper before the verb in the forms that stand behind it. */
function inForms(notice: NoticeText, from: number, to: number, forms: string): Found<ReadMaterial>[] {
  const name = notice.text.slice(from, to).replace(BEFORE_DUTY, '');
  const counted = COUNTED.exec(forms)?.[0];
  const subject = counted ? SUBJECT.exec(name)?.[1] : undefined;
  if (subject && isPaperName(subject, false)) {
    const value = { name: subject, copies: copiesIn(counted as string), attachment: null, no: 1 };
    return [found(notice.folded, [from, to], value, 'materials/handed', 'B')];
  }
  const named = forms.split(/[、,和]/).map((form) => IN_FORM.exec(form)?.[0]);
  const isOne = name.length >= 2 && name.length <= 24 && isPaperName(name, false) && OWN_NAME.test(name);
  if (!isOne || named.includes(undefined)) return [];
  const value = { name: name + named.join('、'), copies: copiesIn(forms).slice(0, 1), attachment: null, no: 1 };
  return [found(notice.folded, [from, to], value, 'materials/handed', 'B')];
}

/** A paper that two sentences name once, with the copies that either gives. */
function once(all: readonly Found<ReadMaterial>[]): Found<ReadMaterial>[] {
  const by = new Map<string, Found<ReadMaterial>>();
  for (const one of all) {
    const before = by.get(one.value.name);
    if (!before) by.set(one.value.name, one);
    else if (before.value.copies.length === 0)
      by.set(one.value.name, { ...before, value: { ...before.value, copies: one.value.copies } });
  }
  return [...by.values()];
}

/** 课题, 奖项: neither people nor offices. */
const OF_THINGS = /^(?!.*(?:人|单位|部门|学校|者|[局院处各每应须需请并]|系统|材料|\d|[打网]|同时|务必))[一-鿿]{2,6}$/;
const isUnderPapers = (text: string, passage: Passage) =>
  [headOf(text, passage), ...headsAbove(text, passage)].some((head) => /材料|资料/.test(head));

/** 申报人须提交甲3份、乙1份; 将甲、乙一并报送至人事处: the papers that the sentences of a passage hand in, for whoever applies. */
export function handedIn(notice: NoticeText, passage: Passage): Found<ReadMaterial>[] {
  const { text } = notice;
  const end = Math.min(passage.end, passage.body + 800);
  const words = text.slice(passage.body, end);
  if (!mayNamePapers(words)) return [];
  const out: Found<ReadMaterial>[] = [];
  let last = 0;
  for (const { index, 0: verb } of words.matchAll(HANDS)) {
    if (index < last || out.length >= MOST) continue;
    const sentence = Math.max(...['。', ';', '\n'].map((stop) => words.lastIndexOf(stop, index))) + 1;
    const before = words.slice(sentence, index);
    // （系统打印，3份）: in brackets it is said of a paper.
    if (isOfSome(before) || before.lastIndexOf('(') > before.lastIndexOf(')')) continue;
    const from = index + verb.length;
    const behind = words.slice(from, from + LONGEST).split(/[。;:\n]/)[0] as string;
    if (verb.includes('必')) {
      out.push(...plain(notice, passage.body + sentence, before, false, true));
      continue;
    }
    if (IN_FORM.test(behind) || COUNTED.test(behind)) {
      out.push(...inForms(notice, passage.body + sentence, passage.body + index, behind));
      continue;
    }
    const counted = mayCount(words) ? enumerated(notice, passage.body + from, end) : [];
    const isCounted =
      !counted.some(({ value }) => /[：:]/.test(value.name)) &&
      counted.length >= 2 &&
      counted.filter(({ value }) => value.copies.length > 0).length >= 2;
    // 继续教育证明需提交2018年以来的: the paper before the verb.
    const subject = /^(?:提交|提供|上传|报送)/.test(verb) ? SUBJECT_ALONE.exec(before)?.[1] : undefined;
    if (subject && isPaperName(subject, false)) {
      const start = passage.body + sentence + before.indexOf(subject);
      const end = start + subject.length;
      const value = { name: shownWords(notice, start, end), copies: [], attachment: null, no: 1 };
      out.push(found(notice.folded, [start, end], value, 'materials/handed', 'B'));
      continue;
    }
    const isBrought = verb === '将' || verb === '把';
    const bare = behind.replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length));
    const to = isBrought ? bare.search(BRINGS) : behind.length;
    // 课题须提供立项书: of what alone it is asked.
    const whom = before.replace(BEFORE_DUTY, '').split(/[,:]/).at(-1) as string;
    if (!isCounted && OF_THINGS.test(whom)) continue;
    const isFilled = FILLS.test(verb);
    const isAsked = isBrought
      ? to > 3
      : isFilled || MUST.test(before) || verb.includes('附') || (verb.includes('上传') && isUnderPapers(text, passage));
    if (!isCounted && !isAsked) continue;
    const list = behind.slice(0, to + 1);
    const all = isCounted ? counted : plain(notice, passage.body + from, list, isFilled, MUST.test(before));
    if (all.length === 0) continue;
    out.push(...eachOf(all, EACH.exec(behind)?.[0] ?? ''));
    last = from + behind.length;
  }
  return once(out);
}
