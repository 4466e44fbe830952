import type { Check, CheckContext, Finding } from './finding';
import { assumedSteps, notesOn } from './ladder/notes';
import { targetTitle } from './ladder/target';
import { type Judged, judged, told } from './ladder/way';
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
    return judged('unsure', told('procedure-unknown', { text: shown(written) }), place);
  }
  if (procedure !== null && procedure !== '评审') {
    return judged('not-applicable', told('other-procedure', { procedure }), place);
  }
  if (conditions === null) return judged('unsure', told('no-ladder'), place);
  const route = readRoute(writtenRoute);
  if (route === 'unknown') return judged('unsure', told('route-unknown', { text: shown(writtenRoute) }), place);
  const target = targetTitle(dossier, conditions);
  if (!target.known) return judged('unsure', target.reason, place);
  const way = wayBy(route ?? '正常', context, conditions, target.title, true);
  if (way === null) return judged('unsure', told('no-rung', { target: target.title }), place);
  const notes = notesOn(context, conditions, way.counted);
  return {
    ...way,
    steps: [target.step, ...assumedSteps(context), ...way.steps, ...notes.steps],
    cites: [...way.cites, ...notes.cites],
  };
}

/** Whether the years that the declared route asks for are full by the seniority cutoff. */
export const seniority: Check = {
  name,
  verdicts: ['pass', 'fail', 'unsure', 'not-applicable'],
  run: (context): Finding[] => {
    const { notice, conditions } = context;
    const { verdict, reason, steps, cites, entry, field } = judge(context);
    const counting = conditions ? [conditions.counting.source] : [];
    const rungs = cites.length === 0 && conditions ? [conditions.source] : cites;
    return [
      {
        check: name,
        entry,
        field,
        verdict,
        reason,
        steps,
        cites: [...new Set([notice.cutoffs.seniority.source, notice.cutoffDayCounts.source, ...counting, ...rungs])],
      },
    ];
  },
};
