import type { Check, CheckContext, Judgement } from './finding';
import { assumedSteps, notesOn } from './ladder/notes';
import { targetTitle } from './ladder/target';
import { type Judged, judged } from './ladder/way';
import { wayBy } from './ladder/ways';
import { shown } from './shared/fold';
import { presentTitle } from './shared/present-title';
import { readProcedure } from './shared/procedure';
import { readRoute } from './shared/route';

const name = 'seniority';

function judge(context: CheckContext): Judged {
  const { dossier, conditions } = context;
  const title = presentTitle(dossier);
  const place = { entry: title.kind === 'none' ? null : title.entry.name, field: 'title.acquiredOn' } as const;
  const { procedure: written = '', route: writtenRoute = '' } = dossier.declaration ?? {};
  const procedure = readProcedure(written);
  if (procedure === null && written.trim() !== '') {
    return judged('unsure', 'seniority.procedure-unknown', {
      ...place,
      tell: () => ({ values: { text: shown(written) } }),
    });
  }
  if (procedure !== null && procedure !== '评审') {
    return judged('not-applicable', 'seniority.other-procedure', { ...place, tell: () => ({ values: { procedure } }) });
  }
  if (conditions === null) return judged('unsure', 'seniority.no-ladder', place);
  const route = readRoute(writtenRoute);
  if (route === 'unknown') {
    const tell = () => ({ values: { text: shown(writtenRoute) } });
    return judged('unsure', 'seniority.route-unknown', { ...place, tell });
  }
  const target = targetTitle(dossier, conditions);
  if (!target.known) {
    const { reason } = target;
    return judged('unsure', reason.id, { ...place, tell: () => ({ values: reason.values }) });
  }
  const way = wayBy(route ?? '正常', context, conditions, target.title, true);
  if (way === null) {
    return judged('unsure', 'seniority.no-rung', { ...place, tell: () => ({ values: { target: target.title } }) });
  }
  const tell = () => {
    const came = way.tell();
    const notes = notesOn(context, conditions, way.counted);
    return {
      ...came,
      steps: [target.step, ...assumedSteps(context), ...came.steps, ...notes.steps],
      cites: [...came.cites, ...notes.cites],
    };
  };
  return { ...way, tell };
}

/** Whether the years that the declared route asks for are full by the seniority cutoff. */
export const seniority: Check = {
  name,
  verdicts: ['pass', 'fail', 'unsure', 'not-applicable'],
  run: (context): Judgement[] => {
    const { notice, conditions } = context;
    const { verdict, entry, field, tell: tellWay } = judge(context);
    const tell = () => {
      const { reason, steps, cites } = tellWay();
      const counting = conditions ? [conditions.counting.source] : [];
      const rungs = cites.length === 0 && conditions ? [conditions.source] : cites;
      const { seniority: cutoff } = notice.cutoffs;
      const all = [...new Set([cutoff.source, notice.cutoffDayCounts.source, ...counting, ...rungs])];
      return { reason, steps, cites: all };
    };
    return [{ check: name, entry, field, verdict, tell }];
  },
};
