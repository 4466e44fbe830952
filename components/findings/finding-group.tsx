import { Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finding, Verdict } from '../../lib/checks/finding';
import type { Dossier } from '../../lib/dossier/dossier';
import { Disclosure } from '../ui/disclosure';
import { usePortions } from '../ui/portions';
import { isWay } from '../ways/best-first';
import { WayCard } from '../ways/way-card';
import { type FindingActions, FindingCard, type FindingCardProps } from './finding-card';
import { VERDICT_LOOK } from './verdict-look';

/** What asks nothing of the user is closed at first; its count is shown. */
const CLOSED: readonly Verdict[] = ['pass', 'not-applicable'];

interface FindingGroupProps extends FindingActions {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly dossier: Dossier;
  /** Which card tells a finding at length, where it is not its own. */
  readonly toldBy?: (finding: Finding) => FindingCardProps['toldBy'];
  /** The id of the card of the declared way, where ways stand among the findings. */
  readonly declaredId?: string;
}

/** All findings of one verdict, under its colour, shape and word. */
export function FindingGroup({ verdict, findings, toldBy, declaredId, ...rest }: FindingGroupProps) {
  const { t } = useTranslation('findings');
  const { Icon, color } = VERDICT_LOOK[verdict];
  const { shown, more } = usePortions(findings);
  const head = (
    <Group gap={8} wrap="nowrap" component="span">
      <Icon
        size={20}
        color={verdict === 'not-applicable' ? 'var(--mantine-color-dimmed)' : `var(--mantine-color-${color}-filled)`}
        aria-hidden
      />
      {t('group', { verdict: t(`verdict.${verdict}`), count: findings.length })}
    </Group>
  );
  const cards = (
    <Stack gap="sm">
      <Text size="xs" c="dimmed">
        {t(`hint.${verdict}`)}
      </Text>
      {shown.map(({ item: finding }) =>
        isWay(finding) ? (
          <WayCard key={keyOf(finding)} finding={finding} declaredId={declaredId} {...rest} />
        ) : (
          <FindingCard key={keyOf(finding)} finding={finding} toldBy={toldBy?.(finding)} {...rest} />
        ),
      )}
      {more}
    </Stack>
  );
  if (CLOSED.includes(verdict)) {
    return (
      <Disclosure heading={2} head={head}>
        {cards}
      </Disclosure>
    );
  }
  return (
    <section>
      <Title order={2} size="h5" mb={2}>
        {head}
      </Title>
      {cards}
    </section>
  );
}

/** Tells findings apart while the page is read again and again: a card stays open as long as it says the same. */
function keyOf(finding: Finding): string {
  return JSON.stringify([finding.check, finding.entry, finding.field, finding.reason]);
}
