import type { Check, CheckContext, Finding, Verdict, WayFound, Words } from './finding';
import { targetTitle } from './ladder/target';
import { levelOf } from './ladder/title-names';
import { toldOfWay, type Way } from './ladder/way';
import { waysOf } from './ladder/ways';

const name = 'ladder';

/** Sentences of seniority that are said of a way in words of its own. */
const OF_WAY: readonly string[] = ['pass', 'short', 'short-at-least'];

function reasonOf({ reason, procedure, route }: Way): Words {
  const id = reason.id.replace('seniority.', '');
  return OF_WAY.includes(id) ? toldOfWay(id, { ...reason.values, procedure, route }) : reason;
}

/** A title of a level that is not this notice's: what came of it is a trial at its cutoffs. */
function underOtherNotice(way: Way, reason: Words, target: string, levels: string): Way {
  if (way.verdict === 'not-applicable') return { ...way, reason };
  return {
    ...way,
    verdict: 'unsure',
    reason: toldOfWay('other-level', { target, levels }),
    steps: [...way.steps, reason],
  };
}

/** A way that nobody declared is no failure of the applicant's where it is closed. */
function verdictOf({ verdict, declared }: Way): Verdict {
  return verdict === 'fail' && !declared ? 'not-applicable' : verdict;
}

function findingOf(context: CheckContext, target: string, step: Words, made: Way): Finding {
  const { notice, conditions } = context;
  const level = conditions && levelOf(target, conditions);
  const covered = level !== 'senior' && level !== null && notice.levels.value.includes(level);
  const said = reasonOf(made);
  const way = covered ? { ...made, reason: said } : underOtherNotice(made, said, target, notice.levels.value.join(','));
  const { procedure, route, declared, missing, batch, counted } = way;
  const found: WayFound = { target, procedure, route, declared, open: way.verdict, missing, batch, counted };
  const cutoff = counted && conditions ? [notice.cutoffs.seniority.source, conditions.counting.source] : [];
  const cites = [...cutoff, ...way.cites, ...(covered ? [] : [notice.levels.source])];
  return {
    check: name,
    entry: way.entry,
    field: way.field,
    verdict: verdictOf(way),
    reason: way.reason,
    steps: [step, ...way.steps],
    cites: cites.length > 0 || conditions === null ? cites : [conditions.source],
    way: found,
  };
}

/** Each way to the title that is gone for, the best first: whether it is open, by which count, and what is missing. */
export const ladder: Check = {
  name,
  verdicts: ['pass', 'fail', 'unsure', 'not-applicable'],
  run: (context) => {
    const { notice, conditions, dossier } = context;
    const base = { check: name, entry: null, field: 'declaration.title', verdict: 'unsure', steps: [] } as const;
    if (conditions === null) return [{ ...base, reason: toldOfWay('none'), cites: [notice.series.source] }];
    const target = targetTitle(dossier, conditions);
    if (!target.known) return [{ ...base, reason: target.reason, cites: [conditions.source] }];
    return waysOf(context, conditions, target.title).map((way) => findingOf(context, target.title, target.step, way));
  },
};
