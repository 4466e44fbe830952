import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AddressFault, siteOfTyped } from './address';
import { useAsk } from './use-ask';

/** Lets the user allow the site of a page by its address: the browser does not tell us where a page is that may not be read. */
export function AllowSite({ further }: { readonly further: readonly string[] }) {
  const { t } = useTranslation('sites');
  const [address, setAddress] = useState('');
  const [fault, setFault] = useState<AddressFault | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { answer, ask } = useAsk();

  const submit = () => {
    const typed = siteOfTyped(address, further);
    setFault('fault' in typed ? typed.fault : null);
    if ('fault' in typed) return field.current?.focus();
    ask(typed.site);
  };

  return (
    <form
      // Ours to check, in our words.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="xs" maw={480} pt={4}>
        <TextInput
          ref={field}
          size="sm"
          label={t('allow.label')}
          description={t('allow.how')}
          error={fault !== null && t(`fault.${fault}`)}
          inputWrapperOrder={['label', 'description', 'error', 'input']}
          autoComplete="off"
          spellCheck={false}
          inputMode="url"
          maxLength={2_000}
          value={address}
          onChange={({ currentTarget }) => {
            setAddress(currentTarget.value);
            setFault(null);
          }}
        />
        <Button type="submit" size="sm" variant="default" style={{ alignSelf: 'flex-start' }}>
          {t('allow.act')}
        </Button>
        <Text size="sm" role="status" style={{ overflowWrap: 'anywhere' }}>
          {answer !== null && t(`answer.${answer.what}`, { site: answer.site })}
        </Text>
      </Stack>
    </form>
  );
}
