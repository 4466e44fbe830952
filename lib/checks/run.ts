import { NotSaid } from '../notice/said';
import { type Check, type CheckContext, type Finding, VERDICTS } from './finding';
import { CHECKS, FOR_ANY_BATCH, FOR_ANY_PROCEDURE } from './list';
import { pageAndBatch } from './page-and-batch';
import { gather } from './shared/gather';

/** Those after the first question: is the notice about this declaration at all? */
const REST = CHECKS.filter((check) => check !== pageAndBatch);

/** That checks were not made, since the notice is not about this declaration: which, and on what words of the notice. */
function notMade(left: readonly Check[], others: readonly Finding[]): Finding {
  return {
    check: pageAndBatch.name,
    entry: null,
    field: null,
    verdict: 'unsure',
    reason: { id: `${pageAndBatch.name}.unchecked`, values: { count: left.length } },
    steps: left.map(({ name }) => ({ id: `${pageAndBatch.name}.step-unchecked`, values: { check: name } })),
    cites: gather(others, ({ cites }) => cites),
  };
}

/** What a check found; where it hangs on a fact that the notice does not say, that alone, and nothing is taken instead. */
export function runCheck(check: Check, context: CheckContext): Finding[] {
  try {
    return check.run(context);
  } catch (error) {
    if (!(error instanceof NotSaid)) throw error;
    const reason = { id: `unsaid.${error.what}`, values: {} };
    const place = { entry: null, field: null, steps: [], cites: [error.source] };
    return [{ check: check.name, verdict: 'unsure', reason, ...place }];
  }
}

/**
 * All findings of all checks, in the order of the list and, within a check, of the entries. Where the notice is surely not about the
 * declaration's batch or procedure, its dates are not held against it: the checks that rest on them are told as not made.
 */
export function runChecks(context: CheckContext): Finding[] {
  const batch = pageAndBatch.run(context);
  const others = batch.filter(({ verdict }) => verdict === 'fail');
  if (others.length === 0) return [...batch, ...gather(REST, (check) => runCheck(check, context))];
  const byProcedure = others.every(({ field }) => field === 'declaration.procedure');
  const holds = (check: Check) => FOR_ANY_BATCH.has(check) || (byProcedure && FOR_ANY_PROCEDURE.has(check));
  const left = REST.filter((check) => !holds(check));
  return [...batch, notMade(left, others), ...gather(REST.filter(holds), (check) => runCheck(check, context))];
}

/** The same findings, those of a worse verdict first; alike ones keep their order. A new array. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}
