import { splitDay } from '../dates/calendar';
import { toIso } from '../dates/iso';
import type { Source } from '../notice/schema';
import type { Check, CheckContext, Finding, Verdict, Words } from './finding';
import { type Entry, entriesOf, textOf } from './shared/entries';
import { fold, saysSomething, shown } from './shared/fold';
import { gather } from './shared/gather';
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

interface Told {
  readonly entry: Entry | null;
  readonly verdict: Verdict;
  readonly id: string;
  readonly values: Words['values'];
}

/** The whole years after the present title was acquired, to that of the seniority cutoff, both included. */
function yearsAsked({ dossier, notice }: CheckContext): { years: number[]; acquired: string } | null {
  const title = presentTitle(dossier);
  if (title.kind !== 'dated') return null;
  const last = splitDay(lastDay('seniority', notice)).year;
  const first = title.date.year + 1;
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return { years, acquired: toIso(title.date) };
}

function missing(entries: readonly Entry[], context: CheckContext): Told[] {
  const asked = yearsAsked(context);
  if (!asked || asked.years.length === 0) return [];
  const known = new Set(
    gather(entries, (entry) =>
      saysSomething(textOf(entry, 'assessment.result')) ? (readYear(textOf(entry, 'assessment.year')) ?? []) : [],
    ),
  );
  const absent = asked.years.filter((year) => !known.has(year));
  const values = { acquired: asked.acquired, years: (absent.length > 0 ? absent : asked.years).join(',') };
  if (absent.length === 0) return [{ entry: null, verdict: 'pass', id: 'pass', values }];
  return [{ entry: null, verdict: 'unsure', id: known.size === 0 ? 'none' : 'missing', values }];
}

function poor(entries: readonly Entry[]): Told[] {
  return gather(entries, (entry): Told[] => {
    const [year, result] = [textOf(entry, 'assessment.year'), textOf(entry, 'assessment.result')];
    if (!POOR.test(fold(result))) return [];
    return [{ entry, verdict: 'unsure', id: 'poor', values: { year: shown(year), text: shown(result) } }];
  });
}

/** A year that stands twice with different results. */
function twice(entries: readonly Entry[]): Told[] {
  const seen = new Map<number, string>();
  return gather(entries, (entry): Told[] => {
    const [year, result] = [readYear(textOf(entry, 'assessment.year')), textOf(entry, 'assessment.result')];
    if (year === null || !saysSomething(result)) return [];
    const before = seen.get(year);
    if (before === undefined) seen.set(year, result);
    if (before === undefined || fold(before) === fold(result)) return [];
    return [{ entry, verdict: 'unsure', id: 'twice', values: { year, one: shown(before), other: shown(result) } }];
  });
}

/** The yearly assessments since the present title: none missing, none poor, none told in two ways. */
export const assessments: Check = {
  name,
  verdicts: ['pass', 'unsure'],
  run: (context) => {
    const entries = entriesOf(context.dossier, 'assessment');
    return [...missing(entries, context), ...poor(entries), ...twice(entries)].map(
      ({ entry, verdict, id, values }): Finding => ({
        check: name,
        entry: entry?.name ?? null,
        field: entry ? 'assessment.result' : null,
        verdict,
        reason: { id: `${name}.${id}`, values },
        steps: [],
        cites: [DEFAULT_SOURCE],
      }),
    );
  },
};
