import '../../components/words/jitless';
import './style.css';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { z } from 'zod';
import { GuidePage } from '../../components/guide/guide-page';
import { panelOpener } from '../../components/guide/panel-opener';
import { i18n } from '../../components/words/i18n';
import { LANGUAGES, type Language } from '../../components/words/language';
import { database } from '../../lib/store/database';
import { readSetting, writeSetting } from '../../lib/store/settings';

/** Speaks a language, in the name of the tab too. */
async function speak(language: Language): Promise<void> {
  await i18n.changeLanguage(language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = i18n.t('guide:title');
}

/** Speaks what the user has chosen here, and keeps it, for the panel too; where it can't be kept it holds for this page alone. */
function choose(language: Language): void {
  void speak(language);
  writeSetting(database, 'language', language).catch(() => undefined);
}

await speak(await readSetting(database, 'language', z.enum(LANGUAGES), 'zh').catch(() => 'zh' as const));
const onOpenPanel = await panelOpener().catch(() => null);
createRoot(document.getElementById('root') as HTMLElement).render(
  <I18nextProvider i18n={i18n}>
    <GuidePage onLanguage={choose} onOpenPanel={onOpenPanel} />
  </I18nextProvider>,
);
