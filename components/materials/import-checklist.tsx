import { Alert, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChecklistFile, MAX_CHECKLIST_FILE, openChecklistFile } from '../../lib/materials/checklist-file';
import type { Notice } from '../../lib/notice/schema';
import { importChecklist, undoChecklistImport } from '../../lib/store/checklists';
import { database } from '../../lib/store/database';
import type { Identity } from '../../lib/store/people';
import { fileWords } from '../files/file-words';
import { ImportButton } from '../files/import-button';
import { showUndo } from './undo-note';
import { saveFault } from './use-save';

interface ImportChecklistProps {
  readonly notice: Notice;
  /** Whose page it is, so that it can be told when the file is another's; null where no page tells. */
  readonly pagePerson: Identity | null;
  readonly onImported: (personId: string) => void;
}

/** Takes a checklist file in. */
export function ImportChecklist({ notice, pagePerson, onImported }: ImportChecklistProps) {
  const { t } = useTranslation('materials');
  const [undoFault, setUndoFault] = useState<string | null>(null);

  function told(file: ChecklistFile, personId: string, replaced: unknown) {
    const { name } = file.person;
    const same = pagePerson === null || (pagePerson.name === name && pagePerson.idNumber === file.person.idNumber);
    const other = same ? '' : t('file.other-person');
    if (replaced === undefined) {
      notifications.show({
        message: t('file.taken', { name }) + other,
        closeButtonProps: { 'aria-label': t('close') },
      });
      return;
    }
    showUndo({
      message: t('file.replaced', { name }) + other,
      undo: t('undo'),
      close: t('close'),
      onUndo: () =>
        void undoChecklistImport(database, file, personId, replaced).then(
          (undone) => setUndoFault(undone ? null : t('file.not-undone')),
          (error) => setUndoFault(t(`save.${saveFault(error)}`)),
        ),
    });
  }

  async function take(blob: File): Promise<readonly string[]> {
    const opened = await openChecklistFile(blob, notice);
    if (!opened.ok) {
      const { problem } = opened;
      return problem.kind === 'fault' || problem.kind === 'other-notice'
        ? [t(`file.${problem.kind}`, { ...problem })]
        : fileWords(t, 'checklist', problem, MAX_CHECKLIST_FILE);
    }
    try {
      const { person, replaced } = await importChecklist(database, opened.file, new Date());
      onImported(person.id);
      told(opened.file, person.id, replaced);
      return [];
    } catch (error) {
      return [t(`save.${saveFault(error)}`)];
    }
  }

  return (
    <Stack gap="xs" align="flex-start">
      <ImportButton kind="checklist" onFile={take} onBegin={() => setUndoFault(null)} />
      {undoFault !== null && (
        <Alert color="red" variant="outline" role="alert">
          {undoFault}
        </Alert>
      )}
    </Stack>
  );
}
