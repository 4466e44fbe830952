import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { IsoDay } from '../../lib/dates/partial-date';
import type { Notice } from '../../lib/notice/schema';
import classes from './panel.module.css';

const KINDS = ['seniority', 'achievement', 'paper', 'education'] as const;

/** The cutoffs of the notice, kinds of one day together, and those that it has not; beside them, that it is not judged by today. */
export function Cutoffs({ cutoffs, dayChosen }: { cutoffs: Notice['cutoffs']; dayChosen: boolean }) {
  const { t } = useTranslation('panel');
  const days = new Map<IsoDay, string[]>();
  const unsaid: string[] = [];
  for (const kind of KINDS) {
    const day = cutoffs[kind].value;
    if (day === null) {
      unsaid.push(t(`cutoffs.${kind}`));
      continue;
    }
    days.set(day, [...(days.get(day) ?? []), t(`cutoffs.${kind}`)]);
  }
  return (
    <Text size="xs" lh={1.4} component="div" role="group" aria-label={t('cutoffs.label')}>
      {dayChosen && (
        <Text span inherit className={classes.chosen}>
          {t('day.chosenShort')}
        </Text>
      )}
      <Text span inherit c="dimmed">
        {t('cutoffs.stop')}
      </Text>{' '}
      {[...days].map(([day, kinds], at) => (
        <span key={day} className={classes.cutoff}>
          {kinds.join(t('cutoffs.and'))}{' '}
          <Text span inherit fw={600}>
            {t('cutoffs.day', { day })}
          </Text>
          {(at < days.size - 1 || unsaid.length > 0) && t('cutoffs.next')}
        </span>
      ))}
      {unsaid.length > 0 && (
        <Text span inherit className={classes.chosen}>
          {t('cutoffs.unsaid', { kinds: unsaid.join(t('cutoffs.and')) })}
        </Text>
      )}
    </Text>
  );
}
