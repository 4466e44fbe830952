import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldEntry } from '../../lib/dossier/catalogue';
import type { ReadValue } from '../../lib/dossier/reading';
import { useLanguage } from '../words/language';
import type { PlacedValue } from './groups';
import classes from './reading.module.css';

/** A value of so many characters may be higher than its place: the keyboard must be able to scroll it. */
const LONG = 100;

/** What a value is called: by its meaning, else as the page calls it. */
function useName(value: ReadValue): string {
  const { t } = useTranslation('reading');
  const language = useLanguage();
  if (value.meaning !== null) return fieldEntry(value.meaning)[language];
  return value.label === '' ? t('unknown.unnamed') : value.label;
}

function ValueRow({ value, at }: { value: ReadValue; at: number | null }) {
  const { t } = useTranslation('reading');
  const language = useLanguage();
  const name = useName(value);
  const how = [
    t(`from.${value.labelFrom}`),
    value.labelFrom === 'none' ? null : t(`sure.${value.confidence}`),
    value.meaning !== null && value.label !== '' && value.label !== name ? t('as', { label: value.label }) : null,
    value.cut ? t('cut') : null,
  ].filter((part) => part !== null);
  return (
    <div className={classes.row} data-meaning={value.meaning ?? undefined} data-row={at ?? undefined}>
      <dt>{name}</dt>
      <dd>
        {value.value.trim() === '' ? (
          <Text size="sm" c="dimmed">
            {t('empty')}
          </Text>
        ) : (
          <Text
            size="sm"
            className={classes.value}
            data-value
            {...(value.value.length > LONG && { component: 'div', role: 'group', 'aria-label': name, tabIndex: 0 })}
          >
            {value.value}
          </Text>
        )}
        {value.typed !== undefined && (
          <Text size="xs" data-typed>
            {t('typed', { text: value.typed })}
          </Text>
        )}
        <Text size="xs" c="dimmed">
          {how.join(language === 'zh' ? '，' : '; ')}
        </Text>
      </dd>
    </div>
  );
}

interface ValueListProps {
  readonly values: readonly PlacedValue[];
  /** The place of their entry in its section, counted from 0; null where it does not repeat. */
  readonly at: number | null;
}

/** Values with their names, one a line, and how each came by its name. */
export function ValueList({ values, at }: ValueListProps) {
  return (
    <dl className={classes.list}>
      {values.map(({ key, value }) => (
        <ValueRow key={key} value={value} at={at} />
      ))}
    </dl>
  );
}
