import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../lib/review/review';
import { entryWords } from './entry-words';

interface DisputedFormProps {
  /** What stands, and what other clerks entered otherwise. */
  readonly entries: readonly Answer[];
  /** Decides that the paper says this. */
  readonly onDecide: (text: string) => void;
  readonly onLater: () => void;
  /** Enters the paper anew, where neither is right. */
  readonly onAgain: () => void;
}

/** Clerks have entered one field otherwise: after another look at the paper one of them is chosen. Platform and dossier stay out of view. */
export function DisputedForm({ entries, onDecide, onLater, onAgain }: DisputedFormProps) {
  const { t } = useTranslation('review');
  const [chosen, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const entry = entries[Number(chosen ?? -1)];
    if (entry) onDecide(entry.text);
  };
  return (
    <form onSubmit={submit} aria-label={t('two.form')}>
      <Stack gap="sm">
        <Text fw={700} role="alert">
          {t('two.differ')}
        </Text>
        <Radio.Group
          label={t('two.label')}
          value={chosen}
          onChange={setChosen}
          error={tried && chosen === null && t('two.missing')}
        >
          <Stack gap={6} mt={4} style={{ overflowWrap: 'anywhere' }}>
            {entries.map((entry, at) => (
              <Radio
                key={`${entry.by} ${entry.at}`}
                size="sm"
                value={String(at)}
                label={entryWords(t, entry)}
                ref={at === 0 ? first : undefined}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Group gap="xs">
          <Button type="submit" size="sm">
            {t('two.decide')}
          </Button>
          <Button size="sm" variant="default" onClick={onLater}>
            {t('ruling.later')}
          </Button>
          <Button size="sm" variant="subtle" onClick={onAgain}>
            {t('two.again')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
