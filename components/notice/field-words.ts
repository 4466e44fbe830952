import type { TFunction } from 'i18next';
import { formatIso } from '../../lib/dates/format';
import type { Level } from '../../lib/notice/level';
import { FIELDS, type FieldKey } from '../../lib/notice/review/fields';
import type { OpenNotice } from '../../lib/notice/review/from-draft';
import { LISTS, type ListKey } from '../../lib/notice/review/lists';
import type { Language } from '../words/language';

type Words = TFunction<'notice'>;

/** What a fact says, as it is shown; null where the notice does not say it. */
export function fieldWords(key: FieldKey, notice: OpenNotice, t: Words, language: Language): string | null {
  const { kind, get } = FIELDS[key];
  const { value } = get(notice);
  if (value === null) return null;
  if (kind === 'day') return formatIso(value as string, language);
  if (kind === 'count') return t('values.working-days', { count: value as number });
  if (kind === 'levels') return (value as Level[]).map((level) => t(`levels.${level}`)).join(t('values.and'));
  if (kind !== 'window') return String(value);
  const { from, to } = value as { from: string | null; to: string | null };
  const hour = notice.closing?.[key === 'online' ? 'online' : 'paper']?.value;
  const span =
    from === null
      ? t('values.span-until', { to })
      : to === null
        ? t('values.span-since', { from })
        : t('values.span', { from, to });
  return hour === undefined ? span : `${span} ${hour}`;
}

/** What each entry of a list says. */
export function listWords(key: ListKey, notice: OpenNotice, t: Words): string[] {
  if (key === 'materials')
    return notice.materials.map(({ name, copies, copiesByLevel }) => {
      const counts =
        copiesByLevel?.map(({ value }) => t('values.copies-of', value)).join(t('values.and')) ??
        (copies.source.source === 'default' ? '' : t('values.copies', { count: copies.value }));
      return [name.value, counts].filter((words) => words !== '').join('，');
    });
  if (key === 'fees')
    return notice.payment.perPerson.map(({ value: { level, yuan } }) =>
      t('values.fee', { level: level === null ? '' : t(`levels.${level}`), yuan }),
    );
  return LISTS[key].get(notice).map(({ value }) => String(value));
}
