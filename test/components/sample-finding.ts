import type { Finding, Verdict } from '../../lib/checks/finding';

/** A finding of a paper's date, as a check would give it. */
export function findingOf(verdict: Verdict, more: Partial<Finding> = {}): Finding {
  return {
    check: 'paper-cutoff',
    entry: 'paper[0]',
    field: 'paper.publishedOn',
    verdict,
    reason: { id: `sample.${verdict}`, values: {} },
    steps: [],
    cites: [],
    ...more,
  };
}
