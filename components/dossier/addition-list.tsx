import { Button, Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core';
import IconDeviceFloppy from '@tabler/icons-react/dist/esm/icons/IconDeviceFloppy.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE, type FieldId, fieldEntry, SECTION_IDS, type SectionId } from '../../lib/dossier/catalogue';
import type { Addition } from '../../lib/dossier/compare-dossiers';
import { Disclosure } from '../ui/disclosure';
import { usePortions } from '../ui/portions';
import { useLanguage } from '../words/language';
import classes from './dossier.module.css';
import { valueNote } from './value-words';

interface AdditionListProps {
  readonly additions: readonly Addition[];
  readonly source: 'page' | 'file';
  readonly onKeep: (sections: ReadonlySet<SectionId>, count: number) => void;
}

const countOf = (additions: readonly Addition[]) =>
  additions.reduce((sum, { values }) => sum + Object.keys(values).length, 0);

function Values({ additions }: { additions: readonly Addition[] }) {
  const { t } = useTranslation('dossier');
  const language = useLanguage();
  const { shown, more } = usePortions(additions);
  return (
    <Stack gap="xs" py={4}>
      {shown.map(({ item: { section, entryId, at, values } }) => (
        <div key={`${entryId} ${at}`}>
          {CATALOGUE[section].many && (
            <Text size="xs" fw={600}>
              {t(entryId === null ? 'keep.new-entry' : 'keep.more', { number: at + 1 })}
            </Text>
          )}
          <dl className={classes.list}>
            {Object.keys(CATALOGUE[section].fields)
              .filter((field) => values[field] !== undefined)
              .map((field) => {
                const id = `${section}.${field}` as FieldId;
                const note = valueNote(t, id, values[field] ?? '', language);
                return (
                  <div key={field} className={classes.row}>
                    <dt>{fieldEntry(id)[language]}</dt>
                    <dd>
                      <Text size="sm" className={classes.value}>
                        {values[field]}
                      </Text>
                      {note !== null && (
                        <Text size="xs" c={note.caution ? 'var(--caution)' : 'dimmed'}>
                          {note.words}
                        </Text>
                      )}
                    </dd>
                  </div>
                );
              })}
          </dl>
        </div>
      ))}
      {more}
    </Stack>
  );
}

/** What a page or file has and the dossier lacks, ticked by section, each with its values to look at first. */
export function AdditionList({ additions, source, onKeep }: AdditionListProps) {
  const { t } = useTranslation('dossier');
  const language = useLanguage();
  const [left, setLeft] = useState<ReadonlySet<SectionId>>(new Set());
  const of = (section: SectionId) => additions.filter((one) => one.section === section);
  const sections = SECTION_IDS.filter((section) => of(section).length > 0);
  const ticked = sections.filter((section) => !left.has(section));
  const count = countOf(ticked.flatMap(of));
  if (sections.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={3} size="h6">
        {t('keep.head', { where: t(`where.${source}`), count: countOf(additions) })}
      </Title>
      <Text size="sm">{t('keep.what')}</Text>
      <Paper withBorder px="sm" py={4}>
        {sections.map((section) => {
          const name = CATALOGUE[section][language];
          return (
            <div key={section} className={classes.choice}>
              <Disclosure
                head={t('keep.look-short')}
                label={t('keep.look', { section: name })}
                beside={
                  <Checkbox
                    size="sm"
                    label={t('keep.section', { section: name, count: countOf(of(section)) })}
                    checked={!left.has(section)}
                    onChange={({ currentTarget }) => {
                      const next = new Set(left);
                      if (currentTarget.checked) next.delete(section);
                      else next.add(section);
                      setLeft(next);
                    }}
                  />
                }
              >
                <Values additions={of(section)} />
              </Disclosure>
            </div>
          );
        })}
      </Paper>
      <Group>
        <Button
          size="sm"
          disabled={count === 0}
          leftSection={<IconDeviceFloppy size={16} aria-hidden />}
          onClick={() => onKeep(new Set(ticked), count)}
        >
          {t('keep.button', { count })}
        </Button>
      </Group>
    </Stack>
  );
}
