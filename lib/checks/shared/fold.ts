import { remembered } from '../../dates/remembered';

/** What differs between two writings of one word: blanks, brackets of any kind, full-width forms, case. Cut, for a hostile page. */
export const fold: (text: string) => string = remembered(200, 40_000, (text) =>
  text
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\u2060\uFEFF()[\]{}<>〔〕【】〖〗《》〈〉「」『』﹝﹞]/g, '')
    .toLowerCase(),
);

/** The value as it is shown in a sentence: trimmed, and cut where it is too long for one. */
export function shown(text: string): string {
  const plain = text.trim();
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}

/** A letter or a digit in front, as nearly all texts have. */
const BEGINS = /^[\da-z\u4E00-\u9FA5]/i;

const saysInside = remembered(200, 40_000, (text) => /[\p{L}\p{N}]/u.test(text.slice(0, 1000)));

/** Whether it says anything: a value of dashes or dots does not. */
export function saysSomething(text: string): boolean {
  return BEGINS.test(text) || saysInside(text);
}
