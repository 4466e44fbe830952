import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../lib/notice/schema';
import { type PaperSize, PaperSizeSchema } from '../../lib/papers/paper-size';
import { useLanguage } from '../words/language';

interface Props {
  /** Where the columns come from: a default is told to be one. */
  readonly layout: Source;
  readonly opened: boolean;
  /** The paper that was chosen before; null where none was. */
  readonly chosen: PaperSize | null;
  readonly onCancel: () => void;
  readonly onContinue: (size: PaperSize) => void;
}

/** Before the first print or save: that this is no official blank, and which paper. No paper is chosen for the user. */
export function FirstDialog({ layout, opened, chosen, onCancel, onContinue }: Props) {
  const { t } = useTranslation('summary');
  const language = useLanguage();
  const [size, setSize] = useState<PaperSize | null>(chosen);
  return (
    <Modal
      opened={opened}
      onClose={onCancel}
      title={t('first.title')}
      centered
      closeButtonProps={{ 'aria-label': t('first.cancel') }}
    >
      <Stack gap="md">
        {layout.source === 'default' && (
          <div>
            <Text size="sm" fw={600}>
              {t('first.notOfficial')}
            </Text>
            <Text size="sm">{(language === 'en' && layout.en) || layout.text}</Text>
            <Text size="sm">{t('first.clean')}</Text>
          </div>
        )}
        <Radio.Group
          label={t('first.paper')}
          value={size ?? ''}
          onChange={(value) => setSize(PaperSizeSchema.parse(value))}
        >
          <Stack gap={6} mt={6}>
            {PaperSizeSchema.options.map((one) => (
              <Radio key={one} value={one} label={t(`first.${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel}>
            {t('first.cancel')}
          </Button>
          <Button disabled={size === null} onClick={() => size && onContinue(size)}>
            {t('first.continue')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
