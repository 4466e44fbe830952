import { type Found, found } from './found';
import { headsAbove, passageAt } from './passages';
import { lineStart, type NoticeText, shownWords } from './text';

/** 联系：市工信局人事处 0516-…: the office right before its telephone. */
const OFFICE =
  /(?:^|[:;。,、\n\t. ])((?!联系|咨询|电话|业务|监督|技术|政策)[一-鿿]{2,20}(?:[处科室股馆局厅院所站]|办公室|[一-鿿]{2}部|委员会|中心|协会|学会)(?:\([一-鿿]{2,12}\))?),?$/;
const ASKS = /联系|咨询|请问|如有(?:疑问|问题)/;

/** The offices that are named right before a telephone, where the text says whom to ask. */
export function officesBeside(notice: NoticeText, phones: readonly Found<string>[]): Found<string>[] {
  const { folded, text, passages } = notice;
  const all = new Map<string, Found<string>>();
  for (const { quote } of phones) {
    const end = folded.at.indexOf(quote.start);
    const line = Math.max(lineStart(text, end), end - 90);
    const lead = text.slice(line, end);
    const name = OFFICE.exec(lead.slice(-40))?.[1];
    // 联系电话：市局人事科 6321…: what is asked for there is the number.
    if (!name || all.has(name) || /电话:?$/.test(lead.slice(0, -name.length).replace(/,$/, ''))) continue;
    const passage = passageAt(passages, end);
    const heads = passage === null ? [] : headsAbove(text, passage).slice(0, 2);
    if (![lead, ...heads].some((words) => ASKS.test(words))) continue;
    const start = text.lastIndexOf(name, end);
    const value = shownWords(notice, start, start + name.length);
    all.set(name, found(folded, [start, start + name.length], value, 'contacts/office', 'B'));
  }
  return [...all.values()];
}
