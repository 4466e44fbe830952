import { useTranslation } from 'react-i18next';
import type { Answer } from '../../lib/review/review';
import { ChoiceForm } from './choice-form';
import { entryWords } from './entry-words';

interface DisputedFormProps {
  /** What stands, and what other clerks entered otherwise. */
  readonly entries: readonly Answer[];
  /** Decides that the paper says this. */
  readonly onDecide: (text: string) => void;
  readonly onLater: () => void;
  /** Enters the paper anew, where neither is right. */
  readonly onAgain: () => void;
}

/** Clerks have entered one field otherwise: after another look at the paper one of them is chosen. Platform and dossier stay out of view. */
export function DisputedForm({ entries, onDecide, onLater, onAgain }: DisputedFormProps) {
  const { t } = useTranslation('review');
  return (
    <ChoiceForm
      name={t('two.form')}
      what={t('two.differ')}
      label={t('two.label')}
      options={entries.map((entry, at) => ({ value: String(at), label: entryWords(t, entry) }))}
      missing={t('two.missing')}
      submit={t('two.decide')}
      onSubmit={(at) => onDecide(entries[Number(at)]?.text ?? '')}
      onLater={onLater}
      again={t('two.again')}
      onAgain={onAgain}
    />
  );
}
