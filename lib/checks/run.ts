import { NotSaid } from '../notice/said';
import type { Source } from '../notice/schema';
import { type Check, type CheckContext, type Finding, VERDICTS, type Words } from './finding';
import { CHECKS, FOR_ANY_BATCH, FOR_ANY_PROCEDURE } from './list';
import { pageAndBatch } from './page-and-batch';

/** Those after the first question: is the notice about this declaration at all? */
const REST = CHECKS.filter((check) => check !== pageAndBatch);

/** That checks were not made, since the notice is not about this declaration: which, and on what words of the notice. */
function notMade(left: readonly Check[], others: readonly Finding[]): Finding {
  const steps: Words[] = [];
  for (const { name } of left) steps.push({ id: `${pageAndBatch.name}.step-unchecked`, values: { check: name } });
  const cites: Source[] = [];
  for (const other of others) for (const source of other.cites) cites.push(source);
  return {
    check: pageAndBatch.name,
    entry: null,
    field: null,
    verdict: 'unsure',
    reason: { id: `${pageAndBatch.name}.unchecked`, values: { count: left.length } },
    steps,
    cites,
  };
}

/** What a check found; where it hangs on a fact that the notice does not say, that alone, and nothing is taken instead. */
export function runCheck(check: Check, context: CheckContext): Finding[] {
  try {
    return check.run(context);
  } catch (error) {
    if (!(error instanceof NotSaid)) throw error;
    const reason = { id: `unsaid.${error.what}`, values: {} };
    return [
      { check: check.name, entry: null, field: null, verdict: 'unsure', reason, steps: [], cites: [error.source] },
    ];
  }
}

/** Adds what the checks find to the list, and gives it back. */
function runInto(found: Finding[], checks: readonly Check[], context: CheckContext): Finding[] {
  for (const check of checks) for (const finding of runCheck(check, context)) found.push(finding);
  return found;
}

const isFailure = ({ verdict }: Finding) => verdict === 'fail';
const isOfProcedure = ({ field }: Finding) => field === 'declaration.procedure';

/** Whether the check says something of a declaration that is not the notice's: of another batch, or of another procedure alone. */
function holds(check: Check, byProcedure: boolean): boolean {
  return FOR_ANY_BATCH.has(check) || (byProcedure && FOR_ANY_PROCEDURE.has(check));
}

/**
 * All findings of all checks, in the order of the list and, within a check, of the entries. Where the notice is surely not about the
 * declaration's batch or procedure, its dates are not held against it: the checks that rest on them are told as not made.
 */
export function runChecks(context: CheckContext): Finding[] {
  const found = [...pageAndBatch.run(context)];
  const others = found.filter(isFailure);
  if (others.length === 0) return runInto(found, REST, context);
  const byProcedure = others.every(isOfProcedure);
  const held: Check[] = [];
  const left: Check[] = [];
  for (const check of REST) (holds(check, byProcedure) ? held : left).push(check);
  found.push(notMade(left, others));
  return runInto(found, held, context);
}

/** The same findings, those of a worse verdict first; alike ones keep their order. A new array. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}
