import { type Found, found } from './found';
import { type NoticeText, sentenceAround, shownWords } from './text';

const BARRED =
  /不得(?:参加)?(?:申报|参评|评审)|不能(?:参加)?申报|不可申报|不受理|不予受理|不在(?:申报|受理)范围|不属于(?:本次)?申报/g;
/** What may not be declared rather than who may not: 涉密内容不得申报. */
const PEOPLE = /人员|公务员|离退休|退休|者|人才|职工|处分|参公/;
const MOST = 40;

/** Who may not apply: the words before 不得申报 in its sentence, with the sentence as proof. */
export function readExcluded(notice: NoticeText): Found<string>[] {
  const { folded, text } = notice;
  const all: Found<string>[] = [];
  for (const { index, 0: words } of text.matchAll(BARRED)) {
    if (all.length >= MOST) break;
    const { start } = sentenceAround(text, index, index);
    const before = text.slice(start, index);
    const clause = before
      .slice(Math.max(before.lastIndexOf(':'), lastMark(before)) + 1)
      .replace(/(?:一律|均|原则上|都)?$/, '');
    if (!PEOPLE.test(clause) || clause.length < 3 || clause.length > 90) continue;
    const from = index - (before.length - before.lastIndexOf(clause));
    all.push(
      found(folded, [from, index + words.length], shownWords(notice, from, from + clause.length), 'excluded/barred'),
    );
  }
  return all;
}

/** Where a number like （三） or 4. before the words ends; -1 where none stands there. */
function lastMark(words: string): number {
  const match = /^(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、]|[一二三四五六七八九十]{1,3}、)/.exec(words);
  return match ? match[0].length - 1 : -1;
}
