import { isSpanOnOrBefore } from '../dates/compare';
import { toIso } from '../dates/iso';
import type { IsoDay } from '../dates/partial-date';
import type { FieldId } from '../dossier/catalogue';
import type { Source } from '../notice/schema';
import type { Check, CheckContext, Finding, Verdict, Words } from './finding';
import { dateSteps } from './shared/date-steps';
import { decidingDates } from './shared/deciding';
import { type DatedField, dateIn, type Entry, entriesOf, textOf } from './shared/entries';
import { shown } from './shared/fold';
import { lastDay } from './shared/last-day';
import { presentTitle } from './shared/present-title';
import { mustLieInTerm, position, type TermStart, termSource, termStart, termWords } from './shared/term';

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

interface Judged {
  readonly field: FieldId;
  readonly verdict: Verdict;
  readonly reason: Words;
  readonly steps: readonly Words[];
}

/** A project that was begun before the term: whether it counts as done within it, no text says. */
function begunBefore(entry: Entry, start: TermStart): Judged | null {
  const field = 'achievement.from';
  const begun = dateIn(entry, field);
  if (!begun) return null;
  const where = position(begun, start);
  if (where === 'inside') return null;
  const values = { field, date: toIso(begun.date), start: start.first ?? '', earlier: start.earlier ?? '' };
  const open = start.earlier === null ? 'begun-open' : 'begun-lateral';
  const id = where === 'before' ? 'begun-before' : open;
  return {
    field,
    verdict: 'unsure',
    reason: { id: `${name}.${id}`, values },
    steps: dateSteps(field, textOf(entry, field), begun.date),
  };
}

function judge(section: TermSection, entry: Entry, at: DatedField, { start, end, mustLieIn }: Term): Judged {
  const { field } = at;
  const written = textOf(entry, field);
  const steps = dateSteps(field, written, at.date);
  const date = toIso(at.date);
  const text = shown(written);
  switch (position(at, start)) {
    case 'inside': {
      if (isSpanOnOrBefore(at, end) !== 'yes') {
        const reason = { id: `${name}.end-open`, values: { field, date, text, end } };
        return { field, verdict: 'unsure', reason, steps };
      }
      const begun = section === 'achievement' ? begunBefore(entry, start) : null;
      if (begun) return { ...begun, steps: [...steps, ...begun.steps] };
      const reason = { id: `${name}.inside`, values: { field, date, text, start: start.last ?? '' } };
      return { field, verdict: 'pass', reason, steps };
    }
    case 'before': {
      const values = { field, date, text, start: start.first ?? '' };
      return mustLieIn
        ? { field, verdict: 'not-counted', reason: { id: `${name}.before`, values }, steps }
        : { field, verdict: 'unsure', reason: { id: `${name}.before-open`, values }, steps };
    }
    case 'open': {
      const { first, last, earlier } = start;
      const values = { field, date, text, start: first ?? '', startLast: last ?? '', earlier: earlier ?? '' };
      return { field, verdict: 'unsure', reason: { id: `${name}.${whyOpen(start)}`, values }, steps };
    }
  }
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
      const cites = [termSource(conditions)];
      return [{ check: name, entry: null, field: null, verdict: 'not-applicable', reason, steps: [], cites }];
    }
    const start = termStart(context);
    const found: Finding[] = [];
    for (const section of SECTIONS) {
      const cutoff = lastDay(section === 'paper' ? 'paper' : 'achievement', notice);
      const cites = citesFor(section, context);
      const field = decidingDates(section, conditions).fields[0];
      const term = { start, end: cutoff, mustLieIn: mustLieInTerm(section, notice) };
      for (const entry of entriesOf(dossier, section)) {
        const at = field ? dateIn(entry, field) : null;
        if (!at || isSpanOnOrBefore(at, cutoff) === 'no') continue;
        const { field: on, verdict, reason, steps } = judge(section, entry, at, term);
        const all = [...start.steps, ...steps];
        found.push({ check: name, entry: entry.name, field: on, verdict, reason, steps: all, cites });
      }
    }
    return found;
  },
};
