import { Alert, Button, FileButton, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs';
import type { TFunction } from 'i18next';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ChecklistFile,
  type FileProblem,
  MAX_CHECKLIST_FILE,
  openChecklistFile,
} from '../../lib/materials/checklist-file';
import type { Notice } from '../../lib/notice/schema';
import { importChecklist, undoChecklistImport } from '../../lib/store/checklists';
import { database } from '../../lib/store/database';
import type { Identity } from '../../lib/store/people';
import { showUndo } from './undo-note';
import { saveFault } from './use-save';

interface ImportButtonProps {
  readonly notice: Notice;
  /** Whose page it is, so that it can be told when the file is another's; null where no page tells. */
  readonly pagePerson: Identity | null;
  readonly onImported: (personId: string) => void;
}

function problemWords(t: TFunction<'materials'>, problem: FileProblem): string {
  const most = MAX_CHECKLIST_FILE / 1024 / 1024;
  return t(`file.${problem.kind}`, { most, ...problem });
}

/** Takes a checklist file in. What is wrong with a file is told in one sentence, and nothing is changed then. */
export function ImportButton({ notice, pagePerson, onImported }: ImportButtonProps) {
  const { t } = useTranslation('materials');
  const [fault, setFault] = useState<string | null>(null);
  const reset = useRef<() => void>(null);

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
          (undone) => setFault(undone ? null : t('file.not-undone')),
          (error) => setFault(t(`save.${saveFault(error)}`)),
        ),
    });
  }

  async function take(blob: File | null) {
    // So that the same file, mended, can be chosen again.
    reset.current?.();
    setFault(null);
    if (blob === null) return;
    const opened = await openChecklistFile(blob, notice);
    if (!opened.ok) return setFault(problemWords(t, opened.problem));
    try {
      const { person, replaced } = await importChecklist(database, opened.file, new Date());
      onImported(person.id);
      told(opened.file, person.id, replaced);
    } catch (error) {
      setFault(t(`save.${saveFault(error)}`));
    }
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
      {fault !== null && (
        <Alert color="red" variant="outline" role="alert" title={t('file.refused')}>
          {fault}
        </Alert>
      )}
    </Stack>
  );
}
