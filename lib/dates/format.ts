import { fromIso } from './iso';
import { ENGLISH_MONTHS } from './months';
import type { PartialDate } from './partial-date';

/** A partial date as it is shown, at its own precision: 2023年3月31日, 2023年3月, 2023年; 31 March 2023, March 2023, 2023. */
export function formatDate(date: PartialDate, language: 'zh' | 'en'): string {
  const { year, month, day } = date;
  if (language === 'zh') {
    return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
  }
  return [day, ENGLISH_MONTHS[(month ?? 0) - 1], year].filter((part) => part !== undefined).join(' ');
}

/** The same for an ISO partial date or `present` (至今). Any other text is shown as it is. */
export function formatIso(iso: string, language: 'zh' | 'en'): string {
  if (iso === 'present') return language === 'zh' ? '至今' : 'present';
  const date = fromIso(iso);
  return date ? formatDate(date, language) : iso;
}
