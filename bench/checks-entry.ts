import '../components/words/jitless';
import { Engine } from 'json-rules-engine';
import { achievementCutoff } from '../lib/checks/achievement-cutoff';
import { educationCutoff } from '../lib/checks/education-cutoff';
import type { CheckContext, Judgement, Verdict } from '../lib/checks/finding';
import { onlineWindow } from '../lib/checks/online-window';
import { paperCutoff } from '../lib/checks/paper-cutoff';
import { paperWindow } from '../lib/checks/paper-window';
import { judgeEach, runChecks } from '../lib/checks/run';
import { workCalendar } from '../lib/dates/work-calendar';
import { DossierSchema } from '../lib/dossier/dossier';
import { conditionsFor } from '../lib/notice/conditions-for';
import type { Notice } from '../lib/notice/schema';
import { SHIPPED } from '../lib/notice/shipped';

const TODAY = '2023-06-15';
const calendar = workCalendar([]);

/** What every check is given, for a dossier as it stands in a file. */
export function contextFor(dossier: unknown): CheckContext {
  const notice = SHIPPED[0]?.notice;
  if (!notice) throw new Error('No notice is shipped.');
  return {
    dossier: DossierSchema.parse(dossier),
    notice,
    conditions: conditionsFor(notice),
    today: TODAY,
    calendar,
  };
}

const DATE_CHECKS = [educationCutoff, achievementCutoff, paperCutoff, onlineWindow, paperWindow];

/** The date checks: each entry against its cutoff, the day against both windows. */
export const dateChecks = (context: CheckContext): Judgement[] => DATE_CHECKS.flatMap((check) => check.run(context));
/** All of them, without a word made as for many people, and with the words as for one who is shown. */
export const [allChecks, allTold] = [(context: CheckContext) => judgeEach([context]), runChecks];

const FIELDS = [
  ['education', 'graduatedOn', 'education'],
  ['education', 'degreeOn', 'education'],
  ['achievement', 'completedOn', 'achievement'],
  ['patent', 'grantedOn', 'achievement'],
  ['award', 'awardedOn', 'achievement'],
  ['paper', 'publishedOn', 'paper'],
] as const;

/** Both windows of the shipped notice, which says all of them. */
const windowsOf = ({ windows }: Notice) =>
  [windows.online, windows.paper].map(({ value }) => value as { from: string; to: string });

/** The dates that the checks look at, each with the last day that counts. */
function datesOf({ dossier, notice }: CheckContext): { text: string; cutoff: string }[] {
  return FIELDS.flatMap(([section, field, cutoff]) =>
    ((dossier[section] ?? []) as readonly Record<string, string | undefined>[])
      .filter((entry) => field !== 'degreeOn' || (entry.degreeOn ?? '') !== '')
      .map((entry) => ({ text: entry[field] ?? '', cutoff: notice.cutoffs[cutoff].value as string })),
  );
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A date written by hand: its first and last day; null where it is none. */
function spanByHand(text: string): { first: string; last: string } | null {
  const found = DATE.exec(text);
  if (!found) return null;
  const [, year, month, day] = found;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== undefined) return { first: text, last: text };
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first: `${text}-01`, last: `${text}-${days}` };
}

/** The same dates compared by hand: verdicts alone, in the order of the judgements. */
export function byHand(context: CheckContext): Verdict[] {
  const { dossier, notice } = context;
  const verdicts: Verdict[] = [];
  const compare = (text: string, cutoff: string) => {
    const span = spanByHand(text);
    if (span === null) verdicts.push('unsure');
    else if (span.last <= cutoff) verdicts.push('pass');
    else verdicts.push(span.first > cutoff ? 'not-counted' : 'unsure');
  };
  const [education, achievement, paper] = (['education', 'achievement', 'paper'] as const).map(
    (kind) => notice.cutoffs[kind].value as string,
  ) as [string, string, string];
  for (const { graduatedOn = '', degreeOn = '' } of dossier.education ?? []) {
    compare(graduatedOn, education);
    if (degreeOn !== '') compare(degreeOn, education);
  }
  for (const { completedOn = '' } of dossier.achievement ?? []) compare(completedOn, achievement);
  for (const { grantedOn = '' } of dossier.patent ?? []) compare(grantedOn, achievement);
  for (const { awardedOn = '' } of dossier.award ?? []) compare(awardedOn, achievement);
  for (const { publishedOn = '' } of dossier.paper ?? []) compare(publishedOn, paper);
  for (const { from, to } of windowsOf(notice)) {
    if (TODAY < from) verdicts.push('not-applicable');
    else verdicts.push(TODAY > to ? 'fail' : 'pass');
  }
  return verdicts;
}

/** The same rules for json-rules-engine: three a date, since a rule says one thing, and three a window. */
export function rulesEngine(context: CheckContext): { run: () => Promise<number> } {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const text = (a: unknown, b: unknown, holds: (a: string, b: string) => boolean) =>
    typeof a === 'string' && typeof b === 'string' && holds(a, b);
  engine.addOperator('upTo', (a, b) => text(a, b, (x, y) => x <= y));
  engine.addOperator('after', (a, b) => text(a, b, (x, y) => x > y));
  const rule = (type: Verdict, all: { fact: string; operator: string; value: string }[]) =>
    engine.addRule({ conditions: { all }, event: { type } });
  const dates = datesOf(context);
  for (const [at, { cutoff }] of dates.entries()) {
    rule('pass', [{ fact: `last${at}`, operator: 'upTo', value: cutoff }]);
    rule('not-counted', [{ fact: `first${at}`, operator: 'after', value: cutoff }]);
    rule('unsure', [
      { fact: `first${at}`, operator: 'upTo', value: cutoff },
      { fact: `last${at}`, operator: 'after', value: cutoff },
    ]);
  }
  for (const { from, to } of windowsOf(context.notice)) {
    const before = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
    rule('not-applicable', [{ fact: 'today', operator: 'upTo', value: before }]);
    rule('fail', [{ fact: 'today', operator: 'after', value: to }]);
    rule('pass', [
      { fact: 'today', operator: 'after', value: before },
      { fact: 'today', operator: 'upTo', value: to },
    ]);
  }
  return {
    run: async () => {
      const facts: Record<string, string> = { today: TODAY };
      for (const [at, { text: written }] of dates.entries()) {
        const span = spanByHand(written);
        if (span) Object.assign(facts, { [`first${at}`]: span.first, [`last${at}`]: span.last });
      }
      const { events } = await engine.run(facts);
      return events.length;
    },
  };
}
