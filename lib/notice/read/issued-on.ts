import { isoDay } from '../../dates/calendar';
import type { IsoDay } from '../../dates/partial-date';
import { type Found, found } from './found';
import type { Period } from './ranges';
import { lineStart, type NoticeText } from './text';

/**
 * 落款日期: a whole date alone on its line, the last such; else the day that a page says it was written or issued on
 * (成文日期). A day of publication on a website (发布时间) is not it.
 */
export function readIssuedOn({ folded, text }: NoticeText, periods: readonly Period[]): Found<IsoDay> | null {
  for (let index = periods.length - 1; index >= 0 && index >= periods.length - 60; index -= 1) {
    const { start, end, from, isRange } = periods[index] as Period;
    if (isRange || !from || from.year?.kind !== 'number' || from.day === null || from.hour !== null || from.isEnd)
      continue;
    const before = text.slice(lineStart(text, start), start);
    const isAlone = before === '' && /^(?:$|\n)/.test(text.slice(end, end + 1));
    // 联系人 and addresses may follow the signature on the same line; a date behind an office closes a notice too.
    const isBehindOffice =
      /(?:局|厅|委|办公室|会|组|部|处|中心|办)$/.test(before) &&
      before.length <= 60 &&
      !/[,。:;]/.test(before) &&
      text.slice(end, end + 1) === '\n';
    const isNamed = /(?:成文日期|印发日期|发文日期):?$/.test(before);
    if (!isAlone && !isBehindOffice && !isNamed) continue;
    const value = isoDay(from.year.year, from.month, from.day);
    return found(folded, [start, end], value, isNamed ? 'issued-on/named' : 'issued-on/signature', isAlone ? 'A' : 'B');
  }
  return null;
}
