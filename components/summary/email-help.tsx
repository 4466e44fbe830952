import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Level, Notice } from '../../lib/notice/schema';
import { emailText, summaryEmail } from '../../lib/papers/email';
import type { SummaryRow } from '../../lib/papers/summary-row';
import { CopyButton } from '../ui/copy-button';
import { Disclosure } from '../ui/disclosure';

interface EmailHelpProps {
  readonly notice: Notice;
  readonly level: Level;
  readonly rows: readonly SummaryRow[];
}

/** To whom the file goes and with which words, proposed by us and copied in one go. Nothing is sent. */
export function EmailHelp({ notice, level, rows }: EmailHelpProps) {
  const { t } = useTranslation('summary');
  const email = summaryEmail(notice, level, rows);
  if (email === null) return null;
  return (
    <Disclosure head={t('email.head')}>
      <Stack gap="xs" lang="zh-CN">
        <Text size="sm">{t('email.what')}</Text>
        <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {emailText(email)}
        </Text>
        <CopyButton
          text={emailText(email)}
          words={t('email.copy')}
          spoken={t('email.copyOf', { level: t(`level.${level}`) })}
        />
      </Stack>
    </Disclosure>
  );
}
