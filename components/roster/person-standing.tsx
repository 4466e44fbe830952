import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { VERDICTS } from '../../lib/checks/finding';
import type { Standing } from '../../lib/checks/many/standing';
import type { RosterPerson } from '../../lib/roster/search';
import { VerdictCounts } from '../findings/verdict-counts';
import { VERDICT_LOOK } from '../findings/verdict-look';
import classes from './roster.module.css';
import type { Judging } from './use-standings';

interface PersonStandingProps {
  readonly standing: Standing | null;
  readonly person: RosterPerson;
  readonly state: Judging['state'];
}

/** What the findings on one person come to, worst first, or why that is not known. */
export function PersonStanding({ standing, person, state }: PersonStandingProps) {
  const { t } = useTranslation('roster');
  if (standing === null) {
    const why = person.conflict ? 'choose' : state === 'running' ? 'running' : 'none';
    return (
      <Text span size="xs" c="dimmed" className={classes.more}>
        {t(`standing.${why}`)}
      </Text>
    );
  }
  const { worst, counts } = standing;
  const { Icon, color } = VERDICT_LOOK[worst];
  const said = VERDICTS.filter((verdict) => verdict !== 'not-applicable' || verdict === worst);
  return (
    <span className={classes.standing} data-worst={worst}>
      <Icon
        size={16}
        className={classes.chevron}
        color={worst === 'not-applicable' ? 'var(--mantine-color-dimmed)' : `var(--mantine-color-${color}-filled)`}
        aria-hidden
      />
      <Text span size="xs">
        <VerdictCounts counts={counts} verdicts={said} />
      </Text>
    </span>
  );
}
