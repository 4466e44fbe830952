import { Button, Group, TextInput } from '@mantine/core';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { insertDocument, newDocument } from '../../lib/materials/change';
import { MAX_DOCUMENTS, MAX_NAME } from '../../lib/materials/checklist';
import type { Save } from './use-save';

interface AddDocumentProps {
  readonly material: string;
  /** How many there are. */
  readonly count: number;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly save: Save;
}

/** Adds a document by its name; Enter adds too, and the field is ready for the next. */
export function AddDocument({ material, count, field, save }: AddDocumentProps) {
  const { t } = useTranslation('materials');
  const [name, setName] = useState('');
  const [empty, setEmpty] = useState(false);
  const full = count >= MAX_DOCUMENTS;

  async function add() {
    const trimmed = name.trim();
    setEmpty(trimmed === '');
    if (trimmed === '') return field.current?.focus();
    const saved = await save(insertDocument(material, newDocument(crypto.randomUUID(), trimmed)));
    // What could not be saved stays in the field.
    if (saved) setName((now) => (now.trim() === trimmed ? '' : now));
    field.current?.focus();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          ref={field}
          flex={1}
          size="sm"
          label={t('add.label')}
          description={t('add.example')}
          maxLength={MAX_NAME}
          autoComplete="off"
          value={name}
          disabled={full}
          error={full ? t('add.full', { most: MAX_DOCUMENTS }) : empty && t('document.name-missing')}
          inputWrapperOrder={['label', 'description', 'error', 'input']}
          onChange={({ currentTarget }) => {
            setName(currentTarget.value);
            setEmpty(false);
          }}
        />
        <Button
          type="submit"
          size="sm"
          variant="default"
          disabled={full}
          // The second press of a double click is none of its own.
          onClick={(event) => event.detail > 1 && event.preventDefault()}
        >
          {t('add.button')}
        </Button>
      </Group>
    </form>
  );
}
