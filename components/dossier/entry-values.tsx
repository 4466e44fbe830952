import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CATALOGUE, type FieldId, fieldEntry, type SectionId } from '../../lib/dossier/catalogue';
import type { KeptEntry, KeptValue } from '../../lib/dossier/kept-dossier';
import { useLanguage } from '../words/language';
import classes from './dossier.module.css';
import { sourceWords, valueNote } from './value-words';

/** The source that all values of an entry share; null where they differ. */
function sharedSource(values: readonly KeptValue[]): KeptValue | null {
  const [first] = values;
  if (first === undefined) return null;
  // Two values of one minute read alike.
  const alike = values.every(({ source, at }) => source === first.source && at.slice(0, 16) === first.at.slice(0, 16));
  return alike ? first : null;
}

/** The values of an entry in the order of the catalogue, with how each is understood, and where and when it came. */
export function EntryValues({ section, entry }: { section: SectionId; entry: KeptEntry }) {
  const { t } = useTranslation('dossier');
  const language = useLanguage();
  const shown = Object.keys(CATALOGUE[section].fields).flatMap((field) => {
    const value = entry.values[field];
    return value === undefined ? [] : [{ id: `${section}.${field}` as FieldId, value }];
  });
  if (shown.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('entry.empty')}
      </Text>
    );
  }
  const shared = sharedSource(shown.map(({ value }) => value));
  return (
    <>
      <dl className={classes.list}>
        {shown.map(({ id, value }) => {
          const note = valueNote(t, id, value.text, language);
          return (
            <div key={id} className={classes.row} data-meaning={id}>
              <dt>{fieldEntry(id)[language]}</dt>
              <dd>
                <Text size="sm" className={classes.value} data-value>
                  {value.text}
                </Text>
                {note !== null && (
                  <Text size="xs" c={note.caution ? 'var(--caution)' : 'dimmed'}>
                    {note.words}
                  </Text>
                )}
                {shared === null && (
                  <Text size="xs" c="dimmed" data-source={value.source}>
                    {sourceWords(t, value, language)}
                  </Text>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {shared !== null && (
        <Text size="xs" c="dimmed" data-source={shared.source}>
          {sourceWords(t, shared, language)}
        </Text>
      )}
    </>
  );
}
