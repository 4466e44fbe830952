import { remembered } from '../../dates/remembered';
import { fold } from './fold';

/** A course without its end: no education, whatever level it would have come to. */
const UNFINISHED = /肄业|结业|在读|未毕业|未取得|未授予/u;

/** Higher is more: what asks for one rank is met by every higher one. A course that ends without a degree has none. */
const RANKS: readonly (readonly [RegExp, number | null])[] = [
  [/研究生班|课程班/u, null],
  [/博士|^(?:doctor|ph\.?d)/u, 5],
  [/第二学士|双学士/u, 4],
  [/硕士|研究生|^master/u, 4],
  [/本科|专升本|学士|^大学$|^bachelor|^undergraduate/u, 3],
  [/中专|中职|中技|技校|职高|职业高中|中等|技工学校/u, 1],
  [/大专|专科|高职/u, 2],
  [/高中|初中|小学|^无/u, 0],
];

/** True where the text says that the course was not finished, or the degree not awarded. */
export const isUnfinished: (text: string) => boolean = remembered(200, 1_000, (text) => UNFINISHED.test(fold(text)));

/** The rank of a level of education or a degree; null where the text names none for sure. */
export const educationRank: (text: string) => number | null = remembered(200, 1_000, (text) => {
  if (isUnfinished(text)) return null;
  return RANKS.find(([pattern]) => pattern.test(fold(text)))?.[1] ?? null;
});
