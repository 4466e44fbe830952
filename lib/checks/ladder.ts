import type { Check, CheckContext, Finding, Words } from './finding';
import { assumedSteps, notesOn } from './ladder/notes';
import { targetTitle } from './ladder/target';
import { levelOf } from './ladder/title-names';
import { toldOfWay, type Way } from './ladder/way';
import { waysOf } from './ladder/ways';

const name = 'ladder';

/** Sentences of seniority that are said of a way in words of its own. */
const OF_WAY: readonly string[] = ['pass', 'short', 'short-at-least'];

function reasonOf({ came: { reason }, procedure, route }: Way): Words {
  const id = reason.id.replace('seniority.', '');
  return OF_WAY.includes(id) ? toldOfWay(id, { ...reason.values, procedure, route }) : reason;
}

/** Whether the notice covers the level of the title. */
function isCovered({ notice, conditions }: CheckContext, target: string): boolean {
  const level = conditions && levelOf(target, conditions);
  return level !== null && notice.levels.value.includes(level);
}

function findingOf(context: CheckContext, target: string, step: Words, covered: boolean, way: Way): Finding {
  const { notice, conditions } = context;
  const { came, procedure, route, declared } = way;
  const { missing, batch, counted, entry, field } = came;
  const said = reasonOf(way);
  // A title of a level that is not this notice's: what came of it is a trial at its cutoffs.
  const isTrial = !covered && came.verdict !== 'not-applicable';
  const open = isTrial ? 'unsure' : came.verdict;
  const reason = isTrial ? toldOfWay('other-level', { target, levels: notice.levels.value.join(',') }) : said;
  const isNoted = declared && procedure === '评审' && conditions !== null;
  const notes = isNoted ? notesOn(context, conditions, counted) : { steps: [], cites: [] };
  const steps = [step, ...(isNoted ? assumedSteps(context) : []), ...came.steps, ...notes.steps];
  const cutoff = counted && conditions ? [notice.cutoffs.seniority.source, conditions.counting.source] : [];
  const cites = [...cutoff, ...came.cites, ...notes.cites, ...(isTrial ? [notice.levels.source] : [])];
  return {
    check: name,
    entry,
    field,
    // A way that nobody declared is no failure of the applicant's where it is closed.
    verdict: open === 'fail' && !declared ? 'not-applicable' : open,
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
  run: (context): Finding[] => {
    const { notice, conditions, dossier } = context;
    const base = { check: name, entry: null, field: 'declaration.title', verdict: 'unsure', steps: [] } as const;
    if (conditions === null) return [{ ...base, reason: toldOfWay('none'), cites: [notice.series.source] }];
    const target = targetTitle(dossier, conditions);
    if (!target.known) return [{ ...base, reason: target.reason, cites: [conditions.source] }];
    const covered = isCovered(context, target.title);
    const found: Finding[] = [];
    for (const way of waysOf(context, conditions, target.title)) {
      found.push(findingOf(context, target.title, target.step, covered, way));
    }
    return found;
  },
};
