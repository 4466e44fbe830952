import { remembered } from '../../dates/remembered';
import { fold } from './fold';

/** A number as people enter one, with or without a unit behind it (72学时, 6 年, 第1); null where there is none, or more than one. */
export const readNumber: (text: string) => number | null = remembered(200, 1_000, (text) => {
  const found = /^第?(\d{1,6}(?:\.\d{1,4})?)[^\d.]*$/u.exec(fold(text));
  return found ? Number(found[1]) : null;
});

/** A calendar year as 2022, 2022年 or 2022年度; null where the text is no year alone. */
export const readYear: (text: string) => number | null = remembered(200, 1_000, (text) => {
  const found = /^((?:19|20)\d{2})年?度?$/u.exec(fold(text));
  return found ? Number(found[1]) : null;
});
