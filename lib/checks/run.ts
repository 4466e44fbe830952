import { NotSaid } from '../notice/said';
import type { Source } from '../notice/schema';
import { type Check, type CheckContext, type Finding, type Judgement, VERDICTS, type Words } from './finding';
import { CHECKS, FOR_ANY_BATCH, FOR_ANY_PROCEDURE } from './list';
import { pageAndBatch } from './page-and-batch';

/** Those after the first question: is the notice about this declaration at all? */
const REST = CHECKS.filter((check) => check !== pageAndBatch);

/** That checks were not made, since the notice is not about this declaration: which, and on what words of the notice. */
function notMade(left: readonly Check[], others: readonly Judgement[]): Judgement {
  return {
    check: pageAndBatch.name,
    entry: null,
    field: null,
    verdict: 'unsure',
    tell: () => {
      const steps: Words[] = [];
      for (const { name } of left) steps.push({ id: `${pageAndBatch.name}.step-unchecked`, values: { check: name } });
      const cites: Source[] = [];
      for (const other of others) for (const source of other.tell().cites) cites.push(source);
      return { reason: { id: `${pageAndBatch.name}.unchecked`, values: { count: left.length } }, steps, cites };
    },
  };
}

/** What a check judged; where it hangs on a fact that the notice does not say, that alone, and nothing is taken instead. */
function judgeBy(check: Check, context: CheckContext): Judgement[] {
  try {
    return check.run(context);
  } catch (error) {
    if (!(error instanceof NotSaid)) throw error;
    const { what, source } = error;
    const tell = () => ({ reason: { id: `unsaid.${what}`, values: {} }, steps: [], cites: [source] });
    return [{ check: check.name, entry: null, field: null, verdict: 'unsure', tell }];
  }
}

const isFailure = ({ verdict }: Judgement) => verdict === 'fail';
const isOfProcedure = ({ field }: Judgement) => field === 'declaration.procedure';

/** Whether the check says something of a declaration that is not the notice's: of another batch, or of another procedure alone. */
function holds(check: Check, byProcedure: boolean): boolean {
  return FOR_ANY_BATCH.has(check) || (byProcedure && FOR_ANY_PROCEDURE.has(check));
}

/** Whether the notice is about a declaration; of one that is surely not its batch's, or not its procedure's, only some checks hold. */
type About = 'this' | 'other-batch' | 'other-procedure';

function aboutOf(others: readonly Judgement[]): About {
  if (others.length === 0) return 'this';
  return others.every(isOfProcedure) ? 'other-procedure' : 'other-batch';
}

const isMade = (check: Check, about: About) => about === 'this' || holds(check, about === 'other-procedure');

/**
 * What all checks judge of each of several people, without a word made, in the order of the list and, within a check, of the entries. Where
 * the notice is surely not about a declaration's batch or procedure, its dates are not held against it: the checks that rest on them are
 * told as not made. One check is asked of all of them before the next: see `TOGETHER`.
 */
export function judgeEach(contexts: readonly CheckContext[]): Judgement[][] {
  const judged: Judgement[][] = [];
  const about: About[] = [];
  for (const context of contexts) {
    const first = [...pageAndBatch.run(context)];
    const others = first.filter(isFailure);
    const what = aboutOf(others);
    if (what !== 'this') {
      const left = REST.filter((check) => !isMade(check, what));
      first.push(notMade(left, others));
    }
    judged.push(first);
    about.push(what);
  }
  for (const check of REST) {
    for (let at = 0; at < contexts.length; at++) {
      if (!isMade(check, about[at] as About)) continue;
      const own = judged[at] as Judgement[];
      for (const one of judgeBy(check, contexts[at] as CheckContext)) own.push(one);
    }
  }
  return judged;
}

const told = ({ tell, ...judged }: Judgement): Finding => ({ ...judged, ...tell() });

/** What one check found, by the same rule as all of them. */
export function runCheck(check: Check, context: CheckContext): Finding[] {
  return judgeBy(check, context).map(told);
}

/** All findings of all checks, in the same order, with their words. */
export function runChecks(context: CheckContext): Finding[] {
  return judgeEach([context]).flat().map(told);
}

/** The same findings, those of a worse verdict first; alike ones keep their order. A new array. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}
