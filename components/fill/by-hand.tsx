import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldEntry } from '../../lib/dossier/catalogue';
import type { PlanField } from '../../lib/dossier/fill-plan';
import { useLanguage } from '../words/language';
import { fieldName } from './field-name';

interface ByHandProps {
  readonly one: PlanField;
  readonly onLead: (one: PlanField) => Promise<boolean>;
}

/** Values that are never put where other programs can read them. */
const isSecret = ({ field }: PlanField) => ['identity', 'phone'].includes(fieldEntry(field.meaning).kind);

/** Leads to a field that is left to the user, whose value may be copied: asked each time, and never an identity or telephone number. */
export function ByHand({ one, onLead }: ByHandProps) {
  const { t } = useTranslation('fill');
  const name = fieldName(t, one, useLanguage());
  const [said, setSaid] = useState<'asked' | 'copied' | 'copy-failed' | 'led-gone' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(one.wanted ?? '').then(
      () => setSaid('copied'),
      () => setSaid('copy-failed'),
    );
  return (
    <div>
      <Group gap="xs" mt={2}>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t('lead-of', { name })}
          onClick={() => void onLead(one).then((found) => setSaid(found ? null : 'led-gone'))}
        >
          {t('lead')}
        </Button>
        {!isSecret(one) && said !== 'asked' && (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t('copy-of', { name })}
            onClick={() => setSaid('asked')}
          >
            {t('copy')}
          </Button>
        )}
      </Group>
      {said === 'asked' && (
        <Group gap="xs" mt={4} role="group" aria-label={t('copy-of', { name })}>
          <Text size="xs">{t('copy-ask')}</Text>
          <Button size="compact-xs" variant="default" autoFocus onClick={() => void copy()}>
            {t('copy-yes')}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => setSaid(null)}>
            {t('copy-no')}
          </Button>
        </Group>
      )}
      <Text size="xs" role="status">
        {said !== null && said !== 'asked' ? t(said) : ''}
      </Text>
    </div>
  );
}
