import { ranksIn } from './levels';
import { chineseNumber } from './numerals';

/** How many of a paper, for all or for a level; `level` null holds for whoever no other line names. */
export interface Copies {
  readonly level: string | null;
  readonly count: number;
}

const COPIES =
  /(?<!\d|不少于|不超过|不多于|至少|最多|至多|前)(?:[一1]式)?(\d{1,2}|[一两二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3})(?:份(?!表|材料|文件|资料)|套|张(?!表)|(?<![成订][\d一壹])册|本(?!科|人|单|级|次|年|市|省|专|通))/g;

/** What copies are counted in; asked first, for most words name none. */
const UNIT = /[份套张册本]/;
/** Whether some words may give a number of copies. */
export const mayCount = (words: string) => UNIT.test(words);

/** 由一式15份改为: what no longer holds. */
const OLD = /[由原][^,。;]{0,8}份(?:改|调整|变更|增加|减少|减)(?:为|至|到)/g;

/** The numbers of copies that some words give, in order; 一式两份 is two. */
export function copiesIn(all: string): Copies[] {
  if (!mayCount(all)) return [];
  const words = all.replace(OLD, '');
  let last = 0;
  return [...words.matchAll(COPIES)].flatMap(({ index, 0: match, 1: number }) => {
    const count = chineseNumber(number as string) ?? Number(number);
    const before =
      words
        .slice(last, index)
        .split(/[,;。()》]|(?<![级高中初])、/)
        .at(-1) ?? '';
    last = index + match.length;
    const levels = ranksIn(before);
    // A name may hold a level (中级职称申报表3份): it is one of the copies only where nothing but it stands there.
    const bare = before
      .replace(/正高级?|副高级?|高级|中级|初级|助理级|员级|、/g, '')
      .replace(/[:的需各为提供交报送申者人员职称级]|报送|提交/g, '');
    const isLevel = levels.length > 0 && bare.length <= 4;
    return count < 1 ? [] : [{ level: isLevel ? levels.join('、') : null, count }];
  });
}

/** Where the first number of copies stands in some words; -1 where none does. */
export function copiesAt(words: string): number {
  return words.search(COPIES);
}
