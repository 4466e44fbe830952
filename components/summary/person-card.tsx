import { Alert, Button, Paper, Radio, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readLevel } from '../../lib/checks/shared/level';
import type { Dossier } from '../../lib/dossier/dossier';
import type { Level, Notice } from '../../lib/notice/schema';
import { identityKey } from '../../lib/papers/identity-key';
import type { SummaryRow } from '../../lib/papers/summary-row';
import { summaryValues } from '../../lib/papers/summary-values';
import type { TableOutline } from '../../lib/store/outline';
import { findSummaryRow } from '../../lib/store/summary-rows';
import { useLines } from '../papers/use-shown';
import { LineChanges } from './line-changes';
import { ValueNotes } from './value-notes';

interface Props {
  readonly person: { readonly name: string; readonly idNumber: string };
  readonly dossier: Dossier;
  readonly notice: Notice;
  readonly tables: readonly TableOutline[];
  readonly onTake: (level: Level, values: SummaryRow['values'], name: string) => void;
}

/** The person of the page: whether listed, what a line of theirs would leave empty, and the button that takes them in. */
export function PersonCard({ person, dossier, notice, tables, onTake }: Props) {
  const { t } = useTranslation('summary');
  const [chosen, setChosen] = useState<Level | null>(null);
  const levels = notice.levels.value;
  const declared = readLevel(dossier.declaration?.level ?? '');
  const known = levels.find((one) => one === declared) ?? null;
  const level = known ?? chosen;
  const name = person.name || t('person.nameless');
  const taken = summaryValues(dossier, notice);
  const ids = useMemo(
    () => new Map(tables.map((table) => [table.level, findSummaryRow(table.lines, person.idNumber)?.id])),
    [tables, person.idNumber],
  );
  const id = level === null ? undefined : ids.get(level);
  const lines = useLines(id === undefined ? [] : [id]);
  const row = id === undefined ? undefined : lines.get(id);
  const isReading = id !== undefined && row === undefined;
  const other = levels.find((one) => one !== level && ids.get(one) !== undefined);
  const edited = notice.summary.columns.filter(({ key }) => row?.edits?.[key]);
  const words = { name, level: level ? t(`level.${level}`) : '' };
  const same = row && notice.summary.columns.every(({ key }) => (row.values[key] ?? '') === (taken.values[key] ?? ''));

  return (
    <Paper withBorder p="sm">
      <Stack gap="sm">
        {known === null && (
          <Radio.Group
            label={t('person.askLevel')}
            value={chosen ?? ''}
            onChange={(value) => setChosen(value as Level)}
          >
            <Stack gap={4} mt={6}>
              {levels.map((one) => (
                <Radio key={one} value={one} label={t('table.heading', { level: t(`level.${one}`) })} />
              ))}
            </Stack>
          </Radio.Group>
        )}
        {identityKey(person.idNumber) === null && <Text size="sm">{t('person.noNumber')}</Text>}
        {level && other && <Text size="sm">{t('person.other', { name, level: t(`level.${other}`) })}</Text>}
        {row && same && <Text size="sm">{t('person.same', words)}</Text>}
        {row && !same && (
          <div>
            <Text size="sm">{t('person.differs', words)}</Text>
            <LineChanges columns={notice.summary.columns} before={row.values} after={taken.values} />
            {edited.length > 0 && (
              <Text size="sm">
                {t('person.edited', { headings: edited.map(({ heading }) => heading).join(t('listSeparator')) })}
              </Text>
            )}
          </div>
        )}
        {taken.empty.length > 0 && (
          <Alert role="note" color="yellow" p="xs">
            <Text size="sm">
              {t('empty', {
                number: taken.empty.length,
                headings: taken.empty.map(({ heading }) => heading).join(t('listSeparator')),
              })}
            </Text>
          </Alert>
        )}
        <ValueNotes notes={taken.notes} />
        {!same && !isReading && (
          <Button
            disabled={level === null}
            onClick={() => level && onTake(level, taken.values, name)}
            styles={{
              root: { height: 'auto', minHeight: 36, paddingBlock: 6 },
              label: { whiteSpace: 'normal', overflowWrap: 'anywhere', height: 'auto', lineHeight: 1.5 },
            }}
          >
            {row ? t('person.update', words) : t(level ? 'person.take' : 'person.takeWhere', words)}
          </Button>
        )}
      </Stack>
    </Paper>
  );
}
