import { PasswordInput, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** What is typed as a passphrase, twice. */
export interface Passphrase {
  readonly text: string;
  readonly again: string;
}

export const NO_PASSPHRASE: Passphrase = { text: '', again: '' };

/** The passphrase to encrypt by; null for none; undefined where the two don't agree. */
export function passphraseOf({ text, again }: Passphrase): string | null | undefined {
  if (text === '' && again === '') return null;
  return text === again ? text : undefined;
}

interface PassphraseFieldsProps {
  readonly value: Passphrase;
  readonly onChange: (value: Passphrase) => void;
}

/** A passphrase for a file that is saved, by choice; the second field comes with the first sign. */
export function PassphraseFields({ value, onChange }: PassphraseFieldsProps) {
  const { t } = useTranslation('handoff');
  const toggle = { visibilityToggleButtonProps: { 'aria-label': t('passphrase.show') } };
  return (
    <Stack gap="xs">
      <PasswordInput
        label={t('passphrase.label')}
        description={t('passphrase.hint')}
        autoComplete="new-password"
        value={value.text}
        onChange={({ currentTarget }) => onChange({ ...value, text: currentTarget.value })}
        {...toggle}
      />
      {(value.text !== '' || value.again !== '') && (
        <PasswordInput
          label={t('passphrase.again')}
          autoComplete="new-password"
          value={value.again}
          error={value.again !== '' && passphraseOf(value) === undefined ? t('passphrase.differ') : undefined}
          onChange={({ currentTarget }) => onChange({ ...value, again: currentTarget.value })}
          {...toggle}
        />
      )}
    </Stack>
  );
}
