import { Button, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Counted } from '../../lib/checks/finding';
import { CATALOGUE, fieldEntry } from '../../lib/dossier/catalogue';
import type { Dossier } from '../../lib/dossier/dossier';
import type { Notice } from '../../lib/notice/schema';
import { Disclosure } from '../ui/disclosure';
import { useLanguage } from '../words/language';
import classes from './timeline.module.css';
import { TimelineChart } from './timeline-chart';
import { type Timeline, timelineOf } from './timeline-layout';
import { TimelineLegend } from './timeline-legend';
import { TimelineTable } from './timeline-table';
import { useTimelineWords } from './timeline-words';

interface TimelineProps {
  readonly dossier: Dossier;
  readonly notice: Notice;
  /** The years of the best way to the title; null where none are counted. */
  readonly counted: Counted | null;
}

/** The dates that could not be drawn, each with its words: nothing that was read is left out without a word. */
function Apart({ apart, dossier }: { apart: Timeline['apart']; dossier: Dossier }) {
  const { t } = useTranslation('timeline');
  const language = useLanguage();
  const { nameOf } = useTimelineWords(dossier);
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('apart.title')}
      </Text>
      <ul className={classes.apart}>
        {apart.map(({ section, at, field, why, text }) => (
          <li key={`${section} ${at} ${field}`}>
            {[CATALOGUE[section][language], nameOf(section, at), field && fieldEntry(field)[language]]
              .filter(Boolean)
              .join(' · ')}
            <br />
            {t(`apart.${why}`, { text })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Picture({ dossier, notice, counted }: TimelineProps) {
  const { t } = useTranslation('timeline');
  const [shown, setShown] = useState(false);
  const timeline = useMemo(() => timelineOf(dossier, notice, counted), [dossier, notice, counted]);
  const apart = timeline.apart.length > 0 && <Apart apart={timeline.apart} dossier={dossier} />;
  if (timeline.groups.length === 0) {
    return (
      <Stack gap="sm" pt={4}>
        <Text size="sm">{t('empty')}</Text>
        {apart}
      </Stack>
    );
  }
  const table = <TimelineTable timeline={timeline} dossier={dossier} />;
  return (
    <Stack gap="sm" pt={4}>
      <Text size="xs" c="dimmed">
        {t('what')}
      </Text>
      <TimelineChart timeline={timeline} dossier={dossier} />
      <TimelineLegend />
      {apart}
      <Button variant="default" size="xs" aria-expanded={shown} onClick={() => setShown(!shown)} w="fit-content">
        {t(shown ? 'table.hide' : 'table.show')}
      </Button>
      {shown ? table : <VisuallyHidden component="div">{table}</VisuallyHidden>}
    </Stack>
  );
}

/** The time axis on demand. It is worked out only while it is open. */
export function TimelinePart(props: TimelineProps) {
  const { t } = useTranslation('timeline');
  return (
    <Disclosure heading={2} head={t('title')}>
      <Picture {...props} />
    </Disclosure>
  );
}
