import type { WrittenDay } from './dates';
import { firstOf } from './first-of';
import type { Period } from './ranges';

const ECHO = /(?:(?:上述|以上|前述)(?:申报|网报|开放|规定)?的?(?:时间|时段|期限|日期)(?:段|范围)?|在此期)(?:之?内|间)/g;
const MOST_BACK = 200;

/** The periods of a text, and where it speaks of one again, 纸质材料请在上述时间内交到人事科: the one range that was said right before. In order. */
export function withEchoes(text: string, periods: readonly Period[]): readonly Period[] {
  const echoes = firstOf(text.matchAll(ECHO)).flatMap(({ index: start, 0: words }) => {
    const near = periods.filter(({ end }) => end <= start && start - end <= MOST_BACK);
    const [said, ...others] = near.filter(({ isRange }) => isRange);
    if (!said?.from || !said.to || others.length > 0 || near.at(-1) !== said) return [];
    // Between its ends stands nothing here.
    const here = { start, end: start };
    const [from, to] = [said.from, said.to].map((day) => ({ ...day, ...here })) as [WrittenDay, WrittenDay];
    return [{ start, end: start + words.length, from, to, isRange: true }];
  });
  return echoes.length === 0 ? periods : [...periods, ...echoes].sort((a, b) => a.start - b.start);
}
