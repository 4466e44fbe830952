import type { TFunction } from 'i18next';
import { formatIso } from '../../lib/dates/format';
import type { Found, NoticeDraft } from '../../lib/notice/read/read-notice';
import type { Window } from '../../lib/notice/read/windows';
import type { Language } from '../words/language';

type Words = TFunction<'notice'>;

/** A fact of a draft as it is shown. */
export interface OtherPart {
  readonly text: string;
  readonly found: Found<unknown>;
}

export interface OtherLine {
  readonly id: string;
  readonly label: string;
  readonly parts: readonly OtherPart[];
}

function windowWords({ from, to, fromHour, toHour }: Window, t: Words, language: Language): string {
  const day = (iso: string | null, hour: string | null) =>
    iso === null ? t('draft.open-end') : [formatIso(iso, language), hour].filter((one) => one !== null).join(' ');
  return t('draft.window', { from: day(from, fromHour), to: day(to, toHour) });
}

/** What else was read out of a text: it is shown with its words, and what the text contradicts itself in first. */
export function otherLines(draft: NoticeDraft, t: Words, language: Language): OtherLine[] {
  const line = <T>(id: string, label: string, all: readonly Found<T>[], words: (value: T) => string): OtherLine => ({
    id,
    label,
    parts: all.map((found) => ({ text: words(found.value), found })),
  });
  const plain = (value: string) => value;
  const { account, windows } = draft;
  const paid = [account.payee, account.bank, account.number].filter((found) => found !== null);
  return [
    line('doubted-cutoffs', t('draft.doubted'), draft.doubtedCutoffs, (iso) => formatIso(iso, language)),
    line('doubted-windows', t('draft.doubted'), windows.doubted, (window) => windowWords(window, t, language)),
    line('recurring', t('draft.recurring'), windows.recurring, plain),
    line('account', t('draft.account'), paid, plain),
    line('training', t('labels.training'), draft.training, ({ kind, hours }) => t(`draft.hours.${kind}`, { hours })),
    line('links', t('draft.links'), draft.links, plain),
    line('cited', t('groups.cited'), draft.cited, ({ title, number }) =>
      [title, number].filter((words) => words !== null).join('，'),
    ),
  ].filter(({ parts }) => parts.length > 0);
}
