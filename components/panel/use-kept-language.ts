import { notifications } from '@mantine/notifications';
import { liveQuery } from 'dexie';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { database } from '../../lib/store/database';
import { readSetting, writeSetting } from '../../lib/store/settings';
import { i18n } from '../words/i18n';
import { LANGUAGES, type Language, useLanguage } from '../words/language';

const LanguageSchema = z.enum(LANGUAGES).nullable();

/** Shows the panel in the language that is kept; returns how to change it. A browser that can't keep it is told. */
export function useKeptLanguage(): (language: Language) => void {
  const { t } = useTranslation('panel');
  const language = useLanguage();

  useEffect(() => {
    // As the guide or another panel changes it. Without the store the panel speaks Chinese; what can't be kept is told where something is kept.
    const kept = liveQuery(() => readSetting(database, 'language', LanguageSchema, null));
    const heard = kept.subscribe({ next: (one) => void (one && i18n.changeLanguage(one)), error: () => undefined });
    return () => heard.unsubscribe();
  }, []);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);

  return (chosen) => {
    void i18n.changeLanguage(chosen);
    writeSetting(database, 'language', chosen).catch(() =>
      notifications.show({
        color: 'red',
        message: t('language.notKept', { lng: chosen }),
        closeButtonProps: { 'aria-label': t('close', { lng: chosen }) },
      }),
    );
  };
}
