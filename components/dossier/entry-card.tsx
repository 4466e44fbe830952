import { ActionIcon, Button, Group, Paper, Stack, Title } from '@mantine/core';
import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE, type FieldId, type SectionId } from '../../lib/dossier/catalogue';
import type { KeptEntry } from '../../lib/dossier/kept-dossier';
import { useLanguage } from '../words/language';
import classes from './dossier.module.css';
import { EntryValues } from './entry-values';
import { FieldInput } from './field-input';

interface EntryCardProps {
  readonly section: SectionId;
  readonly entry: KeptEntry;
  /** Its place, counted from 0, and how many there are; null in a section that does not repeat. */
  readonly place: { readonly at: number; readonly of: number } | null;
  readonly editing: boolean;
  readonly onEdit: (editing: boolean) => void;
  readonly onValue: (field: FieldId, text: string, merge: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One entry: its values to read, or all its fields to write in. */
export function EntryCard({ section, entry, place, editing, onEdit, onValue, onMove, onRemove }: EntryCardProps) {
  const { t } = useTranslation('dossier');
  const language = useLanguage();
  const first = useRef<HTMLInputElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  const sectionName = CATALOGUE[section][language];
  const name = place === null ? sectionName : t('entry.name', { section: sectionName, number: place.at + 1 });

  useEffect(() => {
    if (editing) first.current?.focus();
    else if (was.current) edit.current?.focus();
    was.current = editing;
  }, [editing]);

  const mover = (by: -1 | 1, Icon: typeof IconArrowUp, label: string) => {
    const end = place === null || place.at + by < 0 || place.at + by >= place.of;
    return (
      <ActionIcon
        size={32}
        variant="subtle"
        color="gray"
        // A button that is switched off would lose the focus of whoever moves an entry to the end.
        aria-disabled={end}
        data-disabled={end || undefined}
        className={classes.mover}
        aria-label={label}
        title={label}
        onClick={() => onMove(by)}
      >
        <Icon size={18} aria-hidden />
      </ActionIcon>
    );
  };

  return (
    <Paper
      component={place === null ? 'div' : 'li'}
      withBorder
      p="xs"
      radius="md"
      role={place === null ? 'group' : undefined}
      aria-label={name}
    >
      <Stack gap={6}>
        <Group gap={4} wrap="nowrap" justify="space-between">
          {place === null ? (
            <span />
          ) : (
            <Title order={3} size="h6">
              {t('entry.number', { number: place.at + 1 })}
            </Title>
          )}
          <Group gap={2} wrap="nowrap">
            {place !== null && place.of > 1 && (
              <>
                {mover(-1, IconArrowUp, t('entry.up', { name }))}
                {mover(1, IconArrowDown, t('entry.down', { name }))}
              </>
            )}
            {!editing && (
              <Button
                ref={edit}
                size="compact-sm"
                variant="subtle"
                leftSection={<IconPencil size={16} aria-hidden />}
                aria-label={t('entry.edit', { name })}
                onClick={() => onEdit(true)}
              >
                {t('entry.edit-short')}
              </Button>
            )}
            {place !== null && (
              <ActionIcon
                size={32}
                variant="subtle"
                color="red"
                aria-label={t('entry.remove', { name })}
                title={t('entry.remove', { name })}
                onClick={onRemove}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        </Group>
        {editing ? (
          <Stack gap="sm">
            {Object.keys(CATALOGUE[section].fields).map((field, at) => {
              const id = `${section}.${field}` as FieldId;
              return (
                <FieldInput
                  key={id}
                  field={id}
                  value={entry.values[field]}
                  inputRef={at === 0 ? first : undefined}
                  onSave={(text, merge) => onValue(id, text, merge)}
                />
              );
            })}
            <Group>
              <Button size="sm" variant="default" onClick={() => onEdit(false)}>
                {t('entry.finish')}
              </Button>
            </Group>
          </Stack>
        ) : (
          <EntryValues section={section} entry={entry} />
        )}
      </Stack>
    </Paper>
  );
}
