import { z } from 'zod';
import { type Finding, VERDICTS, type Verdict } from '../checks/finding';
import { say } from '../checks/say';
import type { IsoDay } from '../dates/partial-date';

/** The findings that whoever saved the file saw: shown beside those that are made anew, and never used. */
export const SaidSchema = z.strictObject({
  judgedOn: z.iso.date(),
  findings: z
    .array(
      z.strictObject({
        check: z.string().max(100),
        entry: z.string().max(100).nullable(),
        field: z.string().max(100).nullable(),
        verdict: z.enum(VERDICTS),
        words: z.string().max(5_000),
      }),
    )
    .max(5_000),
});
export type Said = z.infer<typeof SaidSchema>;

/** The findings as they go into a file, in Chinese words. */
export function saidOf(findings: readonly Finding[], judgedOn: IsoDay): Said {
  const said = findings.map(({ check, entry, field, verdict, reason }) => ({
    check,
    entry,
    field,
    verdict,
    words: say(reason, 'zh'),
  }));
  return { judgedOn, findings: said };
}

/** How many findings of each verdict a file says. */
export function saidCounts({ findings }: Said): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { fail: 0, unsure: 0, 'not-counted': 0, pass: 0, 'not-applicable': 0 };
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
}
