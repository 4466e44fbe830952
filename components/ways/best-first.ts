import type { Finding, Verdict, WayFound } from '../../lib/checks/finding';

/** A finding of a way to the title. */
export type WayFinding = Finding & { readonly way: WayFound };

const ORDER: readonly Verdict[] = ['pass', 'unsure', 'fail', 'not-counted', 'not-applicable'];

/** The ways among the findings, the best first; of two alike the one that the check found first. A new array. */
export function waysIn(findings: readonly Finding[]): WayFinding[] {
  return findings
    .flatMap((finding) => (finding.way ? [{ ...finding, way: finding.way }] : []))
    .sort((a, b) => ORDER.indexOf(a.way.open) - ORDER.indexOf(b.way.open));
}
