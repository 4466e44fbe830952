import { useTranslation } from 'react-i18next';
import type { CellSource } from '../../lib/papers/value-source';
import { useLanguage } from '../words/language';

/** Says where a value of a paper comes from and when its latest part was kept, in the user's own time. */
export function useSourceWords(): (source: CellSource) => string {
  const { t } = useTranslation('papers');
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return ({ sources, at }) =>
    t('source.line', {
      sources: sources.map((one) => t(`source.${one}`)).join(t('comma')),
      time: format.format(new Date(at)),
    });
}
