import { type Found, found } from './found';
import { lineStart, type NoticeText } from './text';

const NUMERALS: Readonly<Record<string, number>> = {
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
const DAYS = /(?<!\d)(\d{1,2}|[一两二三四五六七八九十])个?(?:法定)?工作日/g;
const DISPLAY = /公示/;
/** 张榜公布，公布时间，公开展示: the same by another name. */
const POSTED = /(?<=张榜|上墙)公布|(?<=公开)展示|(?:公布|展示)(?=时间|期)/g;
/** Whose display it is, where it is not that of the unit. */
const BY_OTHERS =
  /评委会|评审委员会|办事机构|评后|评审结果|评审通过|评审后|通过人员|官网|网站|门户|人社部门|人社局|人力资源|主管部门|拟通过|拟初定|拟认定|拟聘|评审结束|(?<!单位|[含附])公示结果(?!证明|报告)|评审会|[县区](?:[^,。;]{0,10}部门|局)?公示/;
const BY_UNIT = /单位|评前|申报前|内部|企业|本人|推荐前/;
const UNITS_OWN = /单位(?:内部|内)|材料[^,。;]{0,3}在单位|评前公示|申报前公示|所在单位|用人单位|工作单位|本单位/;
const CELL = /^(?:不?得?[少低]于|满)?$/;
/** Days of something else: notice before a defence, answers to complaints. */
const ELSE = /答辩|补正|办结|答复|反馈|受理之日|前\d|提前|举报|申诉|复核申请/;

/**
 * 公示期 at the unit, in working days. A display of the committee, or of the results, is another; days that are not called
 * working days are none.
 */
export function readDisplayDays({ folded, text }: NoticeText): Found<number> | null {
  const all: { days: number; fact: Found<number>; isUnit: boolean }[] = [];
  for (const { index, 0: words, 1: count } of text.matchAll(DAYS)) {
    const days = NUMERALS[count as string] ?? Number(count);
    const line = Math.max(lineStart(text, index), index - 160);
    // A cell of a table that holds the days alone is spoken of in the line before.
    const isCell = CELL.test(text.slice(line, index));
    const lead = text.slice(isCell ? lineStart(text, line - 1) : line, index);
    const sentence = lead.slice(Math.max(lead.lastIndexOf('。'), lead.lastIndexOf(';')) + 1).replace(POSTED, '公示');
    // The display must be near, and what is nearer must not be something else.
    const near = sentence.slice(-60);
    const behind = text.slice(index + words.length, index + words.length + 12).split(/[。;,\n]/)[0] ?? '';
    const at = near.lastIndexOf('公示');
    const isSaid = at >= 0 ? !ELSE.test(near.slice(at)) : /^的?(?:公示|内部公示|评前公示)/.test(behind);
    if (!isSaid || !DISPLAY.test(near + behind) || days < 1) continue;
    // The clause itself says whose display it is, else its sentence.
    const clause = sentence.slice(sentence.lastIndexOf(',') + 1);
    const isSaidHere = BY_OTHERS.test(clause) || BY_UNIT.test(clause);
    const isOthers = isSaidHere
      ? BY_OTHERS.test(clause) && !UNITS_OWN.test(clause)
      : BY_OTHERS.test(sentence.slice(-80)) && !UNITS_OWN.test(sentence);
    if (isOthers) continue;
    const start = index - (at >= 0 ? near.length - at : 0);
    const end = index + words.length + (at >= 0 ? 0 : behind.length);
    const isUnit = BY_UNIT.test(sentence) || (!isSaidHere && BY_UNIT.test(lead));
    all.push({ days, isUnit, fact: found(folded, [start, end], days, 'display/working-days', isUnit ? 'A' : 'B') });
    if (all.length > 40) break;
  }
  const own = all.some((one) => one.isUnit) ? all.filter((one) => one.isUnit) : all;
  return new Set(own.map(({ days }) => days)).size === 1 ? (own[0]?.fact ?? null) : null;
}
