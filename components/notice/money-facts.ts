import type { Notice } from '../../lib/notice/schema';
import { type FactGroup, type FactLine, part, type Say } from './fact-group';

/** Fee and account, whom to ask, and the texts that the notice rests on. */
export function moneyFacts(notice: Notice, say: Say): FactGroup[] {
  const line = (id: string, ...parts: FactLine['parts']): FactLine => ({ id, label: say(`labels.${id}`), parts });
  const { payment, contacts } = notice;
  return [
    {
      id: 'payment',
      lines: [
        line(
          'fee',
          ...payment.perPerson.map((fee) =>
            part(fee, ({ level, yuan }) =>
              say('values.fee', { level: level === null ? '' : say(`levels.${level}`), yuan }),
            ),
          ),
          part(payment.defenceIncluded, (it) => say(it ? 'values.with-defence' : 'values.without-defence')),
        ),
        line('paid-when', part(payment.paidWhen)),
        line('method', part(payment.method)),
        line('account', part(payment.account)),
        line('bank', part(payment.bank)),
        line('payee', part(payment.payee)),
        line(
          'note',
          part(payment.remittanceNote, (note) => note.replace('{name}', say('values.applicant-name'))),
        ),
      ],
    },
    {
      id: 'contacts',
      lines: [
        line('person', ...contacts.people.map((one) => part(one))),
        line('phones', ...contacts.phones.map((phone) => part(phone))),
        line('email', ...contacts.emails.map((one) => part(one))),
        line('address', ...contacts.addresses.map((one) => part(one))),
        ...notice.links.map((link) =>
          line(
            `link-${link.value.purpose}`,
            part(link, ({ url }) => url),
          ),
        ),
      ],
    },
    {
      id: 'cited',
      lines: [
        line(
          'cited',
          ...notice.cited.map((one) =>
            part(one, ({ title, number }) => {
              if (title === null) return number ?? '';
              return number === null ? `《${title}》` : `《${title}》（${number}）`;
            }),
          ),
        ),
      ],
    },
  ];
}
