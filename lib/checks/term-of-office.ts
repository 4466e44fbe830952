import { isSpanOnOrBefore } from '../dates/compare';
import { toIso } from '../dates/iso';
import type { IsoDay } from '../dates/partial-date';
import type { Source } from '../notice/schema';
import type { Check, CheckContext, Judgement, Verdict, Words } from './finding';
import { dateSteps } from './shared/date-steps';
import { decidingDates } from './shared/deciding';
import { type DatedField, dateIn, type Entry, entriesOf, textOf } from './shared/entries';
import { shown } from './shared/fold';
import { lastDay } from './shared/last-day';
import { presentTitle } from './shared/present-title';
import { mustLieInTerm, position, type TermStart, termSource, termStart, termSteps, termWords } from './shared/term';

const name = 'term-of-office';
const SECTIONS = ['achievement', 'patent', 'paper', 'award'] as const;
type TermSection = (typeof SECTIONS)[number];

/** Why it is open: the entry's own date, that of the title, or whether the title came of another by 转评. */
function whyOpen(start: TermStart): string {
  if (start.first === null || start.last === null) return 'title-undated';
  if (start.earlier !== null) return 'title-lateral';
  return start.first === start.last ? 'straddles' : 'title-imprecise';
}

interface Term {
  readonly start: TermStart;
  readonly end: IsoDay;
  /** Whether the notice says that the entries must lie inside it. */
  readonly mustLieIn: boolean;
}

/** A date of an entry against the term, and the id of what is said of it. */
interface Judged {
  readonly at: DatedField;
  readonly verdict: Verdict;
  readonly id: string;
}

/** A project that was begun before the term: whether it counts as done within it, no text says. */
function begunBefore(entry: Entry, start: TermStart): Judged | null {
  const begun = dateIn(entry, 'achievement.from');
  if (!begun) return null;
  const where = position(begun, start);
  if (where === 'inside') return null;
  const open = start.earlier === null ? 'begun-open' : 'begun-lateral';
  return { at: begun, verdict: 'unsure', id: where === 'before' ? 'begun-before' : open };
}

function judge(section: TermSection, entry: Entry, at: DatedField, { start, end, mustLieIn }: Term): Judged {
  switch (position(at, start)) {
    case 'inside': {
      if (isSpanOnOrBefore(at, end) !== 'yes') return { at, verdict: 'unsure', id: 'end-open' };
      const begun = section === 'achievement' ? begunBefore(entry, start) : null;
      return begun ?? { at, verdict: 'pass', id: 'inside' };
    }
    case 'before':
      return mustLieIn ? { at, verdict: 'not-counted', id: 'before' } : { at, verdict: 'unsure', id: 'before-open' };
    case 'open':
      return { at, verdict: 'unsure', id: whyOpen(start) };
  }
}

const readOf = (entry: Entry, { field, date }: DatedField) => dateSteps(field, textOf(entry, field), date);

/** What the sentence of a judgement is told by: the date that it is of, and of the term what it was held against. */
function valuesOf(entry: Entry, { at, id }: Judged, { start, end }: Term): Words['values'] {
  const { field } = at;
  const { first, last, earlier } = start;
  const dated = { field, date: toIso(at.date) };
  if (id.startsWith('begun')) return { ...dated, start: first ?? '', earlier: earlier?.name ?? '' };
  const read = { ...dated, text: shown(textOf(entry, field)) };
  if (id === 'end-open') return { ...read, end };
  if (id === 'inside') return { ...read, start: last ?? '' };
  if (id.startsWith('before')) return { ...read, start: first ?? '' };
  return { ...read, start: first ?? '', startLast: last ?? '', earlier: earlier?.name ?? '' };
}

/** The notice's own words, then why the term begins where it does, then why this date decides. */
function citesFor(section: TermSection, { notice, conditions }: CheckContext): Source[] {
  return [...termWords(section, notice), termSource(conditions), decidingDates(section, conditions).source];
}

/**
 * Whether achievements, patents, papers and awards lie inside the term of office, which ends with their cutoff (inclusive). An entry whose date can't be read, or lies
 * after its cutoff, is left to the cutoff checks.
 */
export const termOfOffice: Check = {
  name,
  verdicts: ['pass', 'not-counted', 'unsure', 'not-applicable'],
  run: (context) => {
    const { dossier, notice, conditions } = context;
    if (presentTitle(dossier).kind === 'none') {
      const reason = { id: `${name}.no-title`, values: {} };
      const tell = () => ({ reason, steps: [], cites: [termSource(conditions)] });
      return [{ check: name, entry: null, field: null, verdict: 'not-applicable', tell }];
    }
    const start = termStart(context);
    const found: Judgement[] = [];
    for (const section of SECTIONS) {
      const cutoff = lastDay(section === 'paper' ? 'paper' : 'achievement', notice);
      const field = decidingDates(section, conditions).fields[0];
      const term = { start, end: cutoff, mustLieIn: mustLieInTerm(section, notice) };
      for (const entry of entriesOf(dossier, section)) {
        const at = field ? dateIn(entry, field) : null;
        if (!at || isSpanOnOrBefore(at, cutoff) === 'no') continue;
        const judged = judge(section, entry, at, term);
        const tell = () => ({
          reason: { id: `${name}.${judged.id}`, values: valuesOf(entry, judged, term) },
          // A project has its beginning told behind its end.
          steps: [...termSteps(start), ...readOf(entry, at), ...(judged.at === at ? [] : readOf(entry, judged.at))],
          cites: citesFor(section, context),
        });
        found.push({ check: name, entry: entry.name, field: judged.at.field, verdict: judged.verdict, tell });
      }
    }
    return found;
  },
};
