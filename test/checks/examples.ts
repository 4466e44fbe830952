import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Finding } from '../../lib/checks/finding';
import { CHECKS } from '../../lib/checks/list';
import { runCheck } from '../../lib/checks/run';
import { workCalendar } from '../../lib/dates/work-calendar';
import { readHolidays } from '../../lib/notice/holiday-text';
import { type Notice, NoticeSchema } from '../../lib/notice/schema';
import { contextOf } from './context';

const DIRECTORY = new URL('../examples/checks/', import.meta.url);

const CaseSchema = z.strictObject({
  /** In the words of a clerk. */
  shows: z.string().regex(/\p{Script=Han}/u),
  today: z.iso.date().optional(),
  conditions: z.literal('none').optional(),
  seniorityCutoff: z.iso.date().optional(),
  /** Facts of the notice that are otherwise, by their place as `windows.online`; those of `quoted` the notice itself writes. */
  notice: z.record(z.string(), z.unknown()).optional(),
  quoted: z.record(z.string(), z.unknown()).optional(),
  /** A year's table that the user added, in the form of the panel. */
  holidays: z.string().optional(),
  dossier: z.unknown().optional(),
  /** Entry, field, verdict and, where given, the key of the reason. */
  finds: z.array(z.string()).default([]),
  /** Where the findings are of ways: route, whether it is open, reason and, where given, the batch from which it holds. */
  ways: z.array(z.string()).optional(),
  /** Words that must stand in what is said, reason and steps together, in Chinese. */
  says: z.array(z.string()).optional(),
  /** How sure the sources of the first finding are: every letter that is among them, A to C. */
  sure: z.array(z.enum(['A', 'B', 'C'])).optional(),
});
type Case = z.infer<typeof CaseSchema>;

/** All examples, by the check whose name the file has. */
export const EXAMPLES: readonly { readonly check: string; readonly example: Case }[] = readdirSync(DIRECTORY)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) =>
    z
      .array(CaseSchema)
      .parse(parse(readFileSync(new URL(file, DIRECTORY), 'utf8')))
      .map((example) => ({ check: basename(file, '.yaml'), example })),
  );

const WRITTEN = { source: 'quote', text: '通知原文', confidence: 'A' } as const;

/** The notice with a fact of another value, at a place as `windows.online`; with its own source, or as the notice writes it. */
function withFact(notice: Notice, place: string, value: unknown, written: boolean): Notice {
  const changed = structuredClone(notice) as unknown as Record<string, unknown>;
  const path = place.split('.');
  const last = path.pop() ?? '';
  let inside = changed;
  for (const key of path) {
    inside[key] ??= {};
    inside = inside[key] as Record<string, unknown>;
  }
  const source = (inside[last] as { source?: unknown } | undefined)?.source;
  inside[last] = { value, source: written || source === undefined ? WRITTEN : source };
  return NoticeSchema.parse(changed);
}

function calendarWith(text: string) {
  const read = readHolidays(text);
  if (!read.ok) throw new Error(`The holidays of an example are wrong: ${JSON.stringify(read.fault)}`);
  return workCalendar(read.years);
}

/** What was found in each: several tests look at the same findings, which nothing changes. */
const FOUND = new Map<Case, readonly Finding[]>();

/** What the check of that name finds in the example, which is one of its own. */
export function findingsOf(name: string, example: Case): readonly Finding[] {
  const before = FOUND.get(example);
  if (before) return before;
  const found = find(name, example);
  FOUND.set(example, found);
  return found;
}

function find(name: string, example: Case): Finding[] {
  const { dossier, today, conditions, seniorityCutoff, notice = {}, quoted = {}, holidays } = example;
  const check = CHECKS.find((one) => one.name === name);
  if (!check) throw new Error(`No check is called ${name}.`);
  const context = contextOf(dossier ?? {}, {
    ...(today && { today }),
    ...(conditions && { conditions: null }),
    ...(holidays && { calendar: calendarWith(holidays) }),
  });
  const otherwise = { ...notice, ...(seniorityCutoff && { 'cutoffs.seniority': seniorityCutoff }) };
  let judged = context.notice;
  for (const [place, value] of Object.entries(otherwise)) judged = withFact(judged, place, value, false);
  for (const [place, value] of Object.entries(quoted)) judged = withFact(judged, place, value, true);
  return runCheck(check, { ...context, notice: judged });
}

/** The way of a finding as the examples write it; a procedure other than 评审 stands for its route. */
export function wayLineOf({ way, reason }: Finding, wanted: string): string {
  if (!way) return reason.id;
  const route = way.procedure === '评审' ? way.route : way.procedure;
  const words = [route, way.open, reason.id, `${way.batch}`];
  return words.slice(0, Math.max(3, wanted.split(' ').length)).join(' ');
}

/** A finding as the examples write it, with as many words as the wanted line has. */
export function lineOf(finding: Finding, wanted: string): string {
  const words = [finding.entry ?? '~', finding.field ?? '~', finding.verdict, finding.reason.id];
  return words.slice(0, Math.max(3, wanted.split(' ').length)).join(' ');
}
