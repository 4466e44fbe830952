import type { TFunction } from 'i18next';
import type { Answer } from '../../lib/review/review';

/** What a clerk has entered from a paper, as 钱经办录入“2012年7月1日”. */
export function entryWords(t: TFunction<'review'>, { text, by }: Pick<Answer, 'text' | 'by'>): string {
  const who = by ?? t('two.nobody');
  return text === '' ? t('two.nothing', { who }) : t('two.text', { who, text });
}
