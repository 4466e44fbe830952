import '../../components/words/jitless';
import '@mantine/core/styles.css';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { Desk, NothingHere } from '../../components/review/desk';
import { deskOf } from '../../components/review/desk-address';
import { UntilDeleted } from '../../components/store/deleted-elsewhere';
import { Provider } from '../../components/ui/provider';
import { i18n } from '../../components/words/i18n';
import { LANGUAGES } from '../../components/words/language';
import { database } from '../../lib/store/database';
import { findJudgedBy } from '../../lib/store/notices';
import { readSetting } from '../../lib/store/settings';

const language = await readSetting(database, 'language', z.enum(LANGUAGES), 'zh').catch(() => 'zh' as const);
await i18n.changeLanguage(language);
document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
document.title = i18n.t('review:title');
const { personId, noticeId } = deskOf(location.search);
const notice = await findJudgedBy(database, noticeId).catch(() => null);
createRoot(document.getElementById('root') as HTMLElement).render(
  <Provider>
    <UntilDeleted>{notice ? <Desk personId={personId} notice={notice} /> : <NothingHere />}</UntilDeleted>
  </Provider>,
);
