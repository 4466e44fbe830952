import type { Notice, Source } from '../notice/schema';
import type { Check, Judgement, Verdict } from './finding';
import { fold, saysSomething, shown } from './shared/fold';
import { onceFor } from './shared/once-for';

const name = 'excluded-persons';
const field = 'unit.kind';

/** A kind of unit that says a status, and the word by which a notice bars that status. */
const STATUSES: readonly { readonly written: RegExp; readonly barred: RegExp }[] = [
  { written: /参公|参照公务员|参照管理/, barred: /参照公务员|参公/ },
  { written: /公务员/, barred: /公务员/ },
  { written: /退休|离休/, barred: /退休|离休/ },
];

/** What is written as not being so, or no longer (非参公, 原公务员): it says nothing against the applicant. */
const DENIED = /(?:非|不是|不属于|未|原|曾任|曾是)(?:列入)?(?:参公|参照公务员法?|参照管理|公务员|离?退休|离休)/g;

/** Kinds of unit whose people may apply; any other word (无, 其他) tells nothing of the applicant. */
const OPEN_KINDS =
  /企业|公司|事业|国有|国企|央企|民营|私营|私企|外资|合资|集体|个体|自由职业|灵活就业|社会组织|社会团体|社团|协会|学会|民办|非公|学校|医院|研究[院所]/;

/** Of sources with the same words one, since a notice may bar several in one sentence. */
function distinct(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.text, source])).values()];
}

/** What the notice says of all whom it bars, and of those of each status. */
const barredBy = onceFor(({ excluded }: Notice) => ({
  all: distinct(excluded.map(({ source }) => source)),
  statuses: STATUSES.map(({ written, barred }) => ({
    written,
    cites: distinct(excluded.filter(({ value }) => barred.test(value)).map(({ source }) => source)),
  })),
}));

function told(text: string, verdict: Verdict, id: string, cites: readonly Source[]): Judgement[] {
  const tell = () => {
    const values = { field, text: shown(text) };
    const steps = text.trim() === '' ? [] : [{ id: 'step.read', values }];
    return { reason: { id: `${name}.${id}`, values }, steps, cites };
  };
  return [{ check: name, entry: null, field, verdict, tell }];
}

/** Whether the kind of unit says that the applicant may not apply. It is the status that bars; a unit's kind only hints at it. */
export const excludedPersons: Check = {
  name,
  verdicts: ['pass', 'fail', 'unsure'],
  run: ({ dossier, notice }) => {
    const text = dossier.unit?.kind ?? '';
    const { all, statuses } = barredBy(notice);
    if (!saysSomething(text)) return told(text, 'unsure', 'missing', all);
    const plain = fold(text).replace(DENIED, '');
    for (const { written, cites } of statuses) {
      if (!written.test(plain)) continue;
      if (cites.length > 0) return told(text, 'fail', 'barred', cites);
      break;
    }
    if (plain.includes('机关')) return told(text, 'unsure', 'office', all);
    return OPEN_KINDS.test(plain) ? told(text, 'pass', 'pass', all) : told(text, 'unsure', 'unknown', all);
  },
};
