import { Alert, Button, FileButton, List, Stack } from '@mantine/core';
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileKind } from './file-words';

interface ImportButtonProps {
  readonly kind: FileKind;
  /** Opens the file; gives back what is wrong with it, a sentence a fault, and nothing where it was taken. */
  readonly onFile: (file: File) => Promise<readonly string[]>;
  /** Another file is about to be opened, or none. */
  readonly onBegin?: () => void;
}

/** Opens a file of the user's. What is wrong with it is told, each fault in one sentence, and nothing is taken then. */
export function ImportButton({ kind, onFile, onBegin }: ImportButtonProps) {
  const { t } = useTranslation('files');
  const [faults, setFaults] = useState<readonly string[]>([]);
  const reset = useRef<() => void>(null);

  async function take(file: File | null) {
    // So that the same file, mended, can be chosen again.
    reset.current?.();
    setFaults([]);
    onBegin?.();
    if (file !== null) setFaults(await onFile(file));
  }

  return (
    <Stack gap="xs" align="flex-start">
      <FileButton resetRef={reset} accept=".json,application/json" onChange={(file) => void take(file)}>
        {(props) => (
          <Button {...props} size="sm" variant="default" leftSection={<IconUpload size={16} aria-hidden />}>
            {t(`${kind}.import`)}
          </Button>
        )}
      </FileButton>
      {faults.length > 0 && (
        <Alert color="red" variant="outline" role="alert" title={t('refused')}>
          {faults.length === 1 ? (
            faults[0]
          ) : (
            <List size="sm" spacing={2}>
              {faults.map((fault) => (
                <List.Item key={fault}>{fault}</List.Item>
              ))}
            </List>
          )}
        </Alert>
      )}
    </Stack>
  );
}
