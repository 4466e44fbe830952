import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Finding } from '../../lib/checks/finding';
import { CHECKS } from '../../lib/checks/list';
import { contextOf } from './context';

const DIRECTORY = new URL('../examples/checks/', import.meta.url);

const CaseSchema = z.strictObject({
  shows: z.string(),
  today: z.iso.date().optional(),
  conditions: z.literal('none').optional(),
  seniorityCutoff: z.iso.date().optional(),
  dossier: z.unknown().optional(),
  /** Entry, field, verdict and, where given, the key of the reason. */
  finds: z.array(z.string()),
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

/** What the check of that name finds in the example. */
export function findingsOf(name: string, { dossier, today, conditions, seniorityCutoff }: Case): Finding[] {
  const check = CHECKS.find((one) => one.name === name);
  if (!check) throw new Error(`No check is called ${name}.`);
  const context = contextOf(dossier ?? {}, { ...(today && { today }), ...(conditions && { conditions: null }) });
  if (seniorityCutoff === undefined) return check.run(context);
  const { cutoffs } = context.notice;
  const seniority = { ...cutoffs.seniority, value: seniorityCutoff };
  return check.run({ ...context, notice: { ...context.notice, cutoffs: { ...cutoffs, seniority } } });
}

/** A finding as the examples write it, with as many words as the wanted line has. */
export function lineOf(finding: Finding, wanted: string): string {
  const words = [finding.entry ?? '~', finding.field ?? '~', finding.verdict, finding.reason.id];
  return words.slice(0, Math.max(3, wanted.split(' ').length)).join(' ');
}
