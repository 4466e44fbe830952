import { Button } from '@mantine/core';
import IconForms from '@tabler/icons-react/dist/esm/icons/IconForms.mjs';
import IconHourglass from '@tabler/icons-react/dist/esm/icons/IconHourglass.mjs';
import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs';
import IconPlugConnectedX from '@tabler/icons-react/dist/esm/icons/IconPlugConnectedX.mjs';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import IconWindowMaximize from '@tabler/icons-react/dist/esm/icons/IconWindowMaximize.mjs';
import IconWorldSearch from '@tabler/icons-react/dist/esm/icons/IconWorldSearch.mjs';
import { useTranslation } from 'react-i18next';
import { AllowSite } from '../sites/allow-site';
import { PORTAL } from '../sites/site';
import { Disclosure } from '../ui/disclosure';
import { EmptyState } from '../ui/empty-state';
import type { PageHindrance } from './view';

interface PageNoticeProps {
  readonly hindrance: PageHindrance;
  /** The sites beyond the platform's that the user has allowed. */
  readonly further: readonly string[];
  readonly onAskPermission: () => void;
  readonly onCallAgain: () => void;
}

const ICONS: Record<PageHindrance, typeof IconForms> = {
  starting: IconHourglass,
  'window-closed': IconWindowMaximize,
  loading: IconHourglass,
  'no-permission': IconLock,
  'no-tab': IconWorldSearch,
  'wrong-page': IconWorldSearch,
  silent: IconPlugConnectedX,
  'no-form': IconForms,
  'no-form-further': IconForms,
  'several-persons': IconUsers,
};

/** Why there is nothing to judge, in one sentence, and the next step. Nothing here reloads the page: a draft may be on it. */
export function PageNotice({ hindrance, further, onAskPermission, onCallAgain }: PageNoticeProps) {
  const { t } = useTranslation('panel');
  const Icon = ICONS[hindrance];
  return (
    <>
      <EmptyState
        icon={<Icon size={24} />}
        title={t(`page.${hindrance}.title`)}
        what={hindrance === 'starting' ? undefined : t(`page.${hindrance}.what`)}
      >
        {hindrance === 'no-permission' && <Button onClick={onAskPermission}>{t('page.no-permission.act')}</Button>}
        {hindrance === 'silent' && (
          <Button variant="light" onClick={onCallAgain}>
            {t('page.silent.act')}
          </Button>
        )}
        {(hindrance === 'wrong-page' || hindrance === 'no-tab') && (
          <Button component="a" href={PORTAL} target="_blank" rel="noreferrer">
            {t(`page.${hindrance}.act`)}
          </Button>
        )}
      </EmptyState>
      {hindrance === 'wrong-page' && (
        <Disclosure head={t('sites:allow.title')}>
          <AllowSite further={further} />
        </Disclosure>
      )}
    </>
  );
}
