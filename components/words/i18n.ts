import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formatIso } from '../../lib/dates/format';
import dossierEn from '../dossier/words/en.json';
import dossierZh from '../dossier/words/zh.json';
import filesEn from '../files/words/en.json';
import filesZh from '../files/words/zh.json';
import fillEn from '../fill/words/en.json';
import fillZh from '../fill/words/zh.json';
import findingsEn from '../findings/words/en.json';
import findingsZh from '../findings/words/zh.json';
import guideEn from '../guide/words/en.json';
import guideZh from '../guide/words/zh.json';
import handoffEn from '../handoff/words/en.json';
import handoffZh from '../handoff/words/zh.json';
import holidaysEn from '../holidays/words/en.json';
import holidaysZh from '../holidays/words/zh.json';
import journalEn from '../journal/words/en.json';
import journalZh from '../journal/words/zh.json';
import keepEn from '../keep/words/en.json';
import keepZh from '../keep/words/zh.json';
import manyEn from '../many/words/en.json';
import manyZh from '../many/words/zh.json';
import materialsEn from '../materials/words/en.json';
import materialsZh from '../materials/words/zh.json';
import noticeEn from '../notice/words/en.json';
import noticeZh from '../notice/words/zh.json';
import panelEn from '../panel/words/en.json';
import panelZh from '../panel/words/zh.json';
import papersEn from '../papers/words/en.json';
import papersZh from '../papers/words/zh.json';
import readingEn from '../reading/words/en.json';
import readingZh from '../reading/words/zh.json';
import reviewEn from '../review/words/en.json';
import reviewZh from '../review/words/zh.json';
import rosterEn from '../roster/words/en.json';
import rosterZh from '../roster/words/zh.json';
import sitesEn from '../sites/words/en.json';
import sitesZh from '../sites/words/zh.json';
import storeEn from '../store/words/en.json';
import storeZh from '../store/words/zh.json';
import summaryEn from '../summary/words/en.json';
import summaryZh from '../summary/words/zh.json';
import teachEn from '../teach/words/en.json';
import teachZh from '../teach/words/zh.json';
import timelineEn from '../timeline/words/en.json';
import timelineZh from '../timeline/words/zh.json';
import uploadsEn from '../uploads/words/en.json';
import uploadsZh from '../uploads/words/zh.json';
import waysEn from '../ways/words/en.json';
import waysZh from '../ways/words/zh.json';
import { asLanguage } from './language';

/**
 * The words of all views, one namespace a view, Chinese first. Loaded with the code: nothing is fetched. React escapes
 * what it shows, so the values are not escaped a second time. `{{day, date}}` writes a YYYY-MM-DD in the language shown.
 */
export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: 'zh',
  fallbackLng: false,
  initAsync: false,
  defaultNS: 'panel',
  resources: {
    zh: {
      panel: panelZh,
      findings: findingsZh,
      reading: readingZh,
      review: reviewZh,
      dossier: dossierZh,
      files: filesZh,
      fill: fillZh,
      materials: materialsZh,
      uploads: uploadsZh,
      store: storeZh,
      sites: sitesZh,
      papers: papersZh,
      ways: waysZh,
      summary: summaryZh,
      teach: teachZh,
      timeline: timelineZh,
      guide: guideZh,
      holidays: holidaysZh,
      many: manyZh,
      handoff: handoffZh,
      roster: rosterZh,
      journal: journalZh,
      keep: keepZh,
      notice: noticeZh,
    },
    en: {
      panel: panelEn,
      findings: findingsEn,
      reading: readingEn,
      review: reviewEn,
      dossier: dossierEn,
      files: filesEn,
      fill: fillEn,
      materials: materialsEn,
      uploads: uploadsEn,
      store: storeEn,
      sites: sitesEn,
      papers: papersEn,
      ways: waysEn,
      summary: summaryEn,
      teach: teachEn,
      timeline: timelineEn,
      guide: guideEn,
      holidays: holidaysEn,
      many: manyEn,
      handoff: handoffEn,
      roster: rosterEn,
      journal: journalEn,
      keep: keepEn,
      notice: noticeEn,
    },
  },
  interpolation: { escapeValue: false },
});

i18n.services.formatter?.add('date', (value, language) => formatIso(String(value), asLanguage(language)));
