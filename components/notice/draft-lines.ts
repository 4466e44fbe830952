import type { TFunction } from 'i18next';
import { formatIso } from '../../lib/dates/format';
import type { Copies } from '../../lib/notice/read/copies';
import type { Found, NoticeDraft } from '../../lib/notice/read/read-notice';
import type { Window } from '../../lib/notice/read/windows';

type Words = TFunction<'notice'>;
type Language = 'zh' | 'en';

/** A fact of a draft as it is shown. */
export interface DraftPart {
  readonly text: string;
  readonly found: Found<unknown>;
}

/** What was read of one thing; no parts where the text says nothing of it. */
export interface DraftLine {
  readonly id: string;
  readonly label: string;
  readonly parts: readonly DraftPart[];
}

function windowWords({ from, to, fromHour, toHour }: Window, t: Words, language: Language): string {
  const day = (iso: string | null, hour: string | null) =>
    iso === null ? t('draft.open-end') : [formatIso(iso, language), hour].filter((one) => one !== null).join(' ');
  return t('draft.window', { from: day(from, fromHour), to: day(to, toHour) });
}

function copiesWords(copies: readonly Copies[], t: Words): string {
  return copies.map(({ level, count }) => t('draft.copies', { level: level ?? '', count })).join('');
}

/** The facts of a draft, line by line, in the order in which an applicant needs them. */
export function draftLines(draft: NoticeDraft, t: Words, language: Language): DraftLine[] {
  const one = <T>(id: string, label: string, found: Found<T> | null, words: (value: T) => string): DraftLine => ({
    id,
    label,
    parts: found === null ? [] : [{ text: words(found.value), found }],
  });
  const many = <T>(id: string, label: string, all: readonly Found<T>[], words: (value: T) => string): DraftLine => ({
    id,
    label,
    parts: all.map((found) => ({ text: words(found.value), found })),
  });
  const day = (iso: string) => formatIso(iso, language);
  const plain = (value: string) => value;
  const { cutoffs, windows, contacts, account } = draft;
  return [
    one('title', t('labels.title'), draft.title, plain),
    one('number', t('labels.number'), draft.documentNumber, plain),
    one('issuer', t('labels.issuer'), draft.issuer, plain),
    one('batch', t('labels.batch'), draft.batchYear, String),
    one('region', t('labels.region'), draft.region, plain),
    one('speciality', t('labels.speciality'), draft.speciality, plain),
    one('levels', t('labels.levels'), draft.levels, (levels) => levels.join('、')),
    one('seniority', t('labels.seniority'), cutoffs.seniority, day),
    one('achievement', t('labels.achievement'), cutoffs.achievement, day),
    one('paper', t('labels.paper'), cutoffs.paper, day),
    one('education', t('labels.education'), cutoffs.education, day),
    many('doubted-cutoffs', t('draft.doubted'), draft.doubtedCutoffs, day),
    one('online', t('labels.online'), windows.online, (window) => windowWords(window, t, language)),
    one('paper-window', t('labels.paper-window'), windows.paper, (window) => windowWords(window, t, language)),
    many('doubted-windows', t('draft.doubted'), windows.doubted, (window) => windowWords(window, t, language)),
    many('recurring', t('draft.recurring'), windows.recurring, plain),
    one('display-days', t('labels.display-days'), draft.displayWorkingDays, (count) => t('draft.days', { count })),
    many('materials', t('groups.materials'), draft.materials, ({ name, copies }) =>
      [name, copiesWords(copies, t)].filter((words) => words !== '').join('，'),
    ),
    many('fees', t('groups.payment'), draft.fees, ({ level, yuan }) => t('draft.fee', { level: level ?? '', yuan })),
    many(
      'account',
      t('draft.account'),
      [account.payee, account.bank, account.number].filter((found) => found !== null),
      plain,
    ),
    many('excluded', t('labels.excluded'), draft.excluded, plain),
    many('training', t('labels.training'), draft.training, ({ kind, hours }) => t(`draft.hours.${kind}`, { hours })),
    many(
      'contacts',
      t('groups.contacts'),
      [contacts.people, contacts.phones, contacts.emails, contacts.addresses].flat(),
      plain,
    ),
    many('links', t('draft.links'), draft.links, plain),
    many('cited', t('groups.cited'), draft.cited, ({ title, number }) =>
      [title, number].filter((words) => words !== null).join('，'),
    ),
    one('issued-on', t('labels.issued-on'), draft.issuedOn, day),
  ];
}
