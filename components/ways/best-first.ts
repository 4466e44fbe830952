import type { Finding, Verdict, WayFound } from '../../lib/checks/finding';

/** A finding of a way to the title. */
export type WayFinding = Finding & { readonly way: WayFound };

/** True of a finding that is a way to the title. */
export const isWay = (finding: Finding): finding is WayFinding => finding.way !== undefined;

const ORDER: readonly Verdict[] = ['pass', 'unsure', 'fail', 'not-counted', 'not-applicable'];

/** Whether the form declares this way, and it is another procedure than this notice's. */
export const isOtherProcedure = ({ way }: WayFinding): boolean => way.declared && way.procedure !== '评审';

/**
 * The ways among the findings, the best first; of two alike the one that the check found first. One of another procedure that the form
 * declares stands before all. A new array.
 */
export function waysIn(findings: readonly Finding[]): WayFinding[] {
  return findings
    .filter(isWay)
    .sort(
      (a, b) =>
        Number(isOtherProcedure(b)) - Number(isOtherProcedure(a)) ||
        ORDER.indexOf(a.way.open) - ORDER.indexOf(b.way.open),
    );
}

/** The way that says all that a finding of seniority says: the declared one, where it came to the same by the same steps. */
export function wayToldBy({ check, verdict, steps }: Finding, findings: readonly Finding[]): WayFinding | null {
  if (check !== 'seniority' || verdict === 'not-applicable') return null;
  const texts = (of: Finding) => new Set(of.steps.map((step) => JSON.stringify(step)));
  const saysAll = (each: WayFinding) => steps.every((step) => texts(each).has(JSON.stringify(step)));
  return waysIn(findings).find((each) => each.way.declared && each.way.open === verdict && saysAll(each)) ?? null;
}
