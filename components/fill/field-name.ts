import type { TFunction } from 'i18next';
import { CATALOGUE, fieldEntry, splitField } from '../../lib/dossier/catalogue';
import type { PlanField } from '../../lib/dossier/fill-plan';
import type { Language } from '../words/language';

/** What a field is called where it stands by itself: with its section and entry where the section repeats. */
export function fieldName(t: TFunction<'fill'>, { field, at }: PlanField, language: Language): string {
  const name = fieldEntry(field.meaning)[language];
  if (at === null) return name;
  return t('name', { section: CATALOGUE[splitField(field.meaning).section][language], number: at + 1, field: name });
}
