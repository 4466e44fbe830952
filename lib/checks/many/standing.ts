import { VERDICTS, type Verdict } from '../finding';

/** What the findings on one person come to. */
export interface Standing {
  readonly worst: Verdict;
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** The worst verdict, and how many findings there are of each; where there is no finding, none applies. */
export function standingOf(findings: readonly { readonly verdict: Verdict }[]): Standing {
  const counts: Record<Verdict, number> = { fail: 0, unsure: 0, 'not-counted': 0, pass: 0, 'not-applicable': 0 };
  for (const { verdict } of findings) counts[verdict] += 1;
  for (const worst of VERDICTS) if (counts[worst] > 0) return { worst, counts };
  return { worst: 'not-applicable', counts };
}
