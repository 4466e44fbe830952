import { Alert, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../lib/dossier/dossier';
import type { KeptDossier } from '../../lib/dossier/kept-dossier';
import { IncomingReview } from '../dossier/incoming-review';
import { useDossierSave } from '../dossier/use-dossier-save';
import { Disclosure } from '../ui/disclosure';
import { UndoBar } from '../ui/undo-bar';

interface PersonMergeProps {
  readonly personId: string;
  readonly kept: KeptDossier;
  readonly version: Dossier;
}

/** A version held against the dossier on this machine, entry by entry: what is missing is taken, differences are listed and chosen. */
export function PersonMerge({ personId, kept, version }: PersonMergeProps) {
  const { t } = useTranslation('roster');
  const { save, undo, last, fault } = useDossierSave();
  return (
    <Disclosure head={t('merge.head')}>
      <Stack gap="sm" pt="xs">
        <Text size="sm">{t('merge.what')}</Text>
        {fault !== null && (
          <Alert color="red" variant="outline" role="alert" title={t('dossier:save.head')}>
            {t(`dossier:save.${fault}`)}
          </Alert>
        )}
        <IncomingReview owner={{ personId }} kept={kept} incoming={version} source="file" save={save} />
        {last !== null && (
          <UndoBar what={t('dossier:saved', { what: last.what })} undo={t('dossier:undo')} onUndo={() => void undo()} />
        )}
      </Stack>
    </Disclosure>
  );
}
