import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { setStep } from '../../lib/materials/change';
import type { Notice } from '../../lib/notice/schema';
import { useLanguage } from '../words/language';
import { sourceWords } from './source-words';
import { Tick } from './tick';
import type { Save } from './use-save';

interface StepsProps {
  readonly notice: Notice;
  readonly done: readonly string[];
  readonly save: Save;
}

/** What must happen beside the papers, each with the notice's words and who does it. */
export function Steps({ notice, done, save }: StepsProps) {
  const { t } = useTranslation('materials');
  const language = useLanguage();
  const fees = notice.payment.perPerson
    .map(({ value }) => t('fee', { level: value.level === null ? '' : t(`level.${value.level}`), yuan: value.yuan }))
    .join(t('comma'));
  return (
    <Stack component="section" gap="sm" aria-labelledby="materials-steps">
      <Title order={3} size="h5" id="materials-steps">
        {t('steps.head')}
      </Title>
      {notice.steps.value.map((step) => (
        <Tick
          key={step.id}
          label={t(`step.${step.id}`, { defaultValue: step.name })}
          description={`${t(`by.${step.by}`)}${t('stop')}${step.id === 'fee-paid' ? `${fees}${t('stop')}` : ''}${sourceWords(t, step.source, language)}`}
          checked={done.includes(step.id)}
          onTick={(now) => save(setStep(step.id, now))}
        />
      ))}
    </Stack>
  );
}
