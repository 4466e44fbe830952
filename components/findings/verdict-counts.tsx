import { useTranslation } from 'react-i18next';
import { VERDICTS, type Verdict } from '../../lib/checks/finding';
import classes from './findings.module.css';

interface VerdictCountsProps {
  readonly counts: Readonly<Partial<Record<Verdict, number>>>;
  /** Of which verdicts it is told; all unless said otherwise. */
  readonly verdicts?: readonly Verdict[];
}

/** How many findings there are of each verdict, worst first; a number and what it counts stay on one line. */
export function VerdictCounts({ counts, verdicts = VERDICTS }: VerdictCountsProps) {
  const { t } = useTranslation('findings');
  const said = verdicts.filter((verdict) => counts[verdict]);
  return said.map((verdict, at) => (
    <span key={verdict} className={classes.piece}>
      {t('piece', { verdict: t(`verdict.${verdict}`), count: counts[verdict] })}
      {at < said.length - 1 && t('and')}
    </span>
  ));
}
