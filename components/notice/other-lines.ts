import type { TFunction } from 'i18next';
import type { Found, NoticeDraft } from '../../lib/notice/read/read-notice';

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

/** What else was read out of a text: it is shown with its words. */
export function otherLines(draft: NoticeDraft, t: Words): OtherLine[] {
  const line = <T>(id: string, label: string, all: readonly Found<T>[], words: (value: T) => string): OtherLine => ({
    id,
    label,
    parts: all.map((found) => ({ text: words(found.value), found })),
  });
  const plain = (value: string) => value;
  const { account, windows } = draft;
  const paid = [account.payee, account.bank, account.number].filter((found) => found !== null);
  return [
    line('recurring', t('draft.recurring'), windows.recurring, plain),
    line('account', t('draft.account'), paid, plain),
    line('training', t('labels.training'), draft.training, ({ kind, hours }) => t(`draft.hours.${kind}`, { hours })),
    line('links', t('draft.links'), draft.links, plain),
    line('cited', t('groups.cited'), draft.cited, ({ title, number }) =>
      [title, number].filter((words) => words !== null).join('，'),
    ),
  ].filter(({ parts }) => parts.length > 0);
}
