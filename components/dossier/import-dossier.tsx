import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../lib/dossier/dossier';
import { MAX_DOSSIER_FILE, openDossierFile } from '../../lib/dossier/dossier-file';
import { fileWords } from '../files/file-words';
import { ImportButton } from '../files/import-button';

/** Opens a dossier file to be looked at; nothing of it is taken yet. */
export function ImportDossier({ onOpened }: { onOpened: (dossier: Dossier) => void }) {
  const { t } = useTranslation('files');
  return (
    <ImportButton
      kind="dossier"
      onFile={async (file) => {
        const opened = await openDossierFile(file);
        if (!opened.ok) return fileWords(t, 'dossier', opened.problem, MAX_DOSSIER_FILE);
        onOpened(opened.dossier);
        return [];
      }}
    />
  );
}
