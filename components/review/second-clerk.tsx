import { Button, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_CLERK, type Review } from '../../lib/review/review';
import { Disclosure } from '../ui/disclosure';

interface SecondClerkProps {
  readonly review: Review;
  /** Lets this clerk enter everything once more. */
  readonly onBegin: (name: string) => void;
}

/** Lets a second clerk enter the same papers without seeing what the first has entered; the name must be another. */
export function SecondClerk({ review, onBegin }: SecondClerkProps) {
  const { t } = useTranslation('review');
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const isFirst = review.answers.every(({ by }) => by === name.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '' && !isFirst) onBegin(name.trim());
  };
  return (
    <Disclosure head={t('second.head')}>
      <form onSubmit={submit}>
        <Stack gap="sm" align="flex-start" pt="xs">
          <Text size="sm">{t('second.what')}</Text>
          <TextInput
            size="sm"
            w="100%"
            maw={360}
            label={t('second.name')}
            maxLength={MAX_CLERK}
            autoComplete="off"
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            error={tried && (name.trim() === '' ? t('ruling.by-missing') : isFirst && t('second.same'))}
          />
          <Button type="submit" size="sm">
            {t('second.begin')}
          </Button>
        </Stack>
      </form>
    </Disclosure>
  );
}
