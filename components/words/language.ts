import { useTranslation } from 'react-i18next';

export const LANGUAGES = ['zh', 'en'] as const;
/** The languages that the panel speaks. */
export type Language = (typeof LANGUAGES)[number];

/** The language of a tag; Chinese for every other one, since Chinese is complete first. */
export function asLanguage(tag: string | undefined): Language {
  return tag === 'en' ? 'en' : 'zh';
}

/** The language that is shown now. */
export function useLanguage(): Language {
  return asLanguage(useTranslation().i18n.language);
}
