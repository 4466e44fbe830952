import { toIso } from '../dates/iso';
import type { IsoDay } from '../dates/partial-date';
import { identityParts } from '../dossier/identity-parts';
import { RETIREMENT_AGES, type RetirementGroup, retirementDay } from '../notice/retirement-ages';
import { NotSaid } from '../notice/said';
import type { Source } from '../notice/schema';
import type { Check, CheckContext, Finding, Verdict, Words } from './finding';
import { dateIn } from './shared/entries';
import { readSex } from './shared/sex';

const name = 'retirement-age';
const field = 'person.birthDate';

const TABLE: Source = {
  source: 'default',
  text: '这里的退休年龄表从1978年6月2日起。',
  en: 'The table of ages here begins on 2 June 1978.',
  confidence: 'B',
};

interface Born {
  readonly first: IsoDay;
  readonly last: IsoDay;
  /** As it is told. */
  readonly date: string;
}

/** The day of birth: as entered, else as the identity number has it. */
function birthOf({ dossier: { person = {} } }: CheckContext): Born | null {
  const entered = dateIn({ name: null, fields: person }, field);
  if (entered) return { first: entered.first, last: entered.last, date: toIso(entered.date) };
  const birth = identityParts(person.idNumber ?? '')?.birth;
  return birth ? { first: birth, last: birth, date: birth } : null;
}

interface Due {
  readonly who: RetirementGroup['who'];
  readonly first: IsoDay;
  readonly last: IsoDay;
  readonly source: Source;
}

function dueOf(group: RetirementGroup, born: Born): Due | null {
  const [first, last] = [retirementDay(group, born.first), retirementDay(group, born.last)];
  return first && last ? { who: group.who, first: first.day, last: last.day, source: last.source } : null;
}

function judge(dues: readonly (Due | null)[], until: IsoDay): { verdict: Verdict; id: string; due: Due | null } {
  const known = dues.filter((due) => due !== null);
  const [soonest] = [...known].sort((a, b) => (a.first < b.first ? -1 : 1));
  if (known.length < dues.length || !soonest) return { verdict: 'unsure', id: 'no-period', due: null };
  const reached = known.filter((due) => due.last <= until);
  const [latest] = [...reached].sort((a, b) => (a.last < b.last ? 1 : -1));
  if (latest) {
    const workers = latest.who === 'women-workers' && known.some((due) => due.who === 'women-technical');
    return { verdict: 'unsure', id: workers ? 'reached-workers' : 'reached', due: latest };
  }
  return soonest.first <= until
    ? { verdict: 'unsure', id: 'imprecise', due: soonest }
    : { verdict: 'pass', id: 'pass', due: soonest };
}

/**
 * Whether the statutory age of retirement is reached by the last day of the online declaration. It is being retired that bars, so
 * an age alone asks and never decides. Without a date of birth there is nothing to ask.
 */
export const retirementAge: Check = {
  name,
  verdicts: ['pass', 'unsure'],
  run: (context) => {
    const { dossier, notice } = context;
    const born = birthOf(context);
    if (!born) return [];
    const sex = readSex(dossier.person?.sex ?? '') ?? identityParts(dossier.person?.idNumber ?? '')?.sex ?? null;
    const groups = RETIREMENT_AGES.filter((group) => sex === null || group.sex === sex);
    const until = notice.windows.online.value?.to ?? notice.windows.paper.value?.to;
    if (!until) throw new NotSaid('online', notice.windows.online.source);
    const { verdict, id, due } = judge(
      groups.map((group) => dueOf(group, born)),
      until,
    );
    const values: Words['values'] = { birth: born.date, day: due?.last ?? '', until };
    const barred = notice.excluded.filter(({ value }) => /退休/u.test(value)).map(({ source }) => source);
    const finding: Finding = {
      check: name,
      entry: null,
      field,
      verdict,
      reason: { id: `${name}.${id}`, values },
      steps: due ? [{ id: `${name}.step-${due.who}`, values: { birth: born.date, day: due.last } }] : [],
      cites: [...barred.slice(0, 1), due?.source ?? TABLE],
    };
    return [finding];
  },
};
