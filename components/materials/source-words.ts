import type { TFunction } from 'i18next';
import { type Source, sourceText } from '../../lib/notice/source';
import type { Language } from '../words/language';

/** Where a fact comes from, as one sentence: the notice's words in quotation marks, or our reason. */
export function sourceWords(t: TFunction<'materials'>, source: Source, language: Language): string {
  if (source.source === 'quote') return t('source.quote', { text: source.text });
  return sourceText(source, language);
}
