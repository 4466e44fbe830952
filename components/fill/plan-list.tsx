import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE, SECTION_IDS, type SectionId, splitField } from '../../lib/dossier/catalogue';
import { type FillPlan, isTickedFirst, mayFill, type PlanField } from '../../lib/dossier/fill-plan';
import { Disclosure } from '../ui/disclosure';
import { useLanguage } from '../words/language';
import { byUser } from './by-user';
import classes from './fill.module.css';
import { LeftRow, TickRow } from './plan-row';

interface PlanListProps {
  readonly plan: FillPlan;
  readonly onFill: (fields: readonly PlanField[]) => void;
  readonly onLead: (one: PlanField) => Promise<boolean>;
}

const sectionOf = ({ field }: PlanField) => splitField(field.meaning).section;

/** Fields by their entry, in order; fields of a section that does not repeat are one entry. */
const byEntry = (fields: readonly PlanField[]) =>
  [...new Set(fields.map(({ at }) => at))].map((at) => ({ at, fields: fields.filter((one) => one.at === at) }));

interface SectionProps {
  readonly section: SectionId;
  readonly fields: readonly PlanField[];
  readonly isTicked: (one: PlanField) => boolean;
  readonly onTick: (one: PlanField, ticked: boolean) => void;
  readonly onLead: PlanListProps['onLead'];
}

function Section({ section, fields, isTicked, onTick, onLead }: SectionProps) {
  const { t } = useTranslation('fill');
  const name = CATALOGUE[section][useLanguage()];
  const able = fields.filter(mayFill);
  const left = fields.filter((one) => !mayFill(one));
  const entries = (of: readonly PlanField[], row: (one: PlanField) => React.ReactNode) =>
    byEntry(of).map(({ at, fields }) => (
      <div key={at}>
        {at !== null && (
          <Text size="xs" fw={600}>
            {t('entry', { number: at + 1 })}
          </Text>
        )}
        <ul
          className={classes.list}
          aria-label={at === null ? name : t('entry-group', { section: name, number: at + 1 })}
        >
          {fields.map(row)}
        </ul>
      </div>
    ));
  return (
    <Paper withBorder px="sm" py={6} component="section" aria-label={name}>
      <Title order={3} size="h6">
        {t('section', { section: name, count: able.length })}
      </Title>
      {entries(able, (one) => (
        <TickRow key={one.key} one={one} ticked={isTicked(one)} onTick={(ticked) => onTick(one, ticked)} />
      ))}
      {left.length > 0 && (
        <Disclosure
          head={
            <span title={t('left-of', { section: name, count: left.length })}>{t('left', { count: left.length })}</span>
          }
        >
          {entries(left, (one) => (
            <LeftRow key={one.key} one={one} onLead={onLead} />
          ))}
        </Disclosure>
      )}
    </Paper>
  );
}

/** What filling would do, by section, each field with what it holds and what would stand there. Nothing is filled but by the one button. */
export function PlanList({ plan, onFill, onLead }: PlanListProps) {
  const { t } = useTranslation('fill');
  const language = useLanguage();
  // What the user has ticked or unticked; all others are as the plan has them.
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [refused, setRefused] = useState(false);
  const able = plan.fields.filter(mayFill);
  // A widget that takes both of its dates at once, and is empty, takes both or none.
  const tick = (one: PlanField, now: boolean) => {
    const other = one.other?.present === '' ? able.find(({ key }) => key === one.other?.key) : undefined;
    setSaid(new Map([...said, [one.key, now], ...(other ? ([[other.key, now]] as const) : [])]));
  };
  const isTicked = (one: PlanField) => said.get(one.key) ?? isTickedFirst(one);
  const ticked = able.filter(isTicked);
  const sections = SECTION_IDS.filter((section) => plan.fields.some((one) => sectionOf(one) === section));
  return (
    <Stack gap="xs">
      {able.length === 0 && (
        <Text size="sm" role="status">
          {t('nothing')}
        </Text>
      )}
      {able.length > 0 && <Text size="sm">{t('blank')}</Text>}
      {able.length > 0 && (
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={() => setSaid(new Map())}>
            {t('all')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => setSaid(new Map(able.map(({ key }) => [key, false])))}
          >
            {t('none')}
          </Button>
        </Group>
      )}
      {sections.map((section) => (
        <Section
          key={section}
          section={section}
          fields={plan.fields.filter((one) => sectionOf(one) === section)}
          isTicked={isTicked}
          onTick={tick}
          onLead={onLead}
        />
      ))}
      {plan.without.map(({ section, count }) => (
        <Text key={section} size="sm">
          {t('without', { section: CATALOGUE[section][language], count })}
        </Text>
      ))}
      {able.length > 0 && (
        <div className={classes.act}>
          <Button
            size="sm"
            disabled={ticked.length === 0}
            onClick={byUser(
              () => onFill(ticked),
              () => setRefused(true),
            )}
          >
            {t('fill', { count: ticked.length })}
          </Button>
          {refused && (
            <Text size="sm" role="alert">
              {t('untrusted')}
            </Text>
          )}
        </div>
      )}
    </Stack>
  );
}
