import { Alert, Button, FileButton, Group, List, Progress, Stack, Text, Title } from '@mantine/core';
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { VERDICTS, type Verdict } from '../../lib/checks/finding';
import type { CheckedPerson, JudgedBy } from '../../lib/checks/many/check-many';
import { EmptyState } from '../ui/empty-state';
import { usePortions } from '../ui/portions';
import { useFaultWords } from './fault-words';
import { type Many, type ManyChecked, useChecked } from './many';
import classes from './many.module.css';
import { PersonRow } from './person-row';

function OpenButton({ onOpen, words }: { onOpen: (files: File[]) => void; words: string }) {
  const reset = useRef<() => void>(null);
  return (
    <FileButton
      multiple
      resetRef={reset}
      accept=".json,application/json"
      onChange={(files) => {
        // So that the same file, mended, can be chosen again.
        reset.current?.();
        if (files.length > 0) onOpen(files);
      }}
    >
      {(props) => (
        <Button {...props} size="sm" variant="default" leftSection={<IconUpload size={16} aria-hidden />}>
          {words}
        </Button>
      )}
    </FileButton>
  );
}

/** How far the checking is, and what it came to so far. */
function Progressed({ checked, onStop }: { checked: ManyChecked; onStop: () => void }) {
  const { t } = useTranslation('many');
  const { state, people, done, found } = checked;
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="xs">
        <Text size="sm" role="status">
          {t(`state.${state}`, { done: state === 'running' ? done : people.length, found })}
        </Text>
        {state === 'running' && (
          <Button size="compact-sm" variant="default" onClick={onStop}>
            {t('stop')}
          </Button>
        )}
      </Group>
      {state === 'running' && <Progress value={found === 0 ? 0 : (done / found) * 100} aria-label={t('progress')} />}
      {state === 'crashed' && (
        <Alert color="red" variant="outline" role="alert">
          {t('crashed')}
        </Alert>
      )}
    </Stack>
  );
}

function Faults({ checked }: { checked: ManyChecked }) {
  const { t } = useTranslation('many');
  const wordsOf = useFaultWords(checked.files);
  const { shown, more } = usePortions(checked.faults);
  if (shown.length === 0) return null;
  return (
    <Alert color="red" variant="outline" role="alert" title={t('faults', { count: checked.faults.length })}>
      <List size="sm" spacing={2}>
        {shown.map(({ item }) => (
          <List.Item key={`${item.file} ${item.at}`}>{wordsOf(item)}</List.Item>
        ))}
      </List>
      {more}
    </Alert>
  );
}

/** How many people there are of each worst verdict, the worst first. */
function worstOf(people: readonly CheckedPerson[]) {
  const counts = new Map<Verdict, number>();
  for (const { worst } of people) counts.set(worst, (counts.get(worst) ?? 0) + 1);
  return VERDICTS.map((verdict) => ({ verdict, count: counts.get(verdict) ?? 0 })).filter(({ count }) => count > 0);
}

function Checked({ many, checked, onShowNotice }: ManyViewProps & { checked: ManyChecked }) {
  const { t } = useTranslation('many');
  const { people } = checked;
  const { shown, more } = usePortions(people);
  const worst = useMemo(() => worstOf(people), [people]);
  return (
    <>
      <Progressed checked={checked} onStop={many.stop} />
      <Faults checked={checked} />
      {people.length > 0 && (
        <>
          <Text size="sm" className={classes.total}>
            {worst.map(({ verdict, count }) => (
              <span key={verdict}>{t('people-of', { verdict: t(`findings:verdict.${verdict}`), count })}</span>
            ))}
          </Text>
          <ul className={classes.list} aria-label={t('list')}>
            {shown.map(({ item }) => (
              <li key={`${item.file} ${item.at}`}>
                <PersonRow person={item} by={checked.by} open={many.open} onShowNotice={onShowNotice} />
              </li>
            ))}
          </ul>
          {more}
        </>
      )}
    </>
  );
}

interface ManyViewProps {
  readonly many: Many;
  /** The notice, the day and the holidays that the panel judges by now. */
  readonly by: JudgedBy;
  readonly onShowNotice: (quote: string) => void;
}

/** Dossiers of many persons, out of files: each with the worst verdict, counts, and the findings on demand. Nothing is kept. */
export function ManyView({ many, by, onShowNotice }: ManyViewProps) {
  const { t } = useTranslation('many');
  const checked = useChecked(many);
  const { prepare } = many;
  const isEmpty = checked === null;
  useEffect(() => (isEmpty ? prepare() : undefined), [isEmpty, prepare]);
  if (checked === null) {
    return (
      <EmptyState icon={<IconUsers size={24} />} title={t('empty.title')} what={t('empty.what')}>
        <OpenButton words={t('open')} onOpen={(files) => many.start(files, by)} />
      </EmptyState>
    );
  }
  const first = checked.files[0]?.name ?? '';
  const isOther =
    checked.by.today !== by.today || checked.by.notice.id !== by.notice.id || checked.by.holidays !== by.holidays;
  return (
    <Stack gap="sm">
      <Title order={2} size="h5">
        {checked.files.length === 1 ? first : t('title', { files: checked.files.length, name: first })}
      </Title>
      <Text size="xs" c="dimmed">
        {t('by', { day: checked.by.today, year: checked.by.notice.batchYear.value })}
      </Text>
      <Group gap="xs">
        <OpenButton words={t('open-other')} onOpen={(files) => many.start(files, by)} />
        <Button size="sm" variant="default" onClick={many.close}>
          {t('close')}
        </Button>
      </Group>
      {isOther && (
        <Alert color="yellow" role="status">
          <Stack gap="xs" align="flex-start">
            {t('other')}
            <Button size="compact-sm" variant="default" onClick={() => many.start(checked.files, by)}>
              {t('again')}
            </Button>
          </Stack>
        </Alert>
      )}
      <Checked many={many} by={by} checked={checked} onShowNotice={onShowNotice} />
    </Stack>
  );
}
