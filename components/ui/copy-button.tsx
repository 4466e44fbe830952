import { Button, Text } from '@mantine/core';
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface CopyButtonProps {
  readonly text: string;
  readonly words: string;
  /** The name that is read out, where `words` alone does not tell what is copied. */
  readonly spoken?: string;
}

/** Puts a text where other programs can read it, and says whether it is there. */
export function CopyButton({ text, words, spoken }: CopyButtonProps) {
  const { t } = useTranslation('panel');
  const [said, setSaid] = useState<'copy.done' | 'copy.failed' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('copy.done'),
      () => setSaid('copy.failed'),
    );
  return (
    <div>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconCopy size={16} aria-hidden />}
        aria-label={spoken}
        onClick={() => void copy()}
      >
        {words}
      </Button>
      <Text size="xs" role="status">
        {said === null ? '' : t(said)}
      </Text>
    </div>
  );
}
