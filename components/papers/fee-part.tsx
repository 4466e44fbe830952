import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../lib/notice/schema';
import { accountLines, type Fee } from '../../lib/papers/fees';
import { CopyButton } from '../ui/copy-button';
import { usePortions } from '../ui/portions';
import { ActButtons } from './act-buttons';
import { EachPerson } from './each-person';
import classes from './papers.module.css';
import type { SheetActs } from './use-sheet-acts';

interface FeePartProps {
  readonly notice: Notice;
  /** What everybody owes. */
  readonly fees: readonly Fee[];
  readonly acts: SheetActs;
}

function Line({ fee, notice, acts }: Pick<FeePartProps, 'notice' | 'acts'> & { fee: Fee }) {
  const { t } = useTranslation('papers');
  const level = fee.level ? t(`summary:level.${fee.level}`) : t('levelUnknown');
  return (
    <Stack component="li" gap={4}>
      <Text size="sm" fw={600} className={classes.value}>
        {t('profile.person', { name: fee.name, level })}
      </Text>
      <Text size="sm" className={classes.value}>
        {fee.yuan === null ? t('fees.unknown') : t('fees.due', { yuan: fee.yuan, note: fee.note })}
      </Text>
      <Group gap="xs" align="flex-start">
        <CopyButton text={fee.note} words={t('fees.copyNote')} spoken={t('fees.copyNoteOf', { name: fee.name })} />
      </Group>
      <ActButtons
        what={t('slip.of', { name: fee.name })}
        onAct={(act) => acts.ask(act, { paper: 'slip', notice: notice.id, person: fee.id })}
      />
    </Stack>
  );
}

/** Fees: where to pay, what each owes and what to write beside the transfer; slips and a list. */
export function FeePart({ notice, fees: all, acts }: FeePartProps) {
  const { t } = useTranslation('papers');
  const { shown, more } = usePortions(all);
  const account = accountLines(notice);
  const sum = all.reduce((total, { yuan }) => total + (yuan ?? 0), 0);
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('fees.head')}>
      <Stack gap="sm">
        <Title order={2} size="h5">
          {t('fees.head')}
        </Title>
        <dl className={classes.list}>
          {account.map(([heading, text]) => (
            <div key={heading}>
              <dt>{heading}</dt>
              <dd className={classes.value}>{text}</dd>
            </div>
          ))}
        </dl>
        <CopyButton
          text={account.map(([heading, text]) => `${heading}：${text}`).join('\n')}
          words={t('fees.copyAccount')}
        />
        {all.length === 0 ? (
          <Text size="sm">{t('fees.none')}</Text>
        ) : (
          <>
            <Text size="sm" fw={600}>
              {t('fees.sum', { number: all.length, yuan: sum })}
            </Text>
            <ActButtons
              what={t('fees.list')}
              heading={t('fees.list')}
              onAct={(act) => acts.ask(act, { paper: 'fees', notice: notice.id })}
            />
            <ActButtons
              what={t('slip.ofAll', { number: all.length })}
              heading={t('slip.ofAll', { number: all.length })}
              onAct={(act) => acts.ask(act, { paper: 'slip', notice: notice.id })}
            />
            <EachPerson count={all.length}>
              <Stack component="ul" gap="md" className={classes.people}>
                {shown.map(({ item }) => (
                  <Line key={item.id} fee={item} notice={notice} acts={acts} />
                ))}
              </Stack>
              {more}
            </EachPerson>
          </>
        )}
      </Stack>
    </Paper>
  );
}
