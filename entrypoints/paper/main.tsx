import '../../components/words/jitless';
import './style.css';
import './grid.css';
import { StrictMode, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { z } from 'zod';
import { GridPaper } from '../../components/papers/grid-page';
import { ReturnPaper } from '../../components/roster/return-page';
import { useStored } from '../../components/store/stored';
import { SummaryPaper } from '../../components/summary/paper-page';
import { i18n } from '../../components/words/i18n';
import { LANGUAGES } from '../../components/words/language';
import { readPaperQuery } from '../../lib/papers/paper-request';
import { database } from '../../lib/store/database';
import { findJudgedBy } from '../../lib/store/notices';
import { readSetting } from '../../lib/store/settings';

/** The paper that the address asks for. The title of the tab is the program's: browsers print it, and keep it in the history. */
function Paper() {
  const { t } = useTranslation('summary');
  const request = useMemo(() => readPaperQuery(location.search), []);
  const kept = useStored(request?.notice ?? '', () => findJudgedBy(database, request?.notice ?? ''));
  if (kept.kind === 'loading') return null;
  if (request && kept.kind !== 'ready')
    return (
      <p className="note" role="status">
        {t('store:failed.what')}
      </p>
    );
  const notice = kept.kind === 'ready' ? kept.value : null;
  if (!request || !notice) return <p className="note">{t('paper.unknown')}</p>;
  if (request.paper === 'summary') return <SummaryPaper notice={notice} level={request.level} />;
  if (request.paper === 'return') return <ReturnPaper notice={notice} request={request} />;
  return <GridPaper notice={notice} request={request} />;
}

/** The words beside the sheet are in the language of the panel; the sheet itself is Chinese. */
async function speakKeptLanguage(): Promise<void> {
  const language = await readSetting(database, 'language', z.enum(LANGUAGES), 'zh').catch(() => 'zh' as const);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  await i18n.changeLanguage(language);
}

const root = document.getElementById('root');
if (root) {
  await speakKeptLanguage();
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <Paper />
      </I18nextProvider>
    </StrictMode>,
  );
}
