import { Alert, Combobox, Modal, Stack, Text, TextInput, useCombobox } from '@mantine/core';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE, type FieldId, fieldEntry, SECTION_IDS, type SectionId } from '../../lib/dossier/catalogue';
import type { ReadValue } from '../../lib/dossier/reading';
import { useLanguage } from '../words/language';
import { ControlFacts } from './control-facts';
import classes from './teach.module.css';

/** What the user said: a meaning, that it is none of the catalogue, or that it is to be recognised as before. */
export type Choice = { readonly meaning: FieldId | null } | 'as-before';

interface ChooseMeaningProps {
  readonly value: ReadValue;
  /** Why nothing can be taught of it; null where it can. */
  readonly refused: 'unrecognisable' | 'personal' | null;
  /** How many controls of the page nothing tells apart from this one, itself included. */
  readonly alike: number;
  readonly onChoose: (choice: Choice) => void;
  readonly onClose: () => void;
}

const NONE = 'none';
const AS_BEFORE = 'as-before';

interface Group {
  readonly section: SectionId;
  readonly fields: readonly FieldId[];
}

/** The meanings whose name, or whose section's name, holds every word of what is sought. */
function groupsFor(sought: string, language: 'zh' | 'en'): Group[] {
  const words = sought.toLowerCase().split(/\s+/u).filter(Boolean);
  return SECTION_IDS.flatMap((section) => {
    const fields = Object.keys(CATALOGUE[section].fields)
      .map((field) => `${section}.${field}` as FieldId)
      .filter((field) => {
        const text = `${CATALOGUE[section][language]} ${fieldEntry(field)[language]}`.toLowerCase();
        return words.every((word) => text.includes(word));
      });
    return fields.length > 0 ? [{ section, fields }] : [];
  });
}

function Choices({ value, alike, onChoose }: Pick<ChooseMeaningProps, 'value' | 'alike' | 'onChoose'>) {
  const { t } = useTranslation('teach');
  const language = useLanguage();
  const [sought, setSought] = useState('');
  const listId = useId();
  const combobox = useCombobox({ defaultOpened: true });
  const groups = groupsFor(sought, language);
  // Enter takes the first that was found; with nothing sought nothing is taken unseen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the options change with what is sought.
  useEffect(() => {
    if (sought.trim() === '') combobox.resetSelectedOption();
    else combobox.selectFirstOption();
  }, [sought]);
  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      onOptionSubmit={(option) =>
        onChoose(option === AS_BEFORE ? AS_BEFORE : { meaning: option === NONE ? null : (option as FieldId) })
      }
    >
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          data-autofocus
          label={t('choose.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={sought}
          autoComplete="off"
          role="combobox"
          aria-controls={listId}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options id={listId} aria-label={t('choose.meanings')} className={classes.options}>
        {/* Whoever seeks a meaning must not take these two with Enter. */}
        {sought.trim() === '' && value.taught && (
          <Combobox.Option value={AS_BEFORE}>{t('choose.as-before')}</Combobox.Option>
        )}
        {sought.trim() === '' && (
          <Combobox.Option value={NONE} active={value.taught && value.meaning === null}>
            {t('choose.none')}
          </Combobox.Option>
        )}
        {groups.map(({ section, fields }) => (
          <Combobox.Group key={section} label={CATALOGUE[section][language]}>
            {fields.map((field) => (
              <Combobox.Option
                key={field}
                value={field}
                active={field === value.meaning}
                disabled={alike > 1 && !CATALOGUE[section].many}
                aria-label={t('choose.option', {
                  section: CATALOGUE[section][language],
                  field: fieldEntry(field)[language],
                })}
              >
                {fieldEntry(field)[language]}
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
      </Combobox.Options>
      {groups.length === 0 && (
        <Text size="sm" role="status">
          {t('choose.nothing', { sought })}
        </Text>
      )}
    </Combobox>
  );
}

/** Asks what a control of the page means. What is chosen is saved at once by whoever asked, and can be taken back. */
export function ChooseMeaning({ value, refused, alike, onChoose, onClose }: ChooseMeaningProps) {
  const { t } = useTranslation('teach');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('choose.title')}
      padding="sm"
      yOffset={8}
      xOffset={8}
      closeButtonProps={{ 'aria-label': t('choose.close') }}
    >
      {/* The list of meanings would take Escape for itself: it is always open, so that the key means the whole. */}
      <Stack gap="xs" onKeyDownCapture={(event) => event.key === 'Escape' && onClose()}>
        <ControlFacts value={value} />
        {refused !== null && (
          <Alert color="red" variant="outline" role="alert">
            {t(`refused.${refused}`)}
          </Alert>
        )}
        {refused === null && alike > 1 && <Text size="sm">{t('choose.alike', { count: alike })}</Text>}
        {refused === null && <Choices value={value} alike={alike} onChoose={onChoose} />}
      </Stack>
    </Modal>
  );
}
