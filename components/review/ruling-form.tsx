import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../lib/review/questions';
import { MAX_CLERK, MAX_REASON, RULINGS, type Ruling } from '../../lib/review/review';
import { ChoiceForm } from './choice-form';
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
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(clerk);
  return (
    <ChoiceForm
      name={t('ruling.form')}
      what={t(paper === '' ? 'ruling.nothing' : 'ruling.differs')}
      above={<ThreeValues question={question} paper={paper} />}
      label={t('ruling.label')}
      options={RULINGS.map((one) => ({ value: one, label: t(`ruling.${one}`) }))}
      missing={t('ruling.missing')}
      below={(tried) => (
        <>
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
        </>
      )}
      submit={t('ruling.settle')}
      onSubmit={(ruling) => {
        if (reason.trim() && by.trim()) onSettle({ ruling, reason: reason.trim(), by: by.trim() });
      }}
      onLater={onLater}
      again={t('ruling.again')}
      onAgain={onAgain}
    />
  );
}
