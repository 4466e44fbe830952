import type { TFunction } from 'i18next';
import type { Lack } from '../../lib/materials/progress';

/** The most names that a sentence lists; how many more there are is told. */
const MOST_NAMES = 3;

/** What a material lacks, as one sentence. */
export function lackWords(t: TFunction<'materials'>, lack: Lack): string {
  switch (lack.kind) {
    case 'copies':
      return t('lack.copies', { ready: lack.ready, asked: lack.asked });
    case 'needs':
      return t('lack.needs', { needs: lack.needs.map((need) => t(`need.${need}`)).join(t('comma')) });
    case 'pages':
      return t('lack.pages', { count: lack.count });
    case 'unnamed':
      return t('lack.unnamed', { count: lack.names.length });
    default: {
      const shown = lack.names.slice(0, MOST_NAMES).map((name) => name.trim() || t('document.unnamed'));
      const names = shown.join(t('comma'));
      const more = lack.names.length > MOST_NAMES ? t('lack.more', { count: lack.names.length }) : '';
      return t(`lack.${lack.kind}`, { names: `${names}${more}` });
    }
  }
}
