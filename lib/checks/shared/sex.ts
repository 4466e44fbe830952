import { fold } from './fold';

/** The sex that a form or a file names; null where it names none for sure. */
export function readSex(text: string): '男' | '女' | null {
  const plain = fold(text);
  if (/^(?:男性?|male|m)$/u.test(plain)) return '男';
  return /^(?:女性?|female|f)$/u.test(plain) ? '女' : null;
}
