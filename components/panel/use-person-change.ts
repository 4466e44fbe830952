import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { samePerson } from '../../lib/dossier/identity';
import type { PagePerson } from '../page/person';

/** Says so when the page beside has become another person's. What was found before is gone by then. */
export function usePersonChange(person: PagePerson | null): void {
  const { t } = useTranslation('panel');
  const before = useRef<PagePerson | null>(null);
  useEffect(() => {
    if (person === null) return;
    if (before.current !== null && samePerson(before.current, person) === 'no') {
      notifications.show({
        color: 'yellow',
        message: t('person.changed', { name: person.name || t('person.unnamed') }),
        autoClose: 8_000,
        closeButtonProps: { 'aria-label': t('close') },
      });
    }
    before.current = person;
  }, [person, t]);
}
