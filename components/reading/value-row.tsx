import { ActionIcon, Alert, Text } from '@mantine/core';
import IconCurrentLocation from '@tabler/icons-react/dist/esm/icons/IconCurrentLocation.mjs';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldEntry } from '../../lib/dossier/catalogue';
import type { ReadValue } from '../../lib/dossier/reading';
import { useLanguage } from '../words/language';
import type { PlacedValue } from './groups';
import classes from './reading.module.css';

/** A value of so many characters may be higher than its place: the keyboard must be able to scroll it. */
const LONG = 100;

/** What can be done with a value of the page. */
export interface ValueActions {
  /** Asks what it means. */
  readonly onTeach: (placed: PlacedValue) => void;
  /** Leads the page to it, with these words in its mark; false where the page no longer has it. */
  readonly onLead: (placed: PlacedValue, words: string) => Promise<boolean>;
}

export interface ValueSettings extends ValueActions {
  /** Whether a value says how it came by its name also where there is no doubt of it. */
  readonly explained: boolean;
}

/** What a value is called: by its meaning, else as the page calls it. */
function useName(value: ReadValue): string {
  const { t } = useTranslation('reading');
  const language = useLanguage();
  if (value.meaning !== null) return fieldEntry(value.meaning)[language];
  return value.label === '' ? t('unknown.unnamed') : value.label;
}

/** How a value came by its name, as one line: all of it where that is asked for, else what gives reason to look twice. */
function useHow(value: ReadValue, name: string, explained: boolean): string {
  const { t } = useTranslation('reading');
  const language = useLanguage();
  const taught = value.meaning === null ? t('taught-none') : t('taught');
  const asked = explained || value.confidence === 'C' || value.labelFrom === 'none';
  const how = [
    value.taught ? taught : null,
    asked ? t(`from.${value.labelFrom}`) : null,
    asked && value.labelFrom !== 'none' ? t(`sure.${value.confidence}`) : null,
    value.meaning !== null && value.label !== '' && value.label !== name ? t('as', { label: value.label }) : null,
    value.cut ? t('cut') : null,
  ].filter((part) => part !== null);
  return how.join(language === 'zh' ? '，' : '; ');
}

interface ValueRowProps extends ValueSettings {
  readonly placed: PlacedValue;
  /** The place of its entry in its section, counted from 0; null where it does not repeat. */
  readonly at: number | null;
}

/** One value with its name, how it came by that, and what can be done with it. */
export function ValueRow({ placed, at, explained, onTeach, onLead }: ValueRowProps) {
  const { t } = useTranslation('reading');
  const { value } = placed;
  const name = useName(value);
  const how = useHow(value, name, explained);
  const [lost, setLost] = useState(false);
  const teach = value.meaning === null && !value.taught ? 'give' : 'change';
  return (
    <div
      className={classes.row}
      data-meaning={value.meaning ?? undefined}
      data-row={at ?? undefined}
      data-taught={value.taught || undefined}
    >
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
        {how !== '' && (
          <Text size="xs" c="dimmed">
            {how}
          </Text>
        )}
        {lost && (
          <Alert color="red" role="alert" p="xs">
            {t('gone')}
          </Alert>
        )}
      </dd>
      <dd className={classes.acts}>
        <ActionIcon
          size={28}
          variant="subtle"
          aria-label={t('look-named', { name })}
          title={t('look')}
          onClick={async () => setLost(!(await onLead(placed, name)))}
        >
          <IconCurrentLocation size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size={28}
          variant="subtle"
          aria-label={t(`${teach}-named`, { name })}
          title={t(teach)}
          onClick={() => onTeach(placed)}
        >
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      </dd>
    </div>
  );
}
