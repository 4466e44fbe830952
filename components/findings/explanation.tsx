import { List, Text } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../lib/checks/finding';
import { say } from '../../lib/checks/say';
import type { Confidence } from '../../lib/notice/schema';
import { WholeDates } from '../ui/whole-dates';
import { useLanguage } from '../words/language';
import { Cites } from './cites';
import classes from './findings.module.css';
import { VERDICT_LOOK } from './verdict-look';

interface ExplanationProps {
  readonly finding: Finding;
  /** Where it was read, in words; empty where the finding is of no field. */
  readonly place: string;
  /** What was read; undefined where nothing was. */
  readonly value: string | undefined;
  readonly onShowNotice: (quote: string) => void;
}

function Part({ head, children }: { head: string; children: ReactNode }) {
  const id = useId();
  return (
    <li aria-labelledby={id}>
      <Text id={id} size="sm" fw={600}>
        {head}
      </Text>
      {children}
    </li>
  );
}

/** The least sure of the sources: a verdict is no surer than that. */
function leastSure({ cites }: Finding): Confidence {
  return cites.reduce<Confidence>((least, { confidence }) => (confidence > least ? confidence : least), 'A');
}

/** How a finding was reached: what was read and where, what the notice says, the arithmetic, the verdict, how sure the rule is. */
export function Explanation({ finding, place, value, onShowNotice }: ExplanationProps) {
  const { t } = useTranslation('findings');
  const language = useLanguage();
  // What was read stands above the arithmetic already.
  const steps = finding.steps.filter(({ id, values }) => id !== 'step.read' || values.field !== finding.field);
  // A way that nobody declared is told by whether it is open.
  const verdict = finding.way?.open ?? finding.verdict;
  const { Icon, color } = VERDICT_LOOK[verdict];
  const least = leastSure(finding);
  return (
    <ol className={classes.explanation}>
      {finding.field !== null && (
        <Part head={t('explain.read')}>
          <Text size="sm" className={classes.value}>
            {value === undefined ? t('noValue') : <WholeDates text={value} />}
          </Text>
          <Text size="xs" c="dimmed" className={classes.value}>
            {t('explain.from', { place })}
          </Text>
        </Part>
      )}
      {finding.cites.length > 0 && (
        <Part head={t('explain.says')}>
          <Cites cites={finding.cites} onShowNotice={onShowNotice} />
        </Part>
      )}
      {steps.length > 0 && (
        <Part head={t('explain.steps')}>
          <List type="unordered" size="sm" spacing={2} className={classes.steps} aria-label={t('explain.steps')}>
            {steps.map((step) => (
              <List.Item key={`${step.id} ${JSON.stringify(step.values)}`}>
                <WholeDates text={say(step, language)} />
              </List.Item>
            ))}
          </List>
        </Part>
      )}
      <Part head={t('explain.verdict')}>
        <Text size="sm" className={classes.verdict}>
          <Icon size={18} color={`var(--mantine-color-${color}-filled)`} aria-hidden />
          {t(`verdict.${verdict}`)}
        </Text>
      </Part>
      {finding.cites.length > 0 && (
        <Part head={t('explain.sure')}>
          <Text size="sm" c={least === 'A' ? undefined : 'var(--caution)'}>
            {t(`explain.least.${least}`)}
          </Text>
        </Part>
      )}
    </ol>
  );
}
