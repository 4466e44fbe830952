import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../lib/dates/days-between';
import type { IsoDay } from '../../lib/dates/partial-date';
import type { Deadline } from '../../lib/roster/plan';
import classes from './roster.module.css';

interface PlanStripProps {
  readonly deadlines: readonly Deadline[];
  readonly today: IsoDay;
  readonly words: (deadline: Deadline) => string;
}

/** The deadlines on one line with today among them. The list below says the same in words. */
export function PlanStrip({ deadlines, today, words }: PlanStripProps) {
  const { t } = useTranslation('roster');
  const days = [...deadlines.map(({ day }) => day), today].sort();
  const [first = today] = days;
  const length = Math.max(1, daysBetween(first, days.at(-1) ?? today));
  const at = (day: IsoDay) => `${2 + (daysBetween(first, day) / length) * 96}%`;
  return (
    <svg className={classes.strip} role="img" aria-label={t('plan.picture')}>
      <line x1="2%" x2="98%" y1="50%" y2="50%" />
      {deadlines.map((one) => (
        <circle key={one.stage} cx={at(one.day)} cy="50%" r="5" data-late={one.left < 0 || undefined}>
          <title>{words(one)}</title>
        </circle>
      ))}
      <line data-today x1={at(today)} x2={at(today)} y1="10%" y2="90%" />
    </svg>
  );
}
