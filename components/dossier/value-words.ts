import type { TFunction } from 'i18next';
import { formatDate } from '../../lib/dates/format';
import { parseDate } from '../../lib/dates/parse';
import { parseRange } from '../../lib/dates/parse-range';
import { type FieldId, fieldEntry } from '../../lib/dossier/catalogue';
import { isValidIdentity } from '../../lib/dossier/identity';
import type { KeptValue } from '../../lib/dossier/kept-dossier';
import type { Language } from '../words/language';

/** What is said beside a value: how it is understood, or that it is to be looked at again. */
export interface ValueNote {
  readonly words: string;
  readonly caution: boolean;
}

/** Nothing where it was written in the very words. */
function understoodAs(t: TFunction<'dossier'>, text: string, what: string): ValueNote | null {
  return text.trim() === what ? null : { words: t('understood', { what }), caution: false };
}

function dateNote(t: TFunction<'dossier'>, text: string, language: Language): ValueNote | null {
  const parsed = parseDate(text);
  switch (parsed.kind) {
    case 'empty':
      return null;
    case 'date':
      return understoodAs(t, text, formatDate(parsed.date, language));
    case 'present':
      return understoodAs(t, text, t('present'));
    default:
      return { words: t(parseRange(text) === null ? `date.${parsed.kind}` : 'date.range'), caution: true };
  }
}

/** What is to be said of a value as it was written; null where there is nothing to add. */
export function valueNote(t: TFunction<'dossier'>, field: FieldId, text: string, language: Language): ValueNote | null {
  if (text.trim() === '') return null;
  const { kind } = fieldEntry(field);
  if (kind === 'date') return dateNote(t, text, language);
  if (kind === 'number' && !/^\d+(?:\.\d+)?$/u.test(text.normalize('NFKC').trim())) {
    return { words: t('not-number'), caution: true };
  }
  if (kind === 'identity' && !isValidIdentity(text)) return { words: t('not-identity'), caution: true };
  if (field === 'declaration.level' && (text === 'junior' || text === 'intermediate')) {
    return { words: t('understood', { what: t(`level.${text}`) }), caution: false };
  }
  return null;
}

/** Where a kept value comes from and when it was kept, in the user's own time. */
export function sourceWords(t: TFunction<'dossier'>, { source, at }: KeptValue, language: Language): string {
  const time = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(at));
  return t(`source.${source}`, { time });
}
