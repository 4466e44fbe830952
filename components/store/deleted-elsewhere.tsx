import { Button, Stack, Text } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { database } from '../../lib/store/database';

/**
 * Shows what is within until everything is deleted in another window: what this one still showed is then of nobody any more, and asking
 * for it anew would make an empty database again.
 */
export function UntilDeleted({ children }: { children: ReactNode }) {
  const { t } = useTranslation('store');
  const [deleted, setDeleted] = useState(false);
  useEffect(() => {
    const hear = ({ newVersion }: IDBVersionChangeEvent) => {
      if (newVersion === null) setDeleted(true);
    };
    database.on('versionchange', hear);
    return () => database.on('versionchange').unsubscribe(hear);
  }, []);
  if (!deleted) return children;
  return (
    <Stack p="md" role="alert" align="flex-start">
      <Text fw={600}>{t('deleted.head')}</Text>
      <Text size="sm">{t('deleted.what')}</Text>
      <Button onClick={() => location.reload()}>{t('deleted.again')}</Button>
    </Stack>
  );
}
