import { useTranslation } from 'react-i18next';
import type { KnownNotice } from './use-chosen-notice';

/** The province before a city: the narrow field has no room for it. */
const PROVINCE = /^[^省]{2,5}省(?=.)/u;

/** What a notice is called: by the name that the user gave it, else by year, region and speciality. */
export function useNoticeName(): (known: KnownNotice) => string {
  const { t } = useTranslation('panel');
  return ({ notice, name }) =>
    name ??
    t('batch.option', {
      year: notice.batchYear.value,
      region: (notice.region.value ?? '').replace(PROVINCE, ''),
      speciality: notice.speciality.value ?? '',
    });
}
