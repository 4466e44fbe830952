import { findQuote } from '../find-quote';
import type { NoticeDraft } from '../read/read-notice';
import type { Notice } from '../schema';
import { asLevels } from './levels';
import { quoted, quoteOf } from './quoted';
import { unsaid } from './unsaid';

type Payment = Notice['payment'];

/** Whether the fee of the defence is in it, where the text says so next to the fee. */
function defenceOf(text: string): Payment['defenceIncluded'] {
  const without = /不(?:含|包括|包含)答辩费?/.exec(text.replace(/\s/g, ''))?.[0];
  const included = without ?? /[（(，,](?:已)?(?:含|包括|包含)答辩费?/.exec(text.replace(/\s/g, ''))?.[0];
  const span = included === undefined ? null : findQuote(text, included);
  return span === null
    ? unsaid('评审费含不含答辩费', 'whether the defence is in the fee')
    : { value: without === undefined, source: quoteOf(text, span, 'A') };
}

/** The fees by level, and where they are paid. What is paid for a defence or for papers alone is no fee of the review. */
export function draftPayment(text: string, { fees, account }: NoticeDraft): Payment {
  const said = <T>(found: typeof account.number, zh: string, en: string, value?: T) =>
    found === null ? unsaid(zh, en) : quoted(text, found, value ?? found.value);
  const perPerson = fees.flatMap((fee): Payment['perPerson'] => {
    const { level: named, yuan } = fee.value;
    if (named === null) return [quoted(text, fee, { level: null, yuan })];
    return asLevels(named.split('、')).map((level) => quoted(text, fee, { level, yuan }));
  });
  return {
    // 正高级 and 副高级 are one level here.
    perPerson: perPerson.filter(
      ({ value }, at) =>
        perPerson.findIndex((one) => one.value.level === value.level && one.value.yuan === value.yuan) === at,
    ),
    defenceIncluded: defenceOf(text),
    paidWhen: unsaid('什么时候缴费', 'when the fee is paid'),
    method: unsaid('怎样缴费', 'how the fee is paid'),
    account: said(account.number, '缴费账号', 'the account'),
    bank: said(account.bank, '开户银行', 'the bank'),
    payee: said(account.payee, '户名', 'the payee'),
    remittanceNote: unsaid('汇款备注', 'what to write beside the transfer'),
  };
}
