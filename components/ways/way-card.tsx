import { Badge, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { say } from '../../lib/checks/say';
import type { Dossier } from '../../lib/dossier/dossier';
import { type FindingActions, FindingCard } from '../findings/finding-card';
import { VERDICT_LOOK } from '../findings/verdict-look';
import { useLanguage } from '../words/language';
import type { WayFinding } from './best-first';
import { CountedStrip } from './counted-strip';
import classes from './ways.module.css';

interface WayCardProps extends FindingActions {
  readonly finding: WayFinding;
  readonly dossier: Dossier;
  /** The id of the card where it is that of the declared way: another card leads there. */
  readonly declaredId: string | undefined;
}

/** Names a way: procedure and route. */
export function useWayName(): (finding: WayFinding) => string {
  const { t } = useTranslation('ways');
  const language = useLanguage();
  const word = (id: string) => say({ id: `way.${id}`, values: {} }, language);
  return ({ way: { procedure, route } }) => (procedure === '初定' ? t('first') : `${word(procedure)} · ${word(route)}`);
}

/** A way to the title: its name and whether it is open, the reason, the years drawn, what is missing and from which batch. */
export function WayCard({ finding, declaredId, ...rest }: WayCardProps) {
  const { t } = useTranslation('ways');
  const language = useLanguage();
  const wayName = useWayName();
  const { declared, open, missing, counted } = finding.way;
  // Some reasons say it already.
  const batch = finding.reason.values.batch === undefined ? finding.way.batch : null;
  const { Icon, color: look } = VERDICT_LOOK[open];
  // What nobody goes for is no fault.
  const color = open === 'fail' && !declared ? 'gray' : look;
  const head = (
    <Group gap="2px 8px" mb={2}>
      <Text size="sm" className={classes.open}>
        <Icon
          size={18}
          color={open === 'not-applicable' ? 'var(--mantine-color-dimmed)' : `var(--mantine-color-${color}-filled)`}
          aria-hidden
        />
        {t(`open.${open}`)}
      </Text>
      <Text size="sm" fw={600}>
        {wayName(finding)}
      </Text>
      {declared && (
        <Badge variant="default" size="sm" tt="none" fw={400} className={classes.declared}>
          {t('declared')}
        </Badge>
      )}
    </Group>
  );
  return (
    <FindingCard finding={finding} head={head} color={color} domId={declared ? declaredId : undefined} {...rest}>
      {counted && <CountedStrip counted={counted} />}
      {(missing.length > 0 || batch !== null) && (
        <Stack gap={2}>
          {missing.length > 0 && (
            <Text size="sm" component="div">
              {t('missing')}
              <ul className={classes.missing}>
                {missing.map((words) => (
                  <li key={words.id}>{say(words, language)}</li>
                ))}
              </ul>
            </Text>
          )}
          {batch !== null && <Text size="sm">{t('batchFrom', { batch })}</Text>}
        </Stack>
      )}
    </FindingCard>
  );
}
