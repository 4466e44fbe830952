import type { Source } from '../notice/schema';
import type { Check, CheckContext, Finding, Verdict, Words } from './finding';
import { judgeLadder } from './ladder/judge';
import { skilledSteps } from './ladder/skilled';
import { targetTitle } from './ladder/target';
import { ladderTitle } from './ladder/title-names';
import { textOf } from './shared/entries';
import { shown } from './shared/fold';
import { type PresentTitle, presentTitle } from './shared/present-title';
import { readProcedure } from './shared/procedure';
import { readRoute } from './shared/route';

const name = 'seniority';
const field = 'title.acquiredOn';

/** What the check has come to, before it is put on the entry of the present title. */
interface Judged {
  readonly verdict: Verdict;
  readonly reason: Words;
  readonly steps?: readonly Words[];
  readonly cites?: readonly Source[];
}

const unsure = (id: string, values: Words['values'] = {}, steps: readonly Words[] = []): Judged => ({
  verdict: 'unsure',
  reason: { id: `${name}.${id}`, values },
  steps,
});

/** Why no day of acquisition is known. */
function undated(title: Exclude<PresentTitle, { kind: 'dated' }>): Judged {
  if (title.kind === 'none') return unsure('no-title');
  if (title.kind === 'open') return unsure('title-open');
  const text = shown(textOf(title.entry, field));
  return unsure(
    `title-${title.read.kind}`,
    { text },
    text === '' ? [] : [{ id: 'step.read', values: { field, text } }],
  );
}

function judge(context: CheckContext, title: PresentTitle): Judged {
  const { dossier, conditions } = context;
  const written = dossier.declaration?.procedure ?? '';
  const procedure = readProcedure(written);
  if (procedure === null && written.trim() !== '') return unsure('procedure-unknown', { text: shown(written) });
  if (procedure !== null && procedure !== '评审') {
    return { verdict: 'not-applicable', reason: { id: `${name}.other-procedure`, values: { procedure } } };
  }
  if (conditions === null) return unsure('no-ladder');
  if (title.kind === 'none') return undated(title);
  const route = readRoute(dossier.declaration?.route ?? '');
  if (route === 'unknown') return unsure('route-unknown', { text: shown(dossier.declaration?.route ?? '') });
  if (route !== null && route !== '正常' && route !== '破格') {
    return unsure('route', { route }, route === '贯通' ? skilledSteps(context, conditions) : []);
  }
  if (title.kind !== 'dated') return undated(title);
  const target = targetTitle(dossier, conditions);
  if (!target.known) return { verdict: 'unsure', reason: target.reason };
  const named = textOf(title.entry, 'title.name');
  const held = ladderTitle(named, conditions);
  if (held === null) {
    return named.trim() === '' ? unsure('title-unnamed') : unsure('title-other', { title: shown(named) });
  }
  const judged = judgeLadder(context, conditions, {
    target: target.title,
    held,
    acquired: title.date,
    exception: route === '破格',
  });
  const assumed: Words[] = [
    ...(procedure === null ? [{ id: `${name}.step-procedure-assumed`, values: {} }] : []),
    ...(route === null ? [{ id: `${name}.step-route-assumed`, values: {} }] : []),
  ];
  const read: Words = { id: `${name}.step-title`, values: { title: held, text: shown(textOf(title.entry, field)) } };
  return { ...judged, steps: [target.step, ...assumed, read, ...judged.steps] };
}

/** Whether the present title has been held for as many full years as the ladder asks, by the seniority cutoff. */
export const seniority: Check = {
  name,
  verdicts: ['pass', 'fail', 'unsure', 'not-applicable'],
  run: (context): Finding[] => {
    const { notice, conditions } = context;
    const title = presentTitle(context.dossier);
    const { verdict, reason, steps = [], cites = [] } = judge(context, title);
    const counting = conditions ? [conditions.counting.source] : [];
    const rungs = cites.length === 0 && conditions ? [conditions.source] : cites;
    return [
      {
        check: name,
        entry: title.kind === 'none' ? null : title.entry.name,
        field,
        verdict,
        reason,
        steps,
        cites: [notice.cutoffs.seniority.source, notice.cutoffDayCounts.source, ...counting, ...rungs],
      },
    ];
  },
};
