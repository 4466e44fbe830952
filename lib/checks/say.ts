import i18next from 'i18next';
import { formatDate, formatIso } from '../dates/format';
import { parseDate } from '../dates/parse';
import { FIELD_IDS, type FieldId, fieldEntry } from '../dossier/catalogue';
import type { Words } from './finding';
import { sayGap } from './shared/say-gap';
import { WORDS } from './words/all';

/** The languages that findings are told in. */
export type Language = 'zh' | 'en';

const translation = (language: Language) =>
  Object.fromEntries(Object.entries(WORDS).map(([name, words]) => [name, words[language]]));

const words = i18next.createInstance();

void words.init({
  lng: 'zh',
  fallbackLng: false,
  initAsync: false,
  resources: { zh: { translation: translation('zh') }, en: { translation: translation('en') } },
  // React and the papers escape what they show; a second time would show &amp;.
  interpolation: { escapeValue: false },
});

const asLanguage = (tag: string | undefined): Language => (tag === 'en' ? 'en' : 'zh');

function sayField(id: string, language: Language): string {
  return (FIELD_IDS as readonly string[]).includes(id) ? fieldEntry(id as FieldId)[language] : id;
}

/** A date as the page wrote it, in the way of our sentences; what is no date stays as it is. */
function sayWritten(text: string, language: Language): string {
  const parsed = parseDate(text);
  return parsed.kind === 'date' ? formatDate(parsed.date, language) : text;
}

/** Values with commas between them, each said by `one`, as a list of the language. */
function sayList(value: unknown, tag: string | undefined, one: (part: string, language: Language) => string): string {
  const language = asLanguage(tag);
  const parts = String(value).split(',');
  return parts.map((part) => one(part, language)).join(language === 'en' ? ', ' : '、');
}

/** What a sentence may ask for behind a value, as {{day, date}}. */
const FORMATS: Readonly<Record<string, (value: unknown, tag: string | undefined) => string>> = {
  date: (value, tag) => formatIso(String(value), asLanguage(tag)),
  dates: (value, tag) => sayList(value, tag, formatIso),
  written: (value, tag) => sayWritten(String(value), asLanguage(tag)),
  check: (value, tag) => words.t(`${value}.name`, { lng: asLanguage(tag) }),
  field: (value, tag) => sayField(String(value), asLanguage(tag)),
  gap: (value, tag) => sayGap(String(value), asLanguage(tag)),
  way: (value, tag) => words.t(`way.${value}`, { lng: asLanguage(tag) }),
  levels: (value, tag) => sayList(value, tag, (level, lng) => words.t(`level.${level}`, { lng })),
  fields: (value, tag) => sayList(value, tag, sayField),
  list: (value, tag) => sayList(value, tag, String),
};
for (const [name, format] of Object.entries(FORMATS)) words.services.formatter?.add(name, format);

/** The sentence in the language, its values set in as plain text: nothing that stands in a value is looked up or replaced. */
export function say({ id, values }: Words, language: Language): string {
  return words.t(id, { lng: language, nest: false, replace: values });
}
