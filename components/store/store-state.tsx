import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { useSlow } from './use-slow';

/** Stands where something that is kept is being opened; says so when it takes long. */
export function StoreWaiting() {
  const { t } = useTranslation('store');
  const slow = useSlow(true);
  return (
    <Text size="sm" role="status">
      {t(slow ? 'slow' : 'loading')}
    </Text>
  );
}

/** Stands where nothing that is kept can be opened: why, and what to do. */
export function StoreFailure() {
  const { t } = useTranslation('store');
  return (
    <Alert color="red" variant="outline" role="alert" title={t('failed.head')}>
      {t(browser.extension?.inIncognitoContext ? 'failed.private' : 'failed.what')}
    </Alert>
  );
}
