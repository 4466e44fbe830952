import type { TFunction } from 'i18next';
import { CATALOGUE, type FieldId, fieldEntry, splitField } from '../../lib/dossier/catalogue';
import type { Notice } from '../../lib/notice/schema';
import type { Act } from '../../lib/roster/journal';
import type { Language } from '../words/language';

/** A field by its section, as 学历学位：毕业时间. */
function fieldWords(t: TFunction, id: string, language: Language): string {
  const field = id as FieldId;
  const entry = CATALOGUE[splitField(field).section][language];
  return t('review:of-entry', { entry, field: fieldEntry(field)[language] });
}

/** What an entry of the journal tells, without who and whom. `taken` is what an undo took back, where that is known. */
export function actWords(t: TFunction, act: Act, notice: Notice, language: Language, taken?: Act): string {
  const materialName = (id: string) => notice.materials.find((one) => one.id === id)?.name.value ?? id;
  switch (act.kind) {
    case 'state':
      return t('journal:act.state', { state: t(`roster:state.${act.state}`) });
    case 'display':
      return t('journal:act.display', {
        result: t(act.objection === null ? 'roster:display.open' : `roster:display.objection.${act.objection}`),
      });
    case 'choice': {
      const { choice } = act;
      if (choice === null) return t('journal:act.choice-highest');
      if (choice === 'kept') return t('journal:act.choice-kept');
      return t('journal:act.choice', { counter: choice.counter, hash: choice.hash.slice(0, 8) });
    }
    case 'written': {
      const sections = act.sections.map((section) => CATALOGUE[section][language]).join(t('handoff:comma'));
      return t('journal:act.written', { sections });
    }
    case 'entered':
    case 'again':
    case 'decided':
      return t(`journal:act.${act.kind}`, { field: fieldWords(t, act.field, language) });
    case 'ruled':
      return t('journal:act.ruled', {
        field: fieldWords(t, act.field, language),
        ruling: t(`review:ruling.${act.ruling}`),
      });
    case 'ticked': {
      const material = materialName(act.material);
      const of = act.document ? t('journal:document', { material, document: act.document }) : material;
      return t(act.on ? 'journal:act.ticked' : 'journal:act.unticked', { of, tick: t(`journal:tick.${act.tick}`) });
    }
    case 'documents':
      return t('journal:act.documents', { material: materialName(act.material) });
    case 'listed':
    case 'unlisted':
      return t(`journal:act.${act.kind}`, { level: t(`summary:level.${act.level}`) });
    case 'left-out':
    case 'taken-again':
    case 'removed':
    case 'put-back':
      return t(`journal:act.${act.kind}`, { level: t(`summary:level.${act.level}`), name: act.name });
    case 'edited':
    case 'unedited': {
      const heading = notice.summary.columns.find(({ key }) => key === act.column)?.heading ?? act.column;
      return t(`journal:act.${act.kind}`, { level: t(`summary:level.${act.level}`), name: act.name, heading });
    }
    case 'moved': {
      const { level, name, from, to } = act;
      return t('journal:act.moved', { level: t(`summary:level.${level}`), name, from, to });
    }
    case 'undone':
      return taken === undefined
        ? t('journal:act.undone')
        : t('journal:act.undone-what', { what: actWords(t, taken, notice, language) });
    default:
      return t(`journal:act.${act.kind}`);
  }
}
