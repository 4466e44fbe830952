import { Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { JudgedBy } from '../../lib/checks/many/check-many';
import { Disclosure } from '../ui/disclosure';
import { SaveHandoff } from './save-handoff';

interface HandoffPartProps {
  readonly by: JudgedBy;
  readonly personId: string;
  readonly name: string;
}

/** The applicant's part of the hand-off: their papers as one file for the unit. */
export function HandoffPart({ by, personId, name }: HandoffPartProps) {
  const { t } = useTranslation('handoff');
  return (
    <Paper key={personId} withBorder p="sm" component="section" aria-label={t('part.applicant')}>
      <Disclosure heading={2} head={t('part.applicant')}>
        <Stack gap="sm" pt="xs">
          <Text size="sm">{t('part.applicant-what')}</Text>
          <SaveHandoff by={by} personIds={[personId]} name={name} />
        </Stack>
      </Disclosure>
    </Paper>
  );
}
