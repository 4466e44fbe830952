import { Anchor, Group, NativeSelect, Stack, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs';
import { useTranslation } from 'react-i18next';
import type { IsoDay } from '../../lib/dates/partial-date';
import { GUIDE } from '../guide/first-run';
import type { PagePerson } from '../page/person';
import { LANGUAGES, type Language, useLanguage } from '../words/language';
import { Cutoffs } from './cutoffs';
import { DayChoice } from './day-choice';
import { maskIdentity } from './mask';
import classes from './panel.module.css';
import type { ChosenNotice } from './use-chosen-notice';
import { useNoticeName } from './use-notice-name';

interface TopBarProps {
  /** Null where no page is read; `page` tells whether one is. */
  readonly person: PagePerson | null;
  readonly onPage: boolean;
  readonly choice: ChosenNotice;
  readonly day: IsoDay;
  readonly today: IsoDay;
  readonly onDay: (day: IsoDay | null) => void;
  readonly onLanguage: (language: Language) => void;
}

function PersonLine({ person, onPage }: Pick<TopBarProps, 'person' | 'onPage'>) {
  const { t } = useTranslation('panel');
  const name = person?.name || t(onPage ? 'person.noName' : 'person.none');
  const number = person?.idNumber ? maskIdentity(person.idNumber) : t('person.noNumber');
  return (
    <Group gap={6} wrap="nowrap" miw={0} role="group" aria-label={t('person.label')}>
      <IconUser size={16} aria-hidden style={{ flex: 'none' }} />
      <Text fw={600} size="sm" truncate title={name} c={person?.name ? undefined : 'dimmed'}>
        {name}
      </Text>
      {onPage && (
        <Text size="xs" c="dimmed" truncate title={number}>
          {number}
        </Text>
      )}
    </Group>
  );
}

/** What every judgement rests on, always in view: whose page, which batch, which day, which cutoffs. */
export function TopBar({ person, onPage, choice, day, today, onDay, onLanguage }: TopBarProps) {
  const { t } = useTranslation('panel');
  const language = useLanguage();
  const nameOf = useNoticeName();
  const { all, chosen, also, by, choose } = choice;
  const other = LANGUAGES.find((one) => one !== language) ?? 'zh';
  return (
    <Stack component="header" gap={4} className={classes.top}>
      <VisuallyHidden>
        <h1>{t('title')}</h1>
      </VisuallyHidden>
      <Group gap="xs" wrap="nowrap" justify="space-between">
        <PersonLine person={person} onPage={onPage} />
        <Group gap={0} wrap="nowrap" flex="none">
          <Anchor className={classes.language} href={GUIDE} target="_blank" underline="never">
            {t('help')}
          </Anchor>
          <UnstyledButton
            className={classes.language}
            lang={other === 'zh' ? 'zh-CN' : 'en'}
            onClick={() => onLanguage(other)}
          >
            {t(`language.${other}`)}
          </UnstyledButton>
        </Group>
      </Group>
      <Group gap={6} wrap="nowrap">
        <NativeSelect
          size="xs"
          className={classes.batch}
          aria-label={t('batch.label')}
          // The narrow field cuts it.
          title={nameOf(chosen)}
          value={chosen.notice.id}
          data={all.map((one) => ({ value: one.notice.id, label: nameOf(one) }))}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
        <DayChoice day={day} today={today} onChoose={onDay} />
      </Group>
      {also && (
        <Text size="xs" lh={1.4} className={classes.also}>
          {t('batch.also', { name: nameOf(also) })}
        </Text>
      )}
      <Cutoffs cutoffs={by.cutoffs} dayChosen={day !== today} />
    </Stack>
  );
}
