import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface FactEditorProps {
  readonly label: string;
  /** What to write there. */
  readonly hint: string;
  /** What stands there at first. */
  readonly start: string;
  readonly fault: string | null;
  readonly onTake: (words: string) => void;
  readonly onCancel: () => void;
  /** Takes the fact away; null where there is nothing to take away. */
  readonly onClear: (() => void) | null;
}

/** Takes typed words for a fact; words of the text are taken where they stand. */
export function FactEditor({ label, hint, start, fault, onTake, onCancel, onClear }: FactEditorProps) {
  const { t } = useTranslation('notice');
  const [words, setWords] = useState(start);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onTake(words);
      }}
    >
      <TextInput
        size="sm"
        data-autofocus
        autoFocus
        label={label}
        description={hint}
        value={words}
        error={fault}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Group gap="xs" mt={4}>
        <Button size="compact-sm" type="submit" disabled={words.trim() === ''}>
          {t('review.take')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {t('review.cancel')}
        </Button>
        {onClear && (
          <Button size="compact-sm" variant="subtle" color="red" onClick={onClear}>
            {t('review.clear')}
          </Button>
        )}
      </Group>
    </form>
  );
}
