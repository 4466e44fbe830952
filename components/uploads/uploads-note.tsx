import { Alert, Button, Text } from '@mantine/core';
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
    <Alert role="note" color="yellow" p="sm" icon={<IconPaperclip aria-hidden />} title={t('note.title')}>
      <Text size="sm">
        {words}
        {t('note.what')}
      </Text>
      <Button size="compact-sm" variant="default" mt={6} onClick={onShow}>
        {t('note.act')}
      </Button>
    </Alert>
  );
}
