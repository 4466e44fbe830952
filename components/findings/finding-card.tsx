import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import IconCurrentLocation from '@tabler/icons-react/dist/esm/icons/IconCurrentLocation.mjs';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../lib/checks/finding';
import { say } from '../../lib/checks/say';
import { CATALOGUE, fieldEntry } from '../../lib/dossier/catalogue';
import type { Dossier } from '../../lib/dossier/dossier';
import { entryName, entryValue, splitEntry } from '../../lib/dossier/entry-value';
import { Disclosure } from '../ui/disclosure';
import { WholeDates } from '../ui/whole-dates';
import { useLanguage } from '../words/language';
import { Explanation } from './explanation';
import classes from './findings.module.css';
import { VERDICT_LOOK } from './verdict-look';

export interface FindingActions {
  /** Whether the finding stands at a place of the page. */
  readonly canLead: (finding: Finding) => boolean;
  /** Leads the page to it; false where the page no longer has it. */
  readonly onLead: (finding: Finding) => Promise<boolean>;
  readonly onShowNotice: (quote: string) => void;
}

export interface FindingCardProps extends FindingActions {
  readonly finding: Finding;
  readonly dossier: Dossier;
  /** The id by which another card shows this one; it then takes the focus. */
  readonly domId?: string | undefined;
  /** What stands above the reason; the place of the finding where nothing is given. */
  readonly head?: ReactNode;
  /** What stands below the reason. */
  readonly children?: ReactNode;
  /** The colour of its edge; that of the verdict where none is given. */
  readonly color?: string;
  /** Where another card tells the same at length: its name, and what shows it. Reason and explanation then stand there alone. */
  readonly toldBy?: { readonly name: string; readonly onShow: () => void } | undefined;
}

/** Where a finding stands, in words: section, number and name of the entry; field. Empty where it is of none. */
function usePlaceWords(finding: Finding, dossier: Dossier): readonly string[] {
  const { t } = useTranslation('findings');
  const language = useLanguage();
  const place = splitEntry(finding.entry);
  const name = entryName(dossier, finding.entry);
  const entry =
    place === null
      ? null
      : t(name === undefined ? 'entry' : 'entryNamed', {
          section: CATALOGUE[place.section][language],
          number: place.at + 1,
          name,
        });
  return [entry, finding.field === null ? null : fieldEntry(finding.field)[language]].filter((part) => part !== null);
}

/** One finding: what it says, of which entry, what was read, the way to the page, and on demand how it was reached and on which words. */
export function FindingCard(props: FindingCardProps) {
  const { finding, dossier, canLead, onLead, onShowNotice, head, children, toldBy } = props;
  const { t } = useTranslation('findings');
  const language = useLanguage();
  const [lost, setLost] = useState(false);
  const place = usePlaceWords(finding, dossier);
  const value = entryValue(dossier, finding.entry, finding.field);
  const id = useId();
  const { color = VERDICT_LOOK[finding.verdict].color } = props;

  const lead = async () => {
    setLost(false);
    setLost(!(await onLead(finding)));
  };

  const leadButton = canLead(finding) ? (
    <Button
      size="compact-md"
      fz="sm"
      variant="light"
      leftSection={<IconCurrentLocation size={16} aria-hidden />}
      aria-label={t('leadTo', { what: place.join(t('of')) })}
      style={{ alignSelf: 'flex-start' }}
      onClick={() => void lead()}
    >
      {t('lead')}
    </Button>
  ) : undefined;

  return (
    <Paper
      component="article"
      id={props.domId}
      tabIndex={props.domId === undefined ? undefined : -1}
      aria-labelledby={id}
      data-check={finding.check}
      data-entry={finding.entry ?? undefined}
      data-field={finding.field ?? undefined}
      data-verdict={finding.verdict}
      withBorder
      p="sm"
      className={classes.card}
      style={{ borderInlineStartColor: `var(--mantine-color-${color}-filled)` }}
    >
      <Stack gap={8}>
        <div>
          {head ??
            (place.length > 0 && (
              <Text size="xs" c="dimmed" lineClamp={3} className={classes.place}>
                {place.map((part, at) => (
                  <span key={part}>
                    {at > 0 && t('of')}
                    <span>{part}</span>
                  </span>
                ))}
              </Text>
            ))}
          <Text id={id} fw={600} size="sm" data-reason>
            <WholeDates
              text={
                toldBy
                  ? t('toldBy', { verdict: t(`verdict.${finding.verdict}`), name: toldBy.name })
                  : say(finding.reason, language)
              }
            />
          </Text>
        </div>
        {finding.field !== null && !toldBy && (
          <Text size="sm" lineClamp={6}>
            <Text span inherit c="dimmed">
              {head === undefined ? t('value') : place.join(t('of'))}
              {language === 'zh' ? '：' : ': '}
            </Text>
            <Text span inherit className={classes.value} c={value === undefined ? 'dimmed' : undefined}>
              {value === undefined ? t('noValue') : <WholeDates text={value} />}
            </Text>
          </Text>
        )}
        {children}
        {toldBy ? (
          <Group gap="xs">
            <Button size="compact-md" fz="sm" variant="default" onClick={toldBy.onShow}>
              {t('showWay')}
            </Button>
            {leadButton}
          </Group>
        ) : (
          <Disclosure head={t('explain.head')} beside={leadButton}>
            <Explanation finding={finding} place={place.join(t('of'))} value={value} onShowNotice={onShowNotice} />
          </Disclosure>
        )}
        {lost && (
          <Alert color="red" role="alert" p="xs">
            {t('leadFailed')}
          </Alert>
        )}
      </Stack>
    </Paper>
  );
}
