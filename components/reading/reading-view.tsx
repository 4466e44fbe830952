import { Alert, Paper, Stack, Switch, Text, Title } from '@mantine/core';
import IconArrowsDiff from '@tabler/icons-react/dist/esm/icons/IconArrowsDiff.mjs';
import IconForms from '@tabler/icons-react/dist/esm/icons/IconForms.mjs';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE, fieldEntry } from '../../lib/dossier/catalogue';
import type { FrameReading, PageDossier } from '../../lib/dossier/from-readings';
import { uploadsOf } from '../../lib/materials/uploads';
import { Disclosure } from '../ui/disclosure';
import { EmptyState } from '../ui/empty-state';
import { usePortions } from '../ui/portions';
import type { LeadToUpload } from '../uploads/lead-upload';
import { UploadList } from '../uploads/upload-list';
import { useLanguage } from '../words/language';
import { groupReadings, type ReadSection } from './groups';
import { ValueList } from './value-list';
import type { ValueActions, ValueSettings } from './value-row';

interface ReadingViewProps extends ValueActions {
  readonly readings: readonly FrameReading[];
  readonly clashes: PageDossier['clashes'];
  readonly onLeadToUpload: LeadToUpload;
}

function SectionPart({ section: { section, entries }, ...settings }: ValueSettings & { section: ReadSection }) {
  const { t } = useTranslation('reading');
  const language = useLanguage();
  const all = entries.flatMap((entry) => entry.values);
  const { shown, more } = usePortions(entries);
  const filled = all.filter(({ value }) => value.value.trim() !== '').length;
  const head = (
    <>
      {CATALOGUE[section][language]}
      <Text size="xs" c="dimmed" component="span" fw={400} ms="auto">
        {t('filled', { filled, all: all.length })}
      </Text>
    </>
  );
  return (
    <Disclosure heading={2} head={head} openAtFirst>
      <Stack gap="xs">
        {shown.map(({ item: entry }) => (
          <Paper key={entry.at} withBorder px="sm" py={entry.at === null ? 4 : 8}>
            {entry.at !== null && (
              <Title order={3} size="h6" c="dimmed">
                {t('entry', { number: entry.at + 1 })}
              </Title>
            )}
            <ValueList values={entry.values} at={entry.at} {...settings} />
          </Paper>
        ))}
        {more}
      </Stack>
    </Disclosure>
  );
}

/** Fields that the page states more than once and not alike. */
function Clashes({ clashes }: { clashes: PageDossier['clashes'] }) {
  const { t } = useTranslation('reading');
  const language = useLanguage();
  return (
    <Alert role="note" color="yellow" icon={<IconArrowsDiff aria-hidden />} title={t('clashes.title')}>
      {clashes.map(({ field, values }) => (
        <Text key={`${field} ${values.join(' ')}`} size="sm" style={{ overflowWrap: 'anywhere' }}>
          {t('clashes.line', { field: fieldEntry(field)[language], values: values.join(t('clashes.and')) })}
        </Text>
      ))}
    </Alert>
  );
}

/** What was read from the page, by section and entry; what was not understood stands apart. */
export function ReadingView({ readings, clashes, onLeadToUpload, ...actions }: ReadingViewProps) {
  const { t } = useTranslation(['reading', 'uploads']);
  const { sections, unknown } = useMemo(() => groupReadings(readings), [readings]);
  const { shown, more } = usePortions(unknown);
  const uploads = useMemo(() => uploadsOf(readings), [readings]);
  const [explained, setExplained] = useState(false);
  if (sections.length === 0 && unknown.length === 0 && uploads.length === 0) {
    return <EmptyState icon={<IconForms size={24} />} title={t('nothing.title')} what={t('nothing.what')} />;
  }
  const count = readings.reduce((sum, { reading }) => sum + reading.values.length, 0);
  return (
    <Stack gap="sm">
      <Text size="sm" role="status">
        {t('intro', { count })}
      </Text>
      <Switch
        size="sm"
        label={t('explain')}
        checked={explained}
        onChange={({ currentTarget }) => setExplained(currentTarget.checked)}
      />
      {clashes.length > 0 && <Clashes clashes={clashes} />}
      {sections.map((section) => (
        <SectionPart key={section.section} section={section} explained={explained} {...actions} />
      ))}
      {uploads.length > 0 && (
        <Disclosure heading={2} openAtFirst head={t('uploads:list', { count: uploads.length })}>
          <Paper withBorder px="sm" py={4}>
            <UploadList uploads={uploads} onLead={onLeadToUpload} />
          </Paper>
        </Disclosure>
      )}
      {unknown.length > 0 && (
        <Disclosure heading={2} openAtFirst head={t('unknown.title', { count: unknown.length })}>
          <Text size="sm" pb="xs">
            {t('unknown.what')}
          </Text>
          <Paper withBorder px="sm" py={4}>
            <ValueList values={shown.map(({ item }) => item)} at={null} explained={explained} {...actions} />
          </Paper>
          {more}
        </Disclosure>
      )}
    </Stack>
  );
}
