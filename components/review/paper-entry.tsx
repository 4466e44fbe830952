import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldEntry } from '../../lib/dossier/catalogue';
import { MAX_KEPT_VALUE } from '../../lib/dossier/kept-dossier';
import type { Question } from '../../lib/review/questions';
import { valueNote } from '../dossier/value-words';
import { useLanguage } from '../words/language';
import { fieldName } from './question-name';

interface PaperEntryProps {
  readonly question: Question;
  /** Enters what the paper says; empty where it says nothing of it. */
  readonly onEnter: (text: string) => void;
  /** Leaves the field for later. */
  readonly onLater: () => void;
}

/**
 * Asks for one field as the paper says it. What platform and dossier say is not on the page, but for the name of the thing whose
 * paper is to be taken up.
 */
export function PaperEntry({ question, onEnter, onLater }: PaperEntryProps) {
  const { t } = useTranslation('review');
  const { t: ofDossier } = useTranslation('dossier');
  const language = useLanguage();
  const shown = question.named ? (question.platform ?? question.dossier ?? '') : '';
  const [text, setText] = useState(shown);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) onEnter(text.trim());
    else setMissing(true);
  };
  const name = fieldName(question, language);
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          ref={field}
          size="md"
          label={t(question.named ? 'entry-named' : 'entry-blind', { field: name })}
          description={
            question.named ? t('named-hint') : ofDossier(`hint.${question.field}`, { defaultValue: '' }) || undefined
          }
          maxLength={MAX_KEPT_VALUE}
          autoComplete="off"
          inputMode={fieldEntry(question.field).kind === 'number' ? 'numeric' : undefined}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setMissing(false);
          }}
          error={missing && t('empty')}
        />
        <Text size="sm" c="dimmed" aria-live="polite">
          {valueNote(ofDossier, question.field, text, language)?.words}
        </Text>
        <Group gap="xs">
          <Button type="submit" size="sm">
            {t('enter')}
          </Button>
          <Button size="sm" variant="default" onClick={() => onEnter('')}>
            {t(question.named ? 'no-paper' : 'not-written')}
          </Button>
          <Button size="sm" variant="subtle" onClick={onLater}>
            {t('later')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
