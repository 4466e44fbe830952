import { splitDay } from '../dates/calendar';
import { toIso } from '../dates/iso';
import type { PartialDate } from '../dates/partial-date';
import type { Source } from '../notice/schema';
import type { Check, CheckContext, Judgement, Verdict, Words } from './finding';
import { type Entry, entriesOf, textOf } from './shared/entries';
import { fold, saysSomething, shown } from './shared/fold';
import { lastDay } from './shared/last-day';
import { readYear } from './shared/number';
import { presentTitle } from './shared/present-title';

const name = 'assessments';

const DEFAULT_SOURCE: Source = {
  source: 'default',
  text: '通知没有写年度考核的要求，一般要求取得现任资格以来各年度考核都在合格以上，请核对资格条件。',
  en: 'The notice says nothing of yearly assessments; commonly all years since the present title must be passed. Hold it against the conditions.',
  confidence: 'C',
};

/** A result that is no pass, or not a whole one. */
const POOR = /不合格|基本合格|不称职|基本称职|[不未]定等|不确定等|未参加|未考核|不达标/u;

function told(entry: Entry | null, verdict: Verdict, id: string, values: () => Words['values']): Judgement {
  const tell = () => ({ reason: { id: `${name}.${id}`, values: values() }, steps: [], cites: [DEFAULT_SOURCE] });
  return { check: name, entry: entry?.name ?? null, field: entry ? 'assessment.result' : null, verdict, tell };
}

/** The whole years after the present title was acquired, to that of the seniority cutoff, both included. */
function yearsAsked({ dossier, notice }: CheckContext): { years: number[]; acquired: PartialDate } | null {
  const title = presentTitle(dossier);
  if (title.kind !== 'dated') return null;
  const last = splitDay(lastDay('seniority', notice)).year;
  const years: number[] = [];
  for (let year = title.date.year + 1; year <= last; year++) years.push(year);
  return { years, acquired: title.date };
}

/** The years that have a result. */
function yearsKnown(entries: readonly Entry[]): Set<number> {
  const known = new Set<number>();
  for (const entry of entries) {
    if (!saysSomething(textOf(entry, 'assessment.result'))) continue;
    const year = readYear(textOf(entry, 'assessment.year'));
    if (year !== null) known.add(year);
  }
  return known;
}

function missing(entries: readonly Entry[], context: CheckContext): Judgement | null {
  const asked = yearsAsked(context);
  if (!asked || asked.years.length === 0) return null;
  const { years, acquired } = asked;
  const known = yearsKnown(entries);
  const absent: number[] = [];
  for (const year of years) if (!known.has(year)) absent.push(year);
  const values = (named: readonly number[]) => ({ acquired: toIso(acquired), years: named.join(',') });
  if (absent.length === 0) return told(null, 'pass', 'pass', () => values(years));
  return told(null, 'unsure', known.size === 0 ? 'none' : 'missing', () => values(absent));
}

function poor(entry: Entry): Judgement | null {
  const result = textOf(entry, 'assessment.result');
  if (!POOR.test(fold(result))) return null;
  const year = textOf(entry, 'assessment.year');
  return told(entry, 'unsure', 'poor', () => ({ year: shown(year), text: shown(result) }));
}

/** A year that was seen before with a different result. */
function twice(entry: Entry, seen: Map<number, string>): Judgement | null {
  const year = readYear(textOf(entry, 'assessment.year'));
  const result = textOf(entry, 'assessment.result');
  if (year === null || !saysSomething(result)) return null;
  const before = seen.get(year);
  if (before === undefined) seen.set(year, result);
  if (before === undefined || fold(before) === fold(result)) return null;
  return told(entry, 'unsure', 'twice', () => ({ year, one: shown(before), other: shown(result) }));
}

/** The yearly assessments since the present title: none missing, none poor, none told in two ways. */
export const assessments: Check = {
  name,
  verdicts: ['pass', 'unsure'],
  run: (context) => {
    const entries = entriesOf(context.dossier, 'assessment');
    const whole = missing(entries, context);
    const found: Judgement[] = whole ? [whole] : [];
    for (const entry of entries) {
      const judged = poor(entry);
      if (judged) found.push(judged);
    }
    const seen = new Map<number, string>();
    for (const entry of entries) {
      const judged = twice(entry, seen);
      if (judged) found.push(judged);
    }
    return found;
  },
};
