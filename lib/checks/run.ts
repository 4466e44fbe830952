import { type CheckContext, type Finding, VERDICTS } from './finding';
import { CHECKS } from './list';

/** All findings of all checks, in the order of the list and, within a check, of the entries. */
export function runChecks(context: CheckContext): Finding[] {
  return CHECKS.flatMap((check) => check.run(context));
}

/** The same findings, those of a worse verdict first; alike ones keep their order. A new array. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}
