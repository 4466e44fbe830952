import type { Check, CheckContext, Judgement, Telling, Verdict, Words } from './finding';
import { assumedSteps, notesOn } from './ladder/notes';
import { targetTitle } from './ladder/target';
import { levelOf } from './ladder/title-names';
import { toldOfWay, type Way } from './ladder/way';
import { waysOf } from './ladder/ways';

const name = 'ladder';

/** Sentences of seniority that are said of a way in words of its own. */
const OF_WAY: readonly string[] = ['pass', 'short', 'short-at-least'];

function reasonOf(reason: Words, { procedure, route }: Way): Words {
  const id = reason.id.replace('seniority.', '');
  return OF_WAY.includes(id) ? toldOfWay(id, { ...reason.values, procedure, route }) : reason;
}

/** Whether the notice covers the level of the title. */
function isCovered({ notice, conditions }: CheckContext, target: string): boolean {
  const level = conditions && levelOf(target, conditions);
  return level !== null && notice.levels.value.includes(level);
}

function judgementOf(context: CheckContext, target: string, step: Words, covered: boolean, way: Way): Judgement {
  const { came, declared } = way;
  // A title of a level that is not this notice's: what came of it is a trial at its cutoffs.
  const isTrial = !covered && came.verdict !== 'not-applicable';
  const open = isTrial ? 'unsure' : came.verdict;
  return {
    check: name,
    entry: came.entry,
    field: came.field,
    // A way that nobody declared is no failure of the applicant's where it is closed.
    verdict: open === 'fail' && !declared ? 'not-applicable' : open,
    tell: () => tellOfWay(context, target, step, way, isTrial, open),
  };
}

function tellOfWay(
  context: CheckContext,
  target: string,
  step: Words,
  way: Way,
  isTrial: boolean,
  open: Verdict,
): Telling {
  const { notice, conditions } = context;
  const { came, procedure, route, declared } = way;
  const { counted } = came;
  const told = came.tell();
  const said = reasonOf(told.reason, way);
  const reason = isTrial ? toldOfWay('other-level', { target, levels: notice.levels.value.join(',') }) : said;
  const isNoted = declared && procedure === '评审' && conditions !== null;
  const notes = isNoted ? notesOn(context, conditions, counted) : { steps: [], cites: [] };
  const steps = [step, ...(isNoted ? assumedSteps(context) : []), ...told.steps, ...notes.steps];
  const cutoff = counted && conditions ? [notice.cutoffs.seniority.source, conditions.counting.source] : [];
  const cites = [...cutoff, ...told.cites, ...notes.cites, ...(isTrial ? [notice.levels.source] : [])];
  const { missing, batch } = told;
  return {
    reason,
    steps: isTrial ? [...steps, said] : steps,
    cites: cites.length > 0 || conditions === null ? cites : [conditions.source],
    way: { target, procedure, route, declared, open, missing, batch, counted },
  };
}

/** Each way to the title that is gone for, the best first: whether it is open, by which count, and what is missing. */
export const ladder: Check = {
  name,
  verdicts: ['pass', 'fail', 'unsure', 'not-applicable'],
  run: (context): Judgement[] => {
    const { notice, conditions, dossier } = context;
    const unsure = { check: name, entry: null, field: 'declaration.title', verdict: 'unsure' } as const;
    if (conditions === null) {
      const tell = () => ({ reason: toldOfWay('none'), steps: [], cites: [notice.series.source] });
      return [{ ...unsure, tell }];
    }
    const target = targetTitle(dossier, conditions);
    if (!target.known) {
      const tell = () => ({ reason: target.reason, steps: [], cites: [conditions.source] });
      return [{ ...unsure, tell }];
    }
    const covered = isCovered(context, target.title);
    const judged: Judgement[] = [];
    for (const way of waysOf(context, conditions, target.title)) {
      judged.push(judgementOf(context, target.title, target.step, covered, way));
    }
    return judged;
  },
};
