import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setValue } from '../../lib/dossier/change-kept';
import { isMasked, isValidIdentity, normaliseIdentity } from '../../lib/dossier/identity';
import { Disclosure } from '../ui/disclosure';
import type { SaveDossier } from './use-dossier-save';

interface StartByHandProps {
  readonly save: SaveDossier;
  readonly onStarted: (personId: string) => void;
}

/** Begins the dossier of a person by hand, by name and number. */
export function StartByHand({ save, onStarted }: StartByHandProps) {
  const { t } = useTranslation('dossier');
  const [name, setName] = useState('');
  const [number, setNumber] = useState('');
  const [tried, setTried] = useState(false);
  const identity = { name: name.replace(/\s/gu, ''), idNumber: normaliseIdentity(number) };
  const lacks = { name: identity.name === '', number: identity.idNumber === '' || isMasked(identity.idNumber) };

  async function start() {
    setTried(true);
    if (lacks.name || lacks.number) return;
    const value = (text: string) => ({ text, source: 'hand', at: new Date().toISOString() }) as const;
    const named = setValue('person.name', 'person', value(identity.name));
    const numbered = setValue('person.idNumber', 'person', value(identity.idNumber));
    const changed = await save({ identity }, (kept) => numbered(named(kept)), t('did.start', { name: identity.name }));
    if (changed === null) return;
    setName('');
    setNumber('');
    setTried(false);
    onStarted(changed.person.id);
  }

  return (
    <Disclosure head={t('hand.head')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <Stack gap="sm" py="xs">
          <TextInput
            size="sm"
            label={t('hand.name')}
            maxLength={100}
            autoComplete="off"
            value={name}
            error={tried && lacks.name && t('hand.name-missing')}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <TextInput
            size="sm"
            label={t('hand.number')}
            description={
              identity.idNumber.length >= 18 && !isValidIdentity(number) ? t('not-identity') : t('hand.number-what')
            }
            maxLength={40}
            autoComplete="off"
            value={number}
            error={tried && lacks.number && t('hand.number-missing')}
            onChange={({ currentTarget }) => setNumber(currentTarget.value)}
          />
          <Group>
            <Button type="submit" size="sm" variant="default">
              {t('hand.button')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Disclosure>
  );
}
