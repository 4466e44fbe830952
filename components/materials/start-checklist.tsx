import { Alert, Button } from '@mantine/core';
import IconChecklist from '@tabler/icons-react/dist/esm/icons/IconChecklist.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { startChecklist } from '../../lib/store/checklists';
import { database } from '../../lib/store/database';
import type { Identity } from '../../lib/store/people';
import { EmptyState } from '../ui/empty-state';
import { type SaveFault, saveFault } from './use-save';

/** Nothing of a person is stored before this button is pressed. */
export function StartChecklist({ identity, noticeId }: { identity: Identity; noticeId: string }) {
  const { t } = useTranslation('materials');
  const [fault, setFault] = useState<SaveFault | null>(null);

  async function start() {
    try {
      await startChecklist(database, noticeId, identity, new Date());
      setFault(null);
    } catch (error) {
      setFault(saveFault(error));
    }
  }

  return (
    <EmptyState
      icon={<IconChecklist size={24} />}
      title={t('start.head', { name: identity.name })}
      what={t('start.what')}
    >
      <Button size="sm" maw="100%" onClick={() => void start()}>
        {t('start.button', { name: identity.name })}
      </Button>
      {fault !== null && (
        <Alert color="red" variant="outline" role="alert" title={t('save.head')}>
          {t(`save.${fault}`)}
        </Alert>
      )}
    </EmptyState>
  );
}
