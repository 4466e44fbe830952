import { ActionIcon, Group, TextInput } from '@mantine/core';
import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDay } from '../../lib/dates/partial-date';
import classes from './panel.module.css';

interface DayChoiceProps {
  readonly day: IsoDay;
  readonly today: IsoDay;
  /** Null goes back to today. */
  readonly onChoose: (day: IsoDay | null) => void;
}

/** The day that is judged by. Another than today is marked as chosen, with a way back. */
export function DayChoice({ day, today, onChoose }: DayChoiceProps) {
  const { t } = useTranslation('panel');
  // What is being typed: the browser reports half-typed years, by which nothing is to be judged.
  const [draft, setDraft] = useState<string>(day);
  useEffect(() => setDraft(day), [day]);
  const chosen = day !== today;
  return (
    <Group gap={4} wrap="nowrap" flex="none">
      <TextInput
        type="date"
        size="xs"
        aria-label={t(chosen ? 'day.labelChosen' : 'day.label')}
        className={classes.day}
        mod={{ chosen }}
        min="2000-01-01"
        max="2099-12-31"
        value={draft}
        onChange={({ currentTarget }) => {
          setDraft(currentTarget.value);
          if (currentTarget.value !== '' && currentTarget.validity.valid) onChoose(currentTarget.value);
        }}
        onBlur={() => setDraft(day)}
      />
      {chosen && (
        <ActionIcon
          size={26}
          variant="subtle"
          aria-label={t('day.back', { day: today })}
          title={t('day.back', { day: today })}
          onClick={() => onChoose(null)}
        >
          <IconArrowBackUp size={18} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}
