import { useTranslation } from 'react-i18next';
import type { Notice } from '../../lib/notice/schema';
import { FirstDialog } from '../summary/first-dialog';
import { layoutOf, type SheetActs } from './use-sheet-acts';

/** What is told and asked before a paper is printed or saved for the first time in a batch; nothing where no paper waits for it. */
export function SheetDialog({ notice, acts }: { readonly notice: Notice; readonly acts: SheetActs }) {
  const { t } = useTranslation('papers');
  if (acts.waiting === null) return null;
  const { paper } = acts.waiting.request;
  return (
    <FirstDialog
      layout={layoutOf(paper, notice)}
      forms={notice.forms}
      opened
      sizes={paper === 'profile' ? { chosen: acts.size, words: { a3: t('first.a3'), a4: t('first.a4') } } : null}
      onCancel={acts.cancel}
      onContinue={(size) => void acts.goOn(size)}
    />
  );
}
