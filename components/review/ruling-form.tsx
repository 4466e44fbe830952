import { Button, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../lib/review/questions';
import { MAX_CLERK, MAX_REASON, RULINGS, type Ruling } from '../../lib/review/review';
import { ThreeValues } from './three-values';

/** How a difference was settled, without what is known besides. */
export interface Settled {
  readonly ruling: Ruling;
  readonly reason: string;
  readonly by: string;
}

interface RulingFormProps {
  readonly question: Question;
  readonly paper: string;
  /** Who ruled last. */
  readonly clerk: string;
  readonly onSettle: (settled: Settled) => void;
  /** Leaves the difference for later. */
  readonly onLater: () => void;
  /** Enters the paper anew. */
  readonly onAgain: () => void;
}

/** A difference, now that the paper has been entered: the three values, and the verdict with its reason and the name of who gives it. */
export function RulingForm({ question, paper, clerk, onSettle, onLater, onAgain }: RulingFormProps) {
  const { t } = useTranslation('review');
  const [ruling, setRuling] = useState<Ruling | null>(null);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(clerk);
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (ruling !== null && reason.trim() && by.trim()) onSettle({ ruling, reason: reason.trim(), by: by.trim() });
  };
  return (
    <form onSubmit={submit} aria-label={t('ruling.form')}>
      <Stack gap="sm">
        <Text fw={700} role="alert">
          {t(paper === '' ? 'ruling.nothing' : 'ruling.differs')}
        </Text>
        <ThreeValues question={question} paper={paper} />
        <Radio.Group
          label={t('ruling.label')}
          value={ruling}
          onChange={(value) => setRuling(value as Ruling)}
          error={tried && ruling === null && t('ruling.missing')}
        >
          <Stack gap={6} mt={4}>
            {RULINGS.map((one, at) => (
              <Radio key={one} size="sm" value={one} label={t(`ruling.${one}`)} ref={at === 0 ? first : undefined} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          size="sm"
          label={t('ruling.reason')}
          maxLength={MAX_REASON}
          autosize
          minRows={1}
          maxRows={6}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          error={tried && !reason.trim() && t('ruling.reason-missing')}
        />
        <TextInput
          size="sm"
          label={t('ruling.by')}
          maxLength={MAX_CLERK}
          autoComplete="off"
          value={by}
          onChange={({ currentTarget }) => setBy(currentTarget.value)}
          error={tried && !by.trim() && t('ruling.by-missing')}
        />
        <Group gap="xs">
          <Button type="submit" size="sm">
            {t('ruling.settle')}
          </Button>
          <Button size="sm" variant="default" onClick={onLater}>
            {t('ruling.later')}
          </Button>
          <Button size="sm" variant="subtle" onClick={onAgain}>
            {t('ruling.again')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
