import { firstOf } from './first-of';
import { type Found, found } from './found';
import { headOf, type Passage, passageAt } from './passages';
import { lineStart, type NoticeText, shownWords } from './text';

const ON_THE_NET = /^https?|www\.|网办|平台|系统|网站/;
const LIES =
  /^,[^,。;:()\n]{2,24}(?:交叉口[^,。;:()\n]{0,10}|路口|[东南西北]侧|路[东南西北]|对面|旁边?|附近|院内)(?=[,。;)\n]|$)/;
const IN_BRACKETS = /^\([^()]{2,30}\)/;
/** Each looked for by itself: a pattern that begins with one sign is found ten times as fast as one that begins with any of three. */
const LABELS = [
  /地[址点](?:(?:为|是)?:|(?:[及和]联系(?:人|方式|电话))?\n)/g,
  /〔(?:联系|受理|办理|报送|办公)?(?:地址|地点|窗口)〕/g,
  /(?:受理|收件|接收|报送|递交|送审)点(?:设在|为|是)?:/g,
];
/** 受理地址: whose address it is. */
const WHOSE = /(?:联系|报送|受理|收件|邮寄|通讯|办公|材料|报名|现场|接收|办理)$/;
const ENDS = /[。;,\n\t]|\.(?=[\d一-鿿]|$)|(?:联系|咨询)?电话|联系人|经办人|收件人|邮编|邮政编码/;
/** A street and its number, or a room. */
const PLACE =
  /(?:路|街|道|巷|弄|大厦|大楼|中心|广场|座|楼)[^()]{0,8}\d{1,5}[号室]|[路街道巷弄]\d{1,5}号|\d号院|[局厅委院馆会处科]\d{3,4}室/;
const ROOM = /\d号\d{3,4}室|[座楼区层]\d{3,4}办公室/;
const isPlace = (words: string) => PLACE.test(words) || ROOM.test(words);
/** 送至人事科（珍珠路71号403室）: where papers are brought, in brackets behind the office. */
const BROUGHT = /送|寄|交|报|至|到|地址|联系|咨询/;
/** 送市局人事科（…）: the office that a bracket says the place of. */
const OFFICE_BEFORE =
  /(?:^|[:,、至到往向为送寄在]|[报交](?!通))((?:(?![至到往向为送寄在:,、。;()\d]).){2,20}(?:[局厅委处科室部院馆站会]|中心|大厅|窗口))$/;
/** 送至友谊东路334号. */
const SENT_TO =
  /(?:报送|递交|邮寄|寄送|送|寄|交)(?:至|到)|(?:集中|统一|直接)[报送交](?![至到]|[^,。;]{1,10}[至到])|(?:或|请|可)到|(?:报送|[报送交])(?!地[点址])(?=[^,。;:\n\t()至到送交报]{2,16}\d{3,4}室)|(?<!答辩|考试|测试|面试|面谈|培训)(?:地点|地址)[设仍]?[在是为](?!:)/g;
/** 华林路76号，邮编350003: what letters are sent to. */
const POSTED = /\d[号室]$/;
/** 参加现场评鉴，地点：: where nobody hands in or asks. */
const OF_ELSE = /评鉴|答辩|考试|测试|面试|面谈|培训|展评/;
const COLUMN = /地[址点](?=[\t\n])/g;
const LONGEST_CELL = 12;
const HEAD = /^[^,。;:]{0,8}(?:地点|地址)$/;
const MOST = 60;
const MOST_TRIES = 2000;

function addressAt(notice: NoticeText, from: number, start: number, length: number): Found<string> {
  const value = shownWords(notice, start, start + length);
  return found(notice.folded, [from, start + length], value, 'contacts/address');
}

/** Behind 地址 or 地点. */
function labelled(notice: NoticeText): Found<string>[] {
  const { text } = notice;
  const labels = LABELS.flatMap((pattern) => [...text.matchAll(pattern)].slice(0, MOST));
  labels.sort((a, b) => a.index - b.index);
  return labels.slice(0, MOST).flatMap(({ index: at, 0: label }) => {
    const start = at + label.length;
    const index = at - (WHOSE.exec(text.slice(Math.max(0, at - 2), at))?.[0].length ?? 0);
    // Without a colon it must have a line of its own.
    if (label.endsWith('\n') && !/[\n、.)]/.test(text.charAt(index - 1))) return [];
    const words = text.slice(start, start + 60);
    const end = words.search(ENDS);
    const whole = end === -1 ? words : words.slice(0, end);
    // 某协会秘书处，关河路66号2107室: the office is no address.
    const next = /^,[^,。;:\n()]{5,44}/.exec(words.slice(whole.length))?.[0] ?? '';
    if (OFFICE_ALONE.test(whole) && isPlace(next))
      return [addressAt(notice, index, start + whole.length + 1, next.length - 1)];
    // （地址：…711室）: the bracket that it stands in.
    const length = whole.includes('(') ? whole.length : (whole.split(')')[0] as string).length;
    // 丰产路99号，两路交叉口东200米: where it lies.
    const near = LIES.exec(words.slice(length))?.[0].length ?? 0;
    const value = words.slice(0, length + near);
    const lead = text
      .slice(Math.max(0, index - 40), index)
      .split(/[。;\n]/)
      .at(-1) as string;
    const isAddress =
      !OF_ELSE.test(lead) &&
      /[路街道号楼室区市县大厦中心院局村镇]/.test(value) &&
      !ON_THE_NET.test(value) &&
      value.length >= 4;
    return isAddress ? [addressAt(notice, index, start, length + near)] : [];
  });
}

/** In brackets behind the office that papers are brought to. */
function bracketed(notice: NoticeText): Found<string>[] {
  const { text } = notice;
  const all: Found<string>[] = [];
  let tries = 0;
  for (
    let at = text.indexOf('(');
    at !== -1 && tries < MOST_TRIES && all.length < MOST;
    at = text.indexOf('(', at + 1)
  ) {
    tries += 1;
    const words = /^[^()\n;。]{5,44}(?=[);])/.exec(text.slice(at + 1, at + 46))?.[0];
    const lead =
      text
        .slice(Math.max(0, at - 36), at)
        .split(/[。;\n()]/)
        .at(-1) ?? '';
    if (!words || !isPlace(words) || !BROUGHT.test(lead)) continue;
    const end = words.search(/[,;]?(?:联系)?(?:电话|联系|邮编|邮政编码|收件)/);
    const label = /^(?:地址|地点):/.exec(words)?.[0].length ?? 0;
    const office = label === 0 && end !== 0 ? OFFICE_BEFORE.exec(lead)?.[1] : undefined;
    const length = end === -1 ? words.length : end;
    if (office) {
      const start = at - office.length;
      const value = `${shownWords(notice, start, at)}（${shownWords(notice, at + 1, at + 1 + length)}）`;
      all.push(found(notice.folded, [start, at + 1 + length], value, 'contacts/address'));
    } else if (end !== 0) all.push(addressAt(notice, at + 1, at + 1 + label, length - label));
  }
  return all;
}

/** Behind 送至, where it is a street with its number. */
function sentTo(notice: NoticeText): Found<string>[] {
  const { text } = notice;
  return [...text.matchAll(SENT_TO)].slice(0, MOST).flatMap(({ index, 0: label }) => {
    const start = index + label.length;
    const words = /^[^,。;:\n\t()]{5,50}/.exec(text.slice(start, start + 50))?.[0] ?? '';
    return isPlace(words) ? [addressAt(notice, start, start, words.length)] : [];
  });
}

/** 2.申报地点。某评审委员会办公室（设在某局）。: nothing but the office. */
const OFFICE = /(?:办公室|服务中心|大厅|窗口|[处科]) *$/;
const isOffice = (words: string, clause: string, index: number) =>
  OFFICE.test(clause) &&
  !ON_THE_NET.test(clause) &&
  /[:。]$/.test(words.slice(0, index)) &&
  /^。?$/.test(words.slice(index + clause.length).trim());

/** 三、时间地点。4月26日（…），青海湖路17号401室: a clause of its own below a heading of places. */
function underPlaces(notice: NoticeText): Found<string>[] {
  const { text, passages } = notice;
  const named = new Set(firstOf(text.matchAll(/地[点址]/g)).map(({ index }) => passageAt(passages, index)));
  return [...named]
    .filter((passage): passage is Passage => passage !== null && HEAD.test(headOf(text, passage)))
    .slice(0, MOST)
    .flatMap((head) => {
      // The heading alone on its line: what stands on the next.
      const next = passages[passages.indexOf(head) + 1];
      const isAlone = head.end - head.body === headOf(text, head).length && next?.depth === 0;
      const { body, end } = isAlone ? next : head;
      const words = text.slice(body, Math.min(end, body + 300)).replace(/\([^()]*\)/g, (all) => ' '.repeat(all.length));
      return [...words.matchAll(/[^,。;:\n]{5,60}/g)]
        .filter(({ 0: clause, index }) => (isPlace(clause) && !/\d月/.test(clause)) || isOffice(words, clause, index))
        .map(({ index, 0: clause }) => {
          const bare = (clause.split(ENDS)[0] as string).trimEnd().length;
          // The bracket behind an office says where it is.
          const bracket = isPlace(clause) ? '' : (IN_BRACKETS.exec(text.slice(body + index + bare))?.[0] ?? '');
          const length = bare + bracket.length;
          return addressAt(notice, body + index, body + index, length);
        });
    });
}

/** The cells below 地址 in the first row of a table. */
function tabled(notice: NoticeText): Found<string>[] {
  const { text } = notice;
  return [...text.matchAll(COLUMN)].slice(0, MOST).flatMap(({ index, 0: head }) => {
    const line = lineStart(text, index);
    const cells = text.slice(line, index + head.length).split('\t');
    const column = cells.length - 1;
    // Its cells are short, and it has another beside it.
    if (cells.some((cell) => cell.length > LONGEST_CELL)) return [];
    const all: Found<string>[] = [];
    for (let end = text.indexOf('\n', index + head.length); end !== -1 && all.length < MOST; ) {
      const start = end + 1;
      end = text.indexOf('\n', start);
      const row = text.slice(start, Math.min(end === -1 ? text.length : end, start + 300)).split('\t');
      const cell = row[column];
      if (row.length < 2 || cell === undefined) break;
      const at = start + row.slice(0, column).join('\t').length + (column > 0 ? 1 : 0);
      if (isPlace(cell)) all.push(addressAt(notice, at, at, cell.length));
    }
    return all;
  });
}

/** Before 邮编. */
function posted(notice: NoticeText): Found<string>[] {
  const { text } = notice;
  return [...text.matchAll(/邮编|邮政编码/g)].slice(0, MOST).flatMap(({ index }) => {
    const before = text.slice(Math.max(0, index - 48), index).replace(/[,;(]$/, '');
    const words = before.split(/[,。;:\n\t]/).at(-1) as string;
    if (words.length < 5 || words.length === before.length || !POSTED.test(words)) return [];
    const start = text.lastIndexOf(words, index);
    return [addressAt(notice, start, start, words.length)];
  });
}

/** Whoever is named between an address and its telephone, or the word for it. */
const BEFORE_PHONE = /^[一-鿿]{0,8}:?$/;
const OFFICE_ALONE = /^[一-鿿]{4,24}(?:[局厅委处科室部院馆站会]|中心)$/;

/** 某局人事处，工农路88号1012室，0513-…: a clause with a street and its number before a telephone, and the office before it. */
function beforePhones(notice: NoticeText, phones: readonly Found<string>[]): Found<string>[] {
  const { folded, text } = notice;
  return phones.flatMap(({ quote }) => {
    const end = folded.at.indexOf(quote.start);
    const lead = text.slice(Math.max(lineStart(text, end), end - 90), end).replace(/[:,]$/, '');
    const clauses = (lead.split(/[:;。()〔〕\t]/).at(-1) as string).split(/[,、]/);
    const at = clauses.findLastIndex(isPlace);
    const words = clauses[at];
    if (
      words === undefined ||
      !clauses.slice(at + 1).every((clause) => BEFORE_PHONE.test(clause) || OFFICE_ALONE.test(clause))
    )
      return [];
    const office = clauses[at - 1];
    const whole = office && OFFICE_ALONE.test(office) ? `${office},${words}` : words;
    const start = text.lastIndexOf(whole, end);
    return start === -1 || words.length < 5 ? [] : [addressAt(notice, start, start, whole.length)];
  });
}

/** 0757-83280005（市政），岭南大道80号: right behind a telephone. */
const BEHIND_PHONE = /^(?:\([^()]{1,12}\))?[,;、]?([^,。;:\n\t()\d][^,。;:\n\t()]{4,40})(?=[,。;\n]|$)/;

function behindPhones(notice: NoticeText, phones: readonly Found<string>[]): Found<string>[] {
  const { folded, text } = notice;
  return phones.flatMap(({ quote }) => {
    const end = folded.at.indexOf(quote.end - 1) + 1;
    const match = BEHIND_PHONE.exec(text.slice(end, end + 60));
    const words = match?.[1];
    if (!match || !words || !isPlace(words) || /联系|电话|[至到交]/.test(words)) return [];
    const start = end + match[0].length - words.length;
    return [addressAt(notice, start, start, words.length)];
  });
}

/** 某局人事科（珍珠路71号）: what the bracket says. */
const placeOf = (address: string) => /（([^（）]{5,44})）$/.exec(address)?.[1] ?? address;

/** The addresses of a text: labelled, or where papers are brought or sent to. */
export function addresses(notice: NoticeText, phones: readonly Found<string>[]): Found<string>[] {
  const all = labelled(notice);
  for (const one of [
    ...bracketed(notice),
    ...sentTo(notice),
    ...underPlaces(notice),
    ...posted(notice),
    ...tabled(notice),
    ...beforePhones(notice, phones),
    ...behindPhones(notice, phones),
  ])
    if (!all.some(({ value }) => value.includes(placeOf(one.value)) || one.value.endsWith(value))) all.push(one);
  return all;
}
