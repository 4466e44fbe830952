import type { TFunction } from 'i18next';
import type { Source } from '../../lib/notice/schema';
import type { Language } from '../words/language';

/** Where a fact comes from, as one sentence: the notice's words in quotation marks, or our reason. */
export function sourceWords(t: TFunction<'materials'>, source: Source, language: Language): string {
  if (source.source === 'quote') return t('source.quote', { text: source.text });
  return language === 'en' ? (source.en ?? source.text) : source.text;
}
