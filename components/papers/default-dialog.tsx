import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../lib/notice/schema';
import { useLanguage } from '../words/language';

interface DefaultDialogProps {
  /** Where the form comes from. */
  readonly layout: Source;
  readonly opened: boolean;
  readonly onCancel: () => void;
  readonly onContinue: () => void;
}

/** Before a default paper leaves for the first time in a batch: that it is no official blank. The sheet itself stays clean. */
export function DefaultDialog({ layout, opened, onCancel, onContinue }: DefaultDialogProps) {
  const { t } = useTranslation('summary');
  const language = useLanguage();
  return (
    <Modal
      opened={opened}
      onClose={onCancel}
      title={t('first.title')}
      centered
      closeButtonProps={{ 'aria-label': t('first.cancel') }}
    >
      <Stack gap="md">
        <div>
          <Text size="sm" fw={600}>
            {t('first.notOfficial')}
          </Text>
          {layout.source !== 'quote' && <Text size="sm">{(language === 'en' && layout.en) || layout.text}</Text>}
          <Text size="sm">{t('first.clean')}</Text>
        </div>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel}>
            {t('first.cancel')}
          </Button>
          <Button onClick={onContinue}>{t('first.continue')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
