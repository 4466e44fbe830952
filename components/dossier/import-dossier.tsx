import { Alert, Button, FileButton, List, Stack, Text } from '@mantine/core';
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../lib/dossier/dossier';
import { type DossierFileProblem, MAX_DOSSIER_FILE, openDossierFile } from '../../lib/dossier/dossier-file';

function Problem({ problem }: { problem: DossierFileProblem }) {
  const { t } = useTranslation('dossier');
  if (problem.kind !== 'faults') {
    return t(`file.${problem.kind}`, { most: MAX_DOSSIER_FILE / 1024 / 1024, ...problem });
  }
  return (
    <>
      <List size="sm" spacing={2}>
        {problem.faults.map(({ path, why }) => (
          <List.Item key={`${path} ${why}`}>{t(`file.fault.${why}`, { path })}</List.Item>
        ))}
      </List>
      {problem.more > 0 && <Text size="sm">{t('file.more', { count: problem.more })}</Text>}
    </>
  );
}

/** Opens a dossier file to be looked at. What is wrong with a file is told, each fault in one sentence, and nothing is taken. */
export function ImportDossier({ onOpened }: { onOpened: (dossier: Dossier) => void }) {
  const { t } = useTranslation('dossier');
  const [problem, setProblem] = useState<DossierFileProblem | null>(null);
  const reset = useRef<() => void>(null);

  async function take(blob: File | null) {
    // So that the same file, mended, can be chosen again.
    reset.current?.();
    setProblem(null);
    if (blob === null) return;
    const opened = await openDossierFile(blob);
    if (opened.ok) onOpened(opened.dossier);
    else setProblem(opened.problem);
  }

  return (
    <Stack gap="xs" align="flex-start">
      <FileButton resetRef={reset} accept=".json,application/json" onChange={(file) => void take(file)}>
        {(props) => (
          <Button {...props} size="sm" variant="default" leftSection={<IconUpload size={16} aria-hidden />}>
            {t('file.import')}
          </Button>
        )}
      </FileButton>
      {problem !== null && (
        <Alert color="red" variant="outline" role="alert" title={t('file.refused')}>
          <Problem problem={problem} />
        </Alert>
      )}
    </Stack>
  );
}
