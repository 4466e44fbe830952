import { type CheckContext, VERDICTS, type Verdict } from '../finding';
import { judgeEach } from '../run';
import { TOGETHER } from '../shared/last-asked';

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

/** What the findings on each of several people come to, in their order; no finding is told. */
export function standingsOf(contexts: readonly CheckContext[]): Standing[] {
  const standings: Standing[] = [];
  for (let at = 0; at < contexts.length; at += TOGETHER) {
    for (const judged of judgeEach(contexts.slice(at, at + TOGETHER))) standings.push(standingOf(judged));
  }
  return standings;
}
