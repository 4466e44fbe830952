import type { TFunction } from 'i18next';
import { formatIso } from '../../lib/dates/format';
import type { Choice } from '../../lib/notice/review/choices';
import type { Language } from '../words/language';

/** What can be chosen, as it is shown: a day, or a window with the hours that are said. */
export function choiceWords({ kind, found }: Choice, t: TFunction<'notice'>, language: Language): string {
  if (kind === 'day') return formatIso(found.value, language);
  const { from, to, fromHour, toHour } = found.value;
  const day = (iso: string | null, hour: string | null) =>
    iso === null ? t('draft.open-end') : [formatIso(iso, language), hour].filter((one) => one !== null).join(' ');
  if (from !== null && from === to) return day(to, toHour);
  return t('draft.window', { from: day(from, fromHour), to: day(to, toHour) });
}
