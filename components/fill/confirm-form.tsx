import { Alert, Button, Stack, Text } from '@mantine/core';
import IconEyeCheck from '@tabler/icons-react/dist/esm/icons/IconEyeCheck.mjs';
import { useTranslation } from 'react-i18next';

interface ConfirmFormProps {
  /** The further sites, by host, that the form stands on. */
  readonly sites: readonly string[];
  readonly onConfirm: () => void;
}

/** Before a form of a further site is filled, the user says that its fields were understood rightly. */
export function ConfirmForm({ sites, onConfirm }: ConfirmFormProps) {
  const { t } = useTranslation('fill');
  return (
    <Alert role="note" color="yellow" p="sm" icon={<IconEyeCheck aria-hidden />} title={t('confirm.title')}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {t('confirm.what', { sites: sites.join(t('confirm.and')) })}
        </Text>
        <Button size="sm" variant="default" onClick={onConfirm}>
          {t('confirm.act')}
        </Button>
      </Stack>
    </Alert>
  );
}
