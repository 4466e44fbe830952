import { Alert, Button, Stack, Text } from '@mantine/core';
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import IconListSearch from '@tabler/icons-react/dist/esm/icons/IconListSearch.mjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Finding, VERDICTS, type Verdict } from '../../lib/checks/finding';
import type { Dossier } from '../../lib/dossier/dossier';
import { EmptyState } from '../ui/empty-state';
import { WaysPart } from '../ways/ways-part';
import type { FindingActions } from './finding-card';
import { FindingGroup } from './finding-group';
import { useToldBy } from './told-by';
import { VerdictCounts } from './verdict-counts';

interface FindingsViewProps extends FindingActions {
  /** Worst first. */
  readonly findings: readonly Finding[];
  readonly dossier: Dossier;
  /** True where a part of the page could not be read, so that "no problem" would say too much. */
  readonly partlyUnread: boolean;
  readonly onShowReading: () => void;
}

const PROBLEMS: readonly Verdict[] = ['fail', 'unsure', 'not-counted'];

/**
 * What the checks found: first the ways to the title, which answer whether one may apply, then all else, worst first. Where they
 * found nothing to judge it says so, and where to look.
 */
export function FindingsView({ findings: all, partlyUnread, onShowReading, ...rest }: FindingsViewProps) {
  const { t } = useTranslation('findings');
  const ladder = all.filter(({ check }) => check === 'ladder');
  const findings = all.filter((finding) => !ladder.includes(finding));
  const declaredId = useId();
  const toldBy = useToldBy(ladder, declaredId);
  const groups = VERDICTS.map((verdict) => ({
    verdict,
    findings: findings.filter((finding) => finding.verdict === verdict),
  })).filter((group) => group.findings.length > 0);

  if (!groups.some(({ verdict }) => verdict !== 'not-applicable')) {
    return (
      <>
        <EmptyState icon={<IconListSearch size={24} />} title={t('empty.title')} what={t('empty.what')}>
          <Button variant="light" onClick={onShowReading}>
            {t('empty.act')}
          </Button>
        </EmptyState>
        {groups.map((group) => (
          <FindingGroup key={group.verdict} {...group} {...rest} />
        ))}
      </>
    );
  }

  const counts = Object.fromEntries(groups.map(({ verdict, findings }) => [verdict, findings.length]));
  const well =
    !groups.some(({ verdict }) => PROBLEMS.includes(verdict)) &&
    !ladder.some(({ way }) => way?.declared && PROBLEMS.includes(way.open));
  return (
    <Stack gap="md">
      <Text size="sm" role="status">
        {t('total')}
        <VerdictCounts counts={counts} />
      </Text>
      {well && (
        <Alert role="note" color="teal" icon={<IconCircleCheck aria-hidden />} title={t('allWell.title')}>
          {t('allWell.what')}
          {partlyUnread && <Text size="sm">{t('unreadFirst')}</Text>}
        </Alert>
      )}
      {ladder.length > 0 && <WaysPart findings={ladder} declaredId={declaredId} {...rest} />}
      {groups.map((group) => (
        <FindingGroup key={group.verdict} {...group} toldBy={toldBy} {...rest} />
      ))}
    </Stack>
  );
}
