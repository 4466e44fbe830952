import { Alert, Button, Group, Text } from '@mantine/core';
import IconPaperclip from '@tabler/icons-react/dist/esm/icons/IconPaperclip.mjs';
import { useTranslation } from 'react-i18next';
import type { HeldUploads } from '../../lib/materials/uploads';
import { troubleWords } from './trouble-words';

interface UploadsNoteProps {
  readonly held: HeldUploads;
  readonly onShow: () => void;
}

/**
 * Beside the findings: that a material is missing, or a file failed. Not a finding itself, since no notice says what lies in which
 * slot of the platform. Nothing where nothing is amiss.
 */
export function UploadsNote({ held, onShow }: UploadsNoteProps) {
  const { t } = useTranslation('uploads');
  const words = troubleWords(t, held);
  if (words === null) return null;
  return (
    <Alert
      role="note"
      aria-label={t('note.title')}
      color="yellow"
      p="xs"
      icon={<IconPaperclip size={18} aria-hidden />}
    >
      <Group gap="2px 8px" wrap="nowrap" justify="space-between" align="baseline">
        <Text size="sm">{words}</Text>
        <Button size="compact-sm" variant="default" flex="none" onClick={onShow}>
          {t('note.act')}
        </Button>
      </Group>
    </Alert>
  );
}
