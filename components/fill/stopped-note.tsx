import { Alert } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FillState } from './use-filler';

/**
 * Says in one sentence why filling has stopped before its end, whatever view is open: with another tab or person the one that it was
 * begun in is gone. It stands until the user has seen it.
 */
export function StoppedNote({ state }: { state: FillState }) {
  const { t } = useTranslation('fill');
  const { t: panel } = useTranslation('panel');
  const [seen, setSeen] = useState<FillState | null>(null);
  const stopped = 'stopped' in state ? state.stopped : null;
  if (stopped === null || seen === state) return null;
  return (
    <Alert
      color="yellow"
      p="xs"
      role="alert"
      withCloseButton
      closeButtonLabel={panel('close')}
      onClose={() => setSeen(state)}
    >
      {t(`stopped.${stopped}`)}
    </Alert>
  );
}
