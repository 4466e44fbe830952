import type { Folded } from './folded';
import { type Found, found } from './found';
import { headsAbove, passageAt } from './passages';
import type { NoticeText } from './text';

const PERSON =
  /(?:联系人|联系科室|联系部门|联系处室|请联系|经办人|联络人|收件人|收件(?!时|地|日|期)|联系老师)(?:及电话|及联系方式|和电话|员)?(?::|(?=[一-鿿]{2,4}[\d(),、;]|[一-鿿](?:老师|同志|女士|先生)))/g;
/** An office before the name: 联系人：人事股 李晓梅. */
const OFFICE = /[股科处室办局部会所院站区县市]$|中心$/;
const TITLED =
  '[一-鿿]{1,2}(?:老师|女士|先生|小姐|同志|主任|科长|处长)|(?![施员职])[一-鿿][工总](?![一-鿿])|[小老](?![师时])[一-鿿](?![一-鿿])';
/** Names beside a telephone, known as such by how they are addressed. */
const BEHIND_PHONE = new RegExp(
  `^(?:\\([^()]{1,8}\\))?[,、;(\\t]?(?:请?找|由|联系人:)?(${TITLED})(?:[、或和](${TITLED}))?`,
);
/** 3732123（普丽萍）. */
const IN_BRACKETS = /^\(([一-鿿]{2,14})\)/;
const NO_SURNAME = /[天末间时午段科处室办局部组]$|^周[一二三四五六日]/;
const ADDRESSED = new RegExp(`^(?:${TITLED})$`);
const NAME =
  /^(?!联系|电话|咨询|[高中初]级)(?:[一-鿿]{1,3}(?:老师|同志|主任|科长|先生|女士|小姐|处长|工)|[一-鿿]{2,4})$/;
/** Words that stand behind a name without a blank. */
const NO_NAME = /联系|电话|手机|办公|邮箱|传真|分机/;
/** Words that begin with what is a surname too: 到窗口申领，电话…. */
const VERBS = /^(?:申[领报请办购]|方可|安排|时间|和其|平时|常见|全部|管理|查[询看阅]|解[释答])/;
/** The surnames of nineteen people in twenty. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝',
);
/** 技术咨询：刘蓓，85681219: what a name and its telephone are for. */
const FOR = /(?:咨询|支持|答疑|解答|受理|联系|\d\))$/;
const MOST = 60;

/** The name behind an office without a blank, 人事科林绍棠; empty where the words end in none. */
function nameBehindOffice(words: string): string {
  const name = [words.slice(-3), words.slice(-2)].find((one) => OFFICE.test(words.slice(0, -one.length)));
  return name && SURNAMES.has(name.charAt(0)) ? name : '';
}

/** Whether a blank of the text as it was given, which folding dropped, stands before a place. */
function isParted({ at, original }: Folded, place: number): boolean {
  if (place === 0) return false;
  const between = original.slice((at[place - 1] as number) + 1, at[place]);
  // The end of a line that goes on parts nothing.
  return between !== '' && !between.includes('\n');
}

const isHalf = ({ word }: { word: string }) => word.length === 1;

/** A run of Chinese characters cut where blanks were. */
function partsOf(folded: Folded, start: number, run: string): { word: string; start: number }[] {
  const parts: { word: string; start: number }[] = [];
  let from = 0;
  for (let one = 1; one <= run.length; one += 1) {
    if (one < run.length && !isParted(folded, start + one)) continue;
    parts.push({ word: run.slice(from, one), start: start + from });
    from = one;
  }
  // 王　林: a name of two characters set wide.
  return parts.flatMap((part, no) => {
    const [before, next] = [parts[no - 1], parts[no + 1]];
    if (next && isHalf(part) && SURNAMES.has(part.word) && isHalf(next))
      return [{ word: part.word + next.word, start: part.start }];
    return before && isHalf(part) && isHalf(before) && SURNAMES.has(before.word) ? [] : [part];
  });
}

/** The names behind 联系人, parted by signs or blanks. */
export function people({ folded, text }: NoticeText): Found<string>[] {
  return [...text.matchAll(PERSON)].slice(0, MOST).flatMap(({ index, 0: label }) => {
    const names: Found<string>[] = [];
    for (let at = index + label.length; names.length < 4; ) {
      const run = /^[一-鿿]{2,24}/.exec(text.slice(at, at + 24))?.[0].split(NO_NAME)[0] ?? '';
      const parts = partsOf(folded, at, run);
      // 请联系 may be an office.
      const isPerson = label.startsWith('请');
      const named = parts.filter(
        ({ word }, no) => NAME.test(word) && !(OFFICE.test(word) && (isPerson || no + 1 < parts.length)),
      );
      const last = parts.at(-1);
      const glued = named.length === 0 && last ? nameBehindOffice(last.word) : '';
      if (glued && last) named.push({ word: glued, start: last.start + last.word.length - glued.length });
      for (const { word, start } of named.slice(0, 4 - names.length))
        names.push(found(folded, [names.length === 0 ? index : start, start + word.length], word, 'contacts/person'));
      at += run.length;
      if (named.length === 0 || !/[、,]/.test(text.charAt(at))) break;
      at += 1;
    }
    return names;
  });
}

/** The run of characters that ends at a place and that a sign or a blank begins; of two that stand wide apart both. */
function runBefore({ folded, text }: NoticeText, end: number): { name: string; start: number } {
  let start = end;
  const isWide = () => end - start === 1 && !isParted(folded, start - 1) && text.charAt(start - 2) === '\n';
  while (end - start < 6 && /[一-鿿]/.test(text.charAt(start - 1))) {
    if (start < end && isParted(folded, start) && !isWide()) break;
    start -= 1;
  }
  const isWhole = !/[一-鿿]/.test(text.charAt(start - 1)) || isParted(folded, start);
  return { name: isWhole ? text.slice(start, end) : '', start };
}

/** Whether a place begins a line below a heading of names: 五、联系人及电话. */
function isUnderNames({ text, passages }: NoticeText, at: number): boolean {
  const passage = passageAt(passages, at);
  const heads = passage?.start === at ? headsAbove(text, passage) : [];
  return /联系人|联络人/.test(heads[0] ?? '');
}

const BEHIND_OFFICE = /[科处室股局部会]([一-鿿](?:老师|女士|先生|同志))$/;
/** Those right before a telephone: who is addressed, or a surname with a name behind an office: 人事处 金晓 88581234. */
function namesBefore(notice: NoticeText, phone: number): string[] {
  const { text } = notice;
  const lead = text.slice(Math.max(0, phone - 12), phone);
  const names: string[] = [];
  let end = phone - (/(?:[,;、(]?(?:联系|咨询)?电话:?|[,:、(\t ])$/.exec(lead)?.[0].length ?? 0);
  // 市局人事科吴女士，…: the office stands before the name without a sign.
  const behindOffice = BEHIND_OFFICE.exec(text.slice(Math.max(0, end - 8), end))?.[1];
  if (behindOffice) return [behindOffice];
  for (; names.length < 3; end -= 1) {
    const { name, start } = runBefore(notice, end);
    const before = text.slice(Math.max(0, start - 8), start).replace(/[:,、\t]$/, '');
    const isName =
      /^[一-鿿]{2,3}$/.test(name) && !VERBS.test(name) && SURNAMES.has(name.charAt(0)) && !OFFICE.test(name);
    if (!ADDRESSED.test(name) && !(isName && (OFFICE.test(before) || FOR.test(before) || isUnderNames(notice, start))))
      break;
    names.unshift(name);
    end = start;
    if (text.charAt(start - 1) !== '、') break;
  }
  return names;
}

/** Those who are named beside a telephone: 电话（陈女士、林先生）. */
export function namedBeside(
  notice: NoticeText,
  phones: readonly Found<string>[],
  known: ReadonlySet<string>,
): Found<string>[] {
  const { folded, text } = notice;
  const named = new Map<string, Found<string>>();
  for (const { quote } of phones) {
    const start = folded.at.indexOf(quote.start);
    const end = folded.at.indexOf(quote.end - 1) + 1;
    const behind = BEHIND_PHONE.exec(text.slice(end, end + 14));
    const inBrackets = IN_BRACKETS.exec(text.slice(end, end + 17))?.[1] ?? '';
    const bare = inBrackets.length > 3 ? nameBehindOffice(inBrackets) : inBrackets;
    const before = namesBefore(notice, start);
    const isNamed = SURNAMES.has(bare.charAt(0)) && !NO_SURNAME.test(bare);
    for (const name of [...before, behind?.[1], behind?.[2], isNamed ? bare : undefined]) {
      if (!name || known.has(name) || named.has(name)) continue;
      const at = before.includes(name) ? text.lastIndexOf(name, start) : text.indexOf(name, end);
      named.set(name, found(folded, [at, at + name.length], name, 'contacts/beside-phone', 'B'));
    }
  }
  return [...named.values()];
}
