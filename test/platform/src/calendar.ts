import dayjs from 'dayjs';

/** How a calendar of each kind writes its value. */
export const DATE_FORMS = {
  day: { format: 'YYYY-MM-DD', picker: 'date', pattern: /^\d{4}-\d{2}-\d{2}$/ },
  month: { format: 'YYYY-MM', picker: 'month', pattern: /^\d{4}-\d{2}$/ },
  year: { format: 'YYYY', picker: 'year', pattern: /^\d{4}$/ },
} as const;

export type DateKind = keyof typeof DATE_FORMS;

export const isDateKind = (control: string): control is DateKind => Object.hasOwn(DATE_FORMS, control);

/** True where a calendar can show the stored text; other text (older data, 至今, a less precise date) stays a text field. */
export function fitsCalendar(kind: DateKind, text: string): boolean {
  const { format, pattern } = DATE_FORMS[kind];
  return text === '' || (pattern.test(text) && dayjs(text).format(format) === text);
}
