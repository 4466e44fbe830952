import { useTranslation } from 'react-i18next';
import { formatIso } from '../../lib/dates/format';
import { fieldEntry } from '../../lib/dossier/catalogue';
import type { Dossier } from '../../lib/dossier/dossier';
import { entryName } from '../../lib/dossier/entry-value';
import { useLanguage } from '../words/language';
import { spanOfIso, type TimelineRow, type TimelineSection } from './timeline-entry';
import type { CountedYears, Term, Timeline } from './timeline-layout';

/** How what stands on the axis is said, in the language shown. */
export function useTimelineWords(dossier: Dossier) {
  const { t } = useTranslation('timeline');
  const language = useLanguage();
  const day = (iso: string) => formatIso(iso, language);
  return {
    nameOf: (section: TimelineSection, at: number) =>
      entryName(dossier, `${section}[${at}]`) ?? t('number', { number: at + 1 }),
    cutoff: ({ kinds }: Timeline['cutoffs'][number]) =>
      t('cutoff', { kinds: kinds.map((kind) => t(`cutoffs.${kind}`)).join(t('and')) }),
    day,
    /** A period as beginning and end, what stands by itself as its date. */
    inShort: ({ dates, note }: TimelineRow) => {
      const [first, second] = dates;
      if (!first) return '';
      if (note === 'inverted' && second) return `${day(first.iso)} → ${day(second.iso)}`;
      const isPeriod = /\.(?:from|filedOn)$/u.test(first.field) && second;
      return isPeriod ? `${day(first.iso)}–${day(second.iso)}` : day(first.iso);
    },
    /** Every date with its field, and what a partial one leaves open. */
    inFull: ({ dates }: TimelineRow) =>
      dates.map(({ field, iso }) => {
        const span = spanOfIso(iso);
        const what = t('dated', { field: fieldEntry(field)[language], date: day(iso) });
        return span === null || span.first === span.last ? what : t('unsure', { what, ...span });
      }),
    /** What is odd about the entry; a patent without a grant is no slip of the pen. */
    note: ({ section, note }: TimelineRow) =>
      t(`note.${section === 'patent' && note === 'no-end' ? 'no-grant' : note}`),
    years: ({ counted: { acquired, due, years, cutoff } }: CountedYears) =>
      t('years.counted', { start: acquired.last, cutoff, years, due: due.last }),
    term: (term: Term) => {
      if (term.kind !== 'known') return t(`term.${term.kind}`);
      const [begin] = term.pieces;
      const { end } = term;
      if (!begin) return '';
      return begin.shape === 'unsure'
        ? t('term.unsure', { first: begin.first, last: begin.last, end })
        : t('term.known', { start: begin.first, end });
    },
  };
}
