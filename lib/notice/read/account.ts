import { type Found, found } from './found';
import { type NoticeText, shownWords } from './text';

/** Where the fee is paid to. */
export interface Account {
  readonly number: Found<string> | null;
  readonly bank: Found<string> | null;
  readonly payee: Found<string> | null;
}

const LABEL = /账号|帐号|账户号码?|银行账户/g;
const NUMBER = /^(?:号码?)?:? ?(\d[\d ]{7,30})/;
const BANK = /(?:开户银行|开户行|开户支行|开户网点|收款银行)(?:为|是)?:/;
const PAYEE = /(?:户名|收款单位|收款人|账户名称|开户名称|账户名|收款户名|单位名称)(?:全称)?(?:为|是)?:/;

/** The words behind a label, up to the next sign. */
function behind(notice: NoticeText, label: RegExp, rule: string): Found<string> | null {
  const { folded, text } = notice;
  const match = label.exec(text);
  if (!match) return null;
  const start = match.index + match[0].length;
  const words = text.slice(start, start + 50);
  const end = words.search(/[,。;\n\t:]|(?:账号|帐号|户名|开户|收款|银行账)/);
  const length = end === -1 ? words.length : end;
  return length < 2
    ? null
    : found(folded, [match.index, start + length], shownWords(notice, start, start + length), rule);
}

function accountNumber({ folded, text }: NoticeText): Found<string> | null {
  for (const { index, 0: label } of text.matchAll(LABEL)) {
    const behind = index + label.length;
    const match = NUMBER.exec(text.slice(behind, behind + 40));
    const digits = match?.[1]?.replace(/ /g, '') ?? '';
    if (match && digits.length >= 9)
      return found(folded, [index, behind + match[0].trimEnd().length], digits, 'account/number');
  }
  return null;
}

/** 转账账号, 开户银行 and 户名, each behind its word; the first of each. */
export function readAccount(notice: NoticeText): Account {
  const number = accountNumber(notice);
  // Without an account 户名 and 单位名称 are of something else.
  if (!number) return { number: null, bank: null, payee: null };
  return { number, bank: behind(notice, BANK, 'account/bank'), payee: behind(notice, PAYEE, 'account/payee') };
}
