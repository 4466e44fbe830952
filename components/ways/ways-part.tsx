import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../lib/checks/finding';
import type { Dossier } from '../../lib/dossier/dossier';
import { type FindingActions, FindingCard } from '../findings/finding-card';
import { Disclosure } from '../ui/disclosure';
import { isOtherProcedure, waysIn } from './best-first';
import { WayCard } from './way-card';

interface WaysPartProps extends FindingActions {
  /** What the check of the ladder found. */
  readonly findings: readonly Finding[];
  readonly dossier: Dossier;
  /** The id of the card of the declared way, for another card that leads there. */
  readonly declaredId?: string;
}

/** May I apply, by which route, do my years suffice: the ways to the title that is gone for, the best first. */
export function WaysPart({ findings, declaredId, ...rest }: WaysPartProps) {
  const { t } = useTranslation('ways');
  const ways = waysIn(findings);
  const [best] = ways;
  const others = ways.filter((each) => each.way.open === 'not-applicable' && !isOtherProcedure(each));
  const shown = ways.filter((way) => !others.includes(way));
  const count = ways.filter(({ way }) => way.open === 'pass').length;
  const key = (way: Finding) => JSON.stringify([way.way?.procedure, way.way?.route]);
  return (
    <section data-ways>
      <Title order={2} size="h5">
        {best
          ? t(`head.${isOtherProcedure(best) ? 'other' : best.way.open}`, { target: best.way.target, count })
          : t('unknown')}
      </Title>
      <Stack gap="sm" mt={best ? undefined : 'xs'}>
        {best && (
          <Text size="xs" c="dimmed">
            {t(isOtherProcedure(best) ? 'what-other' : 'what')}
          </Text>
        )}
        {findings
          .filter(({ way }) => !way)
          .map((finding) => (
            <FindingCard key={finding.reason.id} finding={finding} {...rest} />
          ))}
        {shown.map((way) => (
          <WayCard key={key(way)} finding={way} declaredId={declaredId} {...rest} />
        ))}
        {others.length > 0 && (
          <Disclosure heading={3} head={t('others', { count: others.length })}>
            <Stack gap="sm">
              {others.map((way) => (
                <WayCard key={key(way)} finding={way} declaredId={declaredId} {...rest} />
              ))}
            </Stack>
          </Disclosure>
        )}
      </Stack>
    </section>
  );
}
