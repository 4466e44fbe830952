import { Alert, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { freeName, toKeep } from '../../lib/notice/saved-notice';
import type { Notice } from '../../lib/notice/schema';
import { UndoBar } from '../ui/undo-bar';
import { ComparePart } from './compare-part';
import { ReadPart } from './read-part';
import { SavedPart } from './saved-part';
import type { Notices } from './use-notices';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly notice: Notice;
}

interface NoticesPartsProps {
  readonly notices: Notices;
  /** All that can be chosen. */
  readonly all: readonly Named[];
  readonly chosen: Named;
  readonly also: Named | null;
  readonly onChoose: (id: string) => void;
  readonly onAlso: (id: string | null) => void;
}

/** What is done with notices beside looking at the chosen one: reading a new one, those that are kept, two side by side. */
export function NoticesParts({ notices, all, chosen, also, onChoose, onAlso }: NoticesPartsProps) {
  const { t } = useTranslation('notice');
  const { fault, last, undo } = notices;
  async function save(notice: Notice, name: string, text: string): Promise<boolean> {
    const others = notices.saved.filter(({ id }) => id !== notice.id).map((one) => one.name);
    const saved = toKeep(notice, freeName(name, others), text, new Date());
    const kept = await notices.keep(saved, t('saved.did.keep', { name: saved.name }));
    if (kept) onChoose(saved.id);
    return kept;
  }
  return (
    <Stack gap="xs">
      <ReadPart onSave={save} />
      <SavedPart notices={notices} chosenId={chosen.id} onChoose={onChoose} onSave={save} />
      <ComparePart key={chosen.id} all={all} chosen={chosen} also={also} onAlso={onAlso} />
      {fault !== null && (
        <Alert color="red" variant="outline" role="alert">
          {t(`saved.fault.${fault}`)}
        </Alert>
      )}
      {last !== null && <UndoBar what={last} undo={t('saved.undo')} onUndo={() => void undo()} />}
    </Stack>
  );
}
