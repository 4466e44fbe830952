import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../lib/checks/finding';
import { standingOf } from '../../lib/checks/many/standing';
import type { Dossier } from '../../lib/dossier/dossier';
import { type Said, saidCounts } from '../../lib/handoff/said';
import { VerdictCounts } from '../findings/verdict-counts';
import { VerdictGroups } from '../findings/verdict-groups';
import { Disclosure } from '../ui/disclosure';

interface PersonFindingsProps {
  readonly dossier: Dossier;
  readonly findings: readonly Finding[];
  /** The findings that came with the file; null where it said none, or nothing came. */
  readonly said: Said | null;
  readonly onShowNotice: (quote: string) => void;
}

/** What the checks find of a person now, made anew here; what the file said of it is told beside and used for nothing. */
export function PersonFindings({ dossier, findings, said, onShowNotice }: PersonFindingsProps) {
  const { t } = useTranslation('roster');
  const counts = useMemo(() => standingOf(findings).counts, [findings]);
  return (
    <div>
      <Text size="sm">
        {t('findings.now')}
        <VerdictCounts counts={counts} />
      </Text>
      {said !== null && (
        <Text size="xs" c="dimmed">
          {t('findings.said', { day: said.judgedOn })}
          <VerdictCounts counts={saidCounts(said)} />
        </Text>
      )}
      <Disclosure head={t('findings.show')}>
        <Stack gap="md" pt="xs">
          <VerdictGroups findings={findings} dossier={dossier} onShowNotice={onShowNotice} />
        </Stack>
      </Disclosure>
    </div>
  );
}
