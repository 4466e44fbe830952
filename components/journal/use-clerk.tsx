import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_CLERK } from '../../lib/review/review';
import { database } from '../../lib/store/database';
import { keepClerk, readClerk } from '../../lib/store/journal';
import { useStored } from '../store/stored';

export interface Clerk {
  /** Null where nobody has given a name yet, or where it is not known. */
  readonly name: string | null;
  /** Asks for the name where none is kept; false where the user gave none. */
  readonly ask: () => Promise<boolean>;
  /** Asks for another name. */
  readonly change: () => void;
  /** The question, to be put on the page. */
  readonly question: ReactNode;
}

/** Who works here, for the journal: asked once, before the first step that is told there. */
export function useClerk(): Clerk {
  const { t } = useTranslation('journal');
  const stored = useStored('clerk', () => readClerk(database));
  const [asked, setAsked] = useState<((given: boolean) => void) | null>(null);
  const [typed, setTyped] = useState('');
  const [failed, setFailed] = useState(false);
  const name = stored.kind === 'ready' ? stored.value : null;
  const open = (answer: (given: boolean) => void) => {
    setTyped(name ?? '');
    setFailed(false);
    setAsked(() => answer);
  };
  const close = (given: boolean) => {
    asked?.(given);
    setAsked(null);
  };
  const question = (
    <Modal opened={asked !== null} onClose={() => close(false)} withCloseButton={false} title={t('clerk.head')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keepClerk(database, typed).then(
            () => close(true),
            () => setFailed(true),
          );
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{t('clerk.what')}</Text>
          <TextInput
            data-autofocus
            label={t('clerk.name')}
            maxLength={MAX_CLERK}
            autoComplete="off"
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            error={failed && t('clerk.failed')}
          />
          <Group gap="xs">
            <Button type="submit" size="sm" disabled={typed.trim() === ''}>
              {t('clerk.keep')}
            </Button>
            <Button size="sm" variant="default" onClick={() => close(false)}>
              {t('clerk.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
  return {
    name,
    // Where the store can't be read the step itself says so.
    ask: async () =>
      (await readClerk(database).catch(() => '')) !== null || new Promise<boolean>((answer) => open(answer)),
    change: () => open(() => undefined),
    question,
  };
}
