import { Button, Stack, Text } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE, type FieldId, fieldEntry, type SectionId } from '../../lib/dossier/catalogue';
import {
  insertEntry,
  type KeptChange,
  moveEntry,
  onlyEntryId,
  removeEmptyEntry,
  removeEntry,
  setValue,
} from '../../lib/dossier/change-kept';
import { entriesOf, isEmptyEntry, type KeptDossier, type KeptEntry, MAX_ENTRIES } from '../../lib/dossier/kept-dossier';
import { Disclosure } from '../ui/disclosure';
import { usePortions } from '../ui/portions';
import { useLanguage } from '../words/language';
import classes from './dossier.module.css';
import { EntryCard } from './entry-card';

interface SectionPartProps {
  readonly section: SectionId;
  readonly kept: KeptDossier;
  readonly save: (change: KeptChange, what: string, merge?: string) => Promise<boolean>;
}

function Entries({ section, kept, save }: SectionPartProps) {
  const { t } = useTranslation('dossier');
  const language = useLanguage();
  const [editing, setEditing] = useState<string | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const { many } = CATALOGUE[section];
  const sectionName = CATALOGUE[section][language];
  const entries = entriesOf(kept, section);
  const nameOf = (at: number) => (many ? t('entry.name', { section: sectionName, number: at + 1 }) : sectionName);

  async function addEntry() {
    const entry: KeptEntry = { id: crypto.randomUUID(), values: {} };
    const what = t('did.add', { name: nameOf(entries.length) });
    if (await save(insertEntry(section, entry), what)) setEditing(entry.id);
  }
  async function remove(entry: KeptEntry, at: number) {
    if (await save(removeEntry(section, entry.id), t('did.remove', { name: nameOf(at) }))) add.current?.focus();
  }
  async function finish(entry: KeptEntry, at: number) {
    setEditing(null);
    if (!many || !isEmptyEntry(entry)) return;
    // An entry that was added and left empty says nothing. What was typed last may still be on its way to the store: it is
    // asked there whether the entry is empty.
    await save(removeEmptyEntry(section, entry.id), t('did.remove', { name: nameOf(at) }));
    if (document.activeElement === document.body) add.current?.focus();
  }
  const write = (entryId: string, at: number) => (field: FieldId, text: string, merge: string) => {
    const value = { text, source: 'hand', at: new Date().toISOString() } as const;
    const words = { name: nameOf(at), field: fieldEntry(field)[language] };
    void save(setValue(field, entryId, value), t('did.write', words), `${entryId} ${merge}`);
  };
  const only: KeptEntry = entries[0] ?? { id: onlyEntryId(section), values: {} };
  const { shown, more } = usePortions(many ? entries : [only], ({ id }) => id === editing);

  return (
    <Stack gap="xs" pt={4}>
      <Stack gap="xs" component={many ? 'ol' : 'div'} className={classes.plain}>
        {shown.map(({ item: entry, at }) => (
          <EntryCard
            key={entry.id}
            section={section}
            entry={entry}
            place={many ? { at, of: entries.length } : null}
            editing={editing === entry.id}
            onEdit={(on) => (on ? setEditing(entry.id) : void finish(entry, at))}
            onValue={write(entry.id, at)}
            onMove={(by) => void save(moveEntry(section, entry.id, by), t('did.move', { name: nameOf(at) }))}
            onRemove={() => void remove(entry, at)}
          />
        ))}
      </Stack>
      {more}
      {many && (
        <Button
          ref={add}
          size="sm"
          variant="default"
          maw="100%"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={entries.length >= MAX_ENTRIES}
          onClick={() => void addEntry()}
        >
          {t('entry.add', { section: sectionName })}
        </Button>
      )}
    </Stack>
  );
}

/** One section of the dossier: how much it holds, and opened its entries, to read, write, move and delete. */
export function SectionPart(props: SectionPartProps) {
  const { t } = useTranslation('dossier');
  const language = useLanguage();
  const { section, kept } = props;
  const entries = entriesOf(kept, section).filter((entry) => !isEmptyEntry(entry));
  const values = entries.reduce((sum, entry) => sum + Object.keys(entry.values).length, 0);
  const much = CATALOGUE[section].many ? t('entries', { count: entries.length }) : t('values', { count: values });
  return (
    <Disclosure
      heading={2}
      head={
        <>
          {CATALOGUE[section][language]}
          <Text size="xs" c="dimmed" component="span" fw={400} ms="auto">
            {values === 0 ? t('nothing') : much}
          </Text>
        </>
      }
    >
      <Entries {...props} />
    </Disclosure>
  );
}
