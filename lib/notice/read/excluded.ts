import { type Found, found } from './found';
import { passageAt } from './passages';
import { type NoticeText, sentenceAround, shownWords } from './text';

const BARRED =
  /不得(?:参加)?(?:申报|参评|评审)|不能(?:参加)?申报|不可申报|不受理|不予受理|不在(?:申报|受理)范围|不属于(?:本次)?申报/g;
/** What may not be declared rather than who may not: 涉密内容不得申报. */
const PEOPLE = /人员|公务员|离退休|退休|(?<!或)者|人才|职工|处分|参公/;
const MOST = 40;
const LONGEST = 90;
/** A clause that says what must be done, or what goes wrong, and not who. */
const NO_ONE = /逾期|[须需]|应当|一经|如没有|即使|材料不|手续不|办公室$|系统/;
/** 受处分的人员，在影响期内: for how long. */
const FOR_HOW_LONG = /^在[^,]{0,20}(?:期间|期内|内)$/;
/** 下列人员不得申报：, whose list says who. */
const LISTED = /以下|下列|如下/;

/** Who may not apply: the words before 不得申报 in its sentence, with the sentence as proof. */
export function readExcluded(notice: NoticeText): Found<string>[] {
  const { folded, text } = notice;
  const all: Found<string>[] = [];
  let lists = 0;
  for (const { index, 0: words } of text.matchAll(BARRED)) {
    if (all.length >= MOST) break;
    const { start } = sentenceAround(text, index, index);
    const before = text.slice(start, index);
    const clause = whoIn(before.slice(Math.max(before.lastIndexOf(':'), lastMark(before)) + 1));
    if (!PEOPLE.test(clause) || NO_ONE.test(clause) || clause.length < 3 || clause.length > LONGEST) continue;
    if (LISTED.test(clause)) {
      lists += 1;
      if (lists <= MOST) all.push(...listedBelow(notice, index));
      continue;
    }
    const from = index - (before.length - before.lastIndexOf(clause));
    all.push(
      found(folded, [from, index + words.length], shownWords(notice, from, from + clause.length), 'excluded/barred'),
    );
  }
  return all;
}

/** The last clauses of a sentence that say who: that before 不得申报, with what it is parted from by a comma where it goes on. */
function whoIn(words: string): string {
  const clauses = words
    .replace(/,?(?:一律|均|原则上|都|也|将|暂)?$/, '')
    .replace(/\([^()]*\)/g, (bracket) => bracket.replace(/,/g, ' '))
    .split(',');
  const last = clauses.pop() ?? '';
  const parts = [last];
  if (FOR_HOW_LONG.test(last)) parts.unshift(clauses.pop() ?? '');
  // 公务员，离退休人员: each as the other.
  while (/(?:人员|公务员|者|职工)(?:\([^()]*\))?$/.test(clauses.at(-1) ?? '') && !NO_ONE.test(clauses.at(-1) ?? ''))
    parts.unshift(clauses.pop() ?? '');
  const length = parts.join(',').length;
  const end = words.replace(/,?(?:一律|均|原则上|都|也|将|暂)?$/, '').length;
  return words.slice(end - length, end);
}

/** The items numbered in turn behind a place. */
function listedBelow(notice: NoticeText, place: number): Found<string>[] {
  const { folded, text, passages } = notice;
  const head = passageAt(passages, place);
  const items: Found<string>[] = [];
  for (let at = head === null ? passages.length : passages.indexOf(head) + 1; at < passages.length; at += 1) {
    const { no, body, end } = passages[at] as (typeof passages)[number];
    const words = text.slice(body, Math.min(end, body + LONGEST)).split(/[。;\n]/)[0] ?? '';
    if (no !== items.length + 1 || words.length < 3 || words.length >= LONGEST) break;
    const value = shownWords(notice, body, body + words.length);
    items.push(found(folded, [body, body + words.length], value, 'excluded/list'));
  }
  return items;
}

/** Where a number like （三） or 4. before the words ends; -1 where none stands there. */
function lastMark(words: string): number {
  const match = /^(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、]|[一二三四五六七八九十]{1,3}、)/.exec(words);
  return match ? match[0].length - 1 : -1;
}
