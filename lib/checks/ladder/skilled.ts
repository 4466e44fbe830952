import { toIso } from '../../dates/iso';
import { parseDate } from '../../dates/parse';
import { spanOf } from '../../dates/span';
import type { Conditions } from '../../notice/conditions';
import type { CheckContext, Words } from '../finding';
import { entriesOf, textOf } from '../shared/entries';
import { fold } from '../shared/fold';
import { lastDay } from '../shared/last-day';
import { targetTitle } from './target';
import { yearsHeld } from './years';

/**
 * The arithmetic of the skilled-worker route (贯通), a line for each certificate that a rung of it asks for. It is shown beside
 * the answer and does not make it: what else that route asks for is not in the ladder.
 */
export function skilledSteps({ dossier, notice }: CheckContext, conditions: Conditions): Words[] {
  const cutoff = lastDay('seniority', notice);
  const target = targetTitle(dossier, conditions);
  if (!target.known) return [];
  const rungs = conditions.ladder.filter((rung) => rung.route === '贯通' && rung.target === target.title);
  return entriesOf(dossier, 'certificate').flatMap((entry) =>
    rungs.flatMap((rung): Words[] => {
      // 二级/技师 and 网络与信息安全管理员（技师） both say 技师; 高级技师 is another.
      const written = `${fold(textOf(entry, 'certificate.grade'))} ${fold(textOf(entry, 'certificate.name'))}`;
      const others = conditions.ladder.flatMap((other) => (other.route === '贯通' && other.prior ? [other.prior] : []));
      const named = others.filter((prior) => written.includes(prior)).sort((a, b) => b.length - a.length)[0];
      const parsed = parseDate(textOf(entry, 'certificate.acquiredOn'));
      if (named === undefined || named !== rung.prior || parsed.kind !== 'date') return [];
      const held = yearsHeld(spanOf(parsed.date), rung.years, cutoff);
      const values = {
        prior: named,
        date: toIso(parsed.date),
        years: rung.years,
        due: held.due.last,
        cutoff,
      };
      return [{ id: `seniority.step-skilled.${held.answer}`, values }];
    }),
  );
}
