import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './materials.module.css';
import { useDraft } from './use-draft';

interface NumberFieldProps {
  readonly label: string;
  /** The name that is read out, where the label alone does not tell which document it is of. */
  readonly spoken?: string;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  /** Called with each whole number within the bounds, and with null when the field is emptied. */
  readonly onChange: (value: number | null) => void;
  /** Whether what it holds does not agree with other fields; told elsewhere. */
  readonly amiss?: boolean;
}

/** The number that was typed, full-width digits as well; undefined where it is none within the bounds. */
export function readNumber(text: string, min: number, max: number): number | null | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  const value = /^\d{1,6}$/.test(plain) ? Number(plain) : Number.NaN;
  return value >= min && value <= max ? value : undefined;
}

/** A whole number, saved as it is typed. What is no number within the bounds is told under the field and not saved. */
export function NumberField({ label, spoken, value, min, max, onChange, amiss = false }: NumberFieldProps) {
  const { t } = useTranslation('materials');
  const { text, type, ...focus } = useDraft(value === null ? '' : String(value));
  const wrong = readNumber(text, min, max) === undefined;
  return (
    <TextInput
      {...focus}
      label={label}
      aria-label={spoken}
      size="sm"
      maw={200}
      classNames={{ input: classes.number }}
      inputMode="numeric"
      autoComplete="off"
      value={text}
      error={wrong ? t('number.wrong', { min, max }) : amiss}
      onChange={({ currentTarget }) => {
        type(currentTarget.value);
        const typed = readNumber(currentTarget.value, min, max);
        if (typed !== undefined) onChange(typed);
      }}
    />
  );
}
