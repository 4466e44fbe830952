import { Text, Textarea, TextInput } from '@mantine/core';
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldId, fieldEntry } from '../../lib/dossier/catalogue';
import type { FieldKind } from '../../lib/dossier/field-kind';
import { type KeptValue, MAX_KEPT_VALUE } from '../../lib/dossier/kept-dossier';
import { useDraft } from '../materials/use-draft';
import { useLanguage } from '../words/language';
import { sourceWords, valueNote } from './value-words';

/** How long after the last key a field that is still being written in is saved. */
const PAUSE = 500;

const INPUT_MODES: Partial<Record<FieldKind, 'numeric' | 'tel'>> = { number: 'numeric', phone: 'tel' };

interface FieldInputProps {
  readonly field: FieldId;
  readonly value: KeptValue | undefined;
  /** Saves the text; `merge` is one for all that is typed until the field is left. */
  readonly onSave: (text: string, merge: string) => void;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

/** One field of an entry: its label, hint, and what is typed, saved as it is typed; beside it how that is understood. */
export function FieldInput({ field, value, onSave, inputRef }: FieldInputProps) {
  const { t } = useTranslation('dossier');
  const language = useLanguage();
  const { text, type, onFocus, onBlur } = useDraft(value?.text ?? '');
  const { kind, ...label } = fieldEntry(field);
  // Half a name or number is another person's: these are saved when the field is left.
  const whenLeft = field === 'person.name' || field === 'person.idNumber';
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> | undefined } | null>(null);
  const visit = useRef(0);
  const saveNow = useRef<() => void>(() => undefined);
  saveNow.current = () => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current.timer);
    const { text: typed } = waiting.current;
    waiting.current = null;
    onSave(typed, `${field} ${visit.current}`);
  };
  // A field that goes while something is not yet saved saves it.
  useEffect(() => () => saveNow.current(), []);

  const onType = (typed: string) => {
    type(typed);
    clearTimeout(waiting.current?.timer);
    const timer = whenLeft ? undefined : setTimeout(() => saveNow.current(), PAUSE);
    waiting.current = { text: typed, timer };
  };
  const note = valueNote(t, field, text, language);
  const hint = t(`hint.${field}`, { defaultValue: '' });
  const common = {
    size: 'sm',
    label: label[language],
    description: hint || undefined,
    maxLength: MAX_KEPT_VALUE,
    autoComplete: 'off',
    value: text,
    onFocus: () => {
      visit.current += 1;
      onFocus();
    },
    onBlur: () => {
      saveNow.current();
      onBlur();
    },
  } as const;
  return (
    <div>
      {kind === 'text' && inputRef === undefined ? (
        <Textarea
          {...common}
          autosize
          minRows={1}
          maxRows={10}
          onChange={(event) => onType(event.currentTarget.value)}
        />
      ) : (
        <TextInput
          {...common}
          ref={inputRef}
          inputMode={INPUT_MODES[kind]}
          onChange={(event) => onType(event.currentTarget.value)}
        />
      )}
      {note !== null && (
        <Text size="sm" mt={4} c={note.caution ? 'var(--caution)' : undefined} aria-live="polite">
          {note.words}
        </Text>
      )}
      {value !== undefined && (
        <Text size="xs" mt={2} c="dimmed">
          {sourceWords(t, value, language)}
        </Text>
      )}
    </div>
  );
}
