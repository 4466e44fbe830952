import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Level } from '../../lib/notice/schema';
import { type Email, emailText } from '../../lib/papers/email';
import { CopyButton } from '../ui/copy-button';
import { Disclosure } from '../ui/disclosure';

interface EmailHelpProps {
  readonly email: Email;
  readonly level: Level;
}

/** To whom the file goes and with which words, proposed by us and copied in one go. Nothing is sent. */
export function EmailHelp({ email, level }: EmailHelpProps) {
  const { t } = useTranslation('summary');
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
