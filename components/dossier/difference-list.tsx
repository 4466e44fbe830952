import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE, fieldEntry } from '../../lib/dossier/catalogue';
import type { Difference } from '../../lib/dossier/compare-dossiers';
import { usePortions } from '../ui/portions';
import { useLanguage } from '../words/language';
import classes from './dossier.module.css';
import { sourceWords, valueNote } from './value-words';

interface DifferenceListProps {
  readonly differences: readonly Difference[];
  /** Where the other value stands. */
  readonly source: 'page' | 'file';
  /** Takes the other value into the dossier. */
  readonly onTake: (difference: Difference, name: string) => void;
}

const keyOf = ({ entryId, field, kept, incoming }: Difference) =>
  JSON.stringify([entryId, field, kept.text, kept.at, incoming]);

/** Where dossier and page (or file) differ: both values, and for each the user's choice. Nothing is chosen beforehand. */
export function DifferenceList({ differences, source, onTake }: DifferenceListProps) {
  const { t } = useTranslation('dossier');
  const language = useLanguage();
  // What the user keeps as the dossier has it; it is asked again when either value changes.
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const open = differences.filter((one) => !settled.has(keyOf(one)));
  const kept = differences.length - open.length;
  const { shown, more } = usePortions(open);
  if (differences.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={3} size="h6">
        {t('differ.head', { where: t(`where.${source}`), count: open.length })}
      </Title>
      {shown.map(({ item: one }) => {
        const sectionName = CATALOGUE[one.section][language];
        const entry = CATALOGUE[one.section].many
          ? t('entry.name', { section: sectionName, number: one.place + 1 })
          : sectionName;
        const name = t('differ.name', { entry, field: fieldEntry(one.field)[language] });
        const rows = [
          { label: t('where.dossier'), text: one.kept.text, more: sourceWords(t, one.kept, language) },
          { label: t(`where.${source}`), text: one.incoming, more: null },
        ];
        return (
          <Paper key={keyOf(one)} withBorder p="xs" role="group" aria-label={name} data-difference={one.field}>
            <Title order={4} size="h6">
              {name}
            </Title>
            <dl className={classes.list}>
              {rows.map(({ label, text, more }) => {
                const note = valueNote(t, one.field, text, language)?.words;
                return (
                  <div key={label} className={classes.row}>
                    <dt>{label}</dt>
                    <dd>
                      <Text size="sm" className={classes.value}>
                        {text}
                      </Text>
                      {[note, more]
                        .filter((line) => typeof line === 'string')
                        .map((line) => (
                          <Text key={line} size="xs" c="dimmed">
                            {line}
                          </Text>
                        ))}
                    </dd>
                  </div>
                );
              })}
            </dl>
            <Group gap="xs" mt={4}>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('differ.keep-of', { name })}
                onClick={() => setSettled(new Set([...settled, keyOf(one)]))}
              >
                {t('differ.keep')}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('differ.take-of', { where: t(`where.${source}`), name })}
                onClick={() => onTake(one, name)}
              >
                {t('differ.take', { where: t(`where.${source}`) })}
              </Button>
            </Group>
          </Paper>
        );
      })}
      {more}
      {kept > 0 && (
        <Group gap="xs">
          <Text size="sm" role="status">
            {t('differ.settled', { count: kept })}
          </Text>
          <Button size="compact-sm" variant="subtle" onClick={() => setSettled(new Set())}>
            {t('differ.again')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
