import { Alert } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { samePerson } from '../../lib/dossier/identity';
import type { PagePerson } from '../page/person';

/**
 * Says so when the page beside has become another person's, until the user has seen it. What was found before is gone by
 * then. It stands in the panel and not over it: who goes through many people is not to be kept from the buttons.
 */
export function PersonChange({ person }: { person: PagePerson | null }) {
  const { t } = useTranslation('panel');
  const before = useRef<PagePerson | null>(null);
  const [now, setNow] = useState<PagePerson | null>(null);
  useEffect(() => {
    if (person === null) return;
    if (before.current !== null && samePerson(before.current, person) === 'no') setNow(person);
    before.current = person;
  }, [person]);
  if (now === null) return null;
  return (
    <Alert
      role="status"
      color="yellow"
      p="xs"
      withCloseButton
      closeButtonLabel={t('close')}
      onClose={() => setNow(null)}
    >
      {t('person.changed', { name: now.name || t('person.unnamed') })}
    </Alert>
  );
}
