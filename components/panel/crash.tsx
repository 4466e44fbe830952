import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** What stands in the place of a panel that could not be drawn. */
export function Crash({ message }: { message: string }) {
  const { t } = useTranslation('panel');
  return (
    <Stack p="md" role="alert" align="flex-start">
      <Text fw={600}>{t('crash.title')}</Text>
      <Text size="sm">{t('crash.what')}</Text>
      <Text size="sm" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
        {message}
      </Text>
      <Button onClick={() => location.reload()}>{t('crash.act')}</Button>
    </Stack>
  );
}
