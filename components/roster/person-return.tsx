import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDay } from '../../lib/dates/partial-date';
import type { Notice } from '../../lib/notice/schema';
import { type ReturnList, returnCount, returnParts, returnText } from '../../lib/papers/return-list';
import type { Person } from '../../lib/store/database';
import { openPaper } from '../summary/outputs';
import { CopyButton } from '../ui/copy-button';
import { Disclosure } from '../ui/disclosure';
import { WholeDates } from '../ui/whole-dates';
import classes from './roster.module.css';

interface PersonReturnProps {
  readonly notice: Notice;
  readonly day: IsoDay;
  readonly person: Person;
  readonly list: ReturnList;
}

/** All that the applicant must mend: to read, to print, and as text to send. It is Chinese, as the papers are. */
export function PersonReturn({ notice, day, person, list }: PersonReturnProps) {
  const { t } = useTranslation('roster');
  const [failed, setFailed] = useState(false);
  const count = returnCount(list);
  if (count === 0) return <Text size="sm">{t('return.none')}</Text>;
  const print = () =>
    openPaper({ paper: 'return', notice: notice.id, day, person: person.id }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('return.head', { count })}>
      <Disclosure heading={3} head={t('return.head', { count })}>
        <Stack gap="sm" pt="xs">
          {returnParts(list).map(({ part, heading, items }) => (
            <div key={part} lang="zh-CN">
              <Text size="sm" fw={600}>
                {heading}
              </Text>
              <ol className={classes.mend} start={items[0]?.no}>
                {items.map(({ no, where, what }) => (
                  <li key={no}>
                    <strong>{where}</strong>：<WholeDates text={what} />
                  </li>
                ))}
              </ol>
            </div>
          ))}
          <Group gap="xs" align="flex-start">
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => void print()}
            >
              {t('return.print')}
            </Button>
            <CopyButton text={returnText(person.name, list)} words={t('return.copy')} />
          </Group>
          {failed && (
            <Alert color="red" role="alert" p="xs">
              {t('return.failed')}
            </Alert>
          )}
        </Stack>
      </Disclosure>
    </Paper>
  );
}
