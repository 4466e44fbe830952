import type { TFunction } from 'i18next';
import { CATALOGUE, fieldEntry } from '../../lib/dossier/catalogue';
import type { Question } from '../../lib/review/questions';
import type { Language } from '../words/language';

/** The entry that a question is about, as 学历学位第 2 项. */
export function entryName(t: TFunction<'review'>, { section, place }: Question, language: Language): string {
  const name = CATALOGUE[section][language];
  return CATALOGUE[section].many ? t('entry', { section: name, number: place + 1 }) : name;
}

/** The field of a question. */
export const fieldName = ({ field }: Question, language: Language): string => fieldEntry(field)[language];
