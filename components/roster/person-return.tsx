import { Alert, Button, Group, List, Paper, Stack, Text } from '@mantine/core';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDay } from '../../lib/dates/partial-date';
import type { Notice } from '../../lib/notice/schema';
import { type ReturnList, returnCount, returnText } from '../../lib/papers/return-list';
import type { Person } from '../../lib/store/database';
import { openPaper } from '../summary/outputs';
import { CopyButton } from '../ui/copy-button';
import { Disclosure } from '../ui/disclosure';
import { WholeDates } from '../ui/whole-dates';

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
          <List type="ordered" size="sm" spacing={4} lang="zh-CN" style={{ overflowWrap: 'anywhere' }}>
            {[...list.mend, ...list.settle, ...list.materials].map(({ where, what }) => (
              <List.Item key={`${where} ${what}`}>
                <strong>{where}</strong>：<WholeDates text={what} />
              </List.Item>
            ))}
          </List>
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
