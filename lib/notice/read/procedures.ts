import { type Found, found } from './found';
import type { NoticeText } from './text';

/** The procedures by the words that a title or a text has for them. */
const WORDS: readonly (readonly [string, RegExp])[] = [
  ['初定', /初定|初次认定|初聘/],
  ['考核认定', /考核认定|认定/],
  ['评审', /评审|评定|参评/],
];

function proceduresIn(words: string): string[] {
  let rest = words;
  return WORDS.flatMap(([name, pattern]) => {
    const found_ = pattern.test(rest);
    // 初次认定 is no 认定.
    rest = rest.replace(new RegExp(pattern, 'g'), '');
    return found_ ? [name] : [];
  });
}

/** 评审, 初定, 考核认定: those that the title names, else 评审 where the text speaks of it again and again. Null where neither is so. */
export function readProcedures(
  { folded, text }: NoticeText,
  title: readonly [number, number] | null,
): Found<readonly string[]> | null {
  const named = title ? proceduresIn(text.slice(...title)) : [];
  if (title && named.length > 0) return found(folded, title, named, 'procedures/title');
  const first = text.search(/(?:职称|资格)评审/);
  const again = first === -1 ? -1 : text.indexOf('评审', first + 6);
  if (again === -1 || /初定|认定/.test(text)) return null;
  return found(folded, [first, first + 4], ['评审'], 'procedures/text', 'B');
}
