import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../lib/notice/schema';
import { type Source, sourceText } from '../../lib/notice/source';
import { type PaperSize, PaperSizeSchema } from '../../lib/papers/paper-size';
import { useLanguage } from '../words/language';

interface Sizes {
  /** The paper that was chosen before; null where none was. */
  readonly chosen: PaperSize | null;
  /** What each paper is called. */
  readonly words: Readonly<Record<PaperSize, string>>;
}

interface FirstDialogProps {
  /** Where the form comes from: a default is told to be one; null where there is nothing to tell. */
  readonly layout: Source | null;
  /** What the notice says of its forms. */
  readonly forms: Notice['forms'];
  readonly opened: boolean;
  /** Null where the form is of one size alone. */
  readonly sizes: Sizes | null;
  readonly onCancel: () => void;
  /** With the paper that was chosen; null where none was asked for. */
  readonly onContinue: (size: PaperSize | null) => void;
}

/**
 * Before a paper is printed or saved for the first time in a batch: that it is no official blank, and on which paper. The sheet itself
 * stays clean. No paper is chosen for the user.
 */
export function FirstDialog({ layout, forms, opened, sizes, onCancel, onContinue }: FirstDialogProps) {
  const { t } = useTranslation('summary');
  const language = useLanguage();
  const [size, setSize] = useState<PaperSize | null>(sizes?.chosen ?? null);
  const from = forms.from.value;
  return (
    <Modal
      opened={opened}
      onClose={onCancel}
      title={t('first.title')}
      centered
      closeButtonProps={{ 'aria-label': t('first.cancel') }}
    >
      <Stack gap="md">
        {layout?.source === 'default' && (
          <div>
            <Text size="sm" fw={600}>
              {t(from === null ? 'first.notOfficialUnsaid' : 'first.notOfficial', { from })}
              {forms.unalterable.value === true && t('first.unalterable')}
            </Text>
            <Text size="sm">{sourceText(layout, language)}</Text>
            <Text size="sm">{t('first.clean')}</Text>
          </div>
        )}
        {sizes && (
          <Radio.Group
            label={t('first.paper')}
            value={size ?? ''}
            onChange={(value) => setSize(PaperSizeSchema.parse(value))}
          >
            <Stack gap={6} mt={6}>
              {PaperSizeSchema.options.map((one) => (
                <Radio key={one} value={one} label={sizes.words[one]} />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel}>
            {t('first.cancel')}
          </Button>
          <Button disabled={sizes !== null && size === null} onClick={() => onContinue(size)}>
            {t('first.continue')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
