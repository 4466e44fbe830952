import { toIso } from '../dates/iso';
import type { IsoDay, PartialDate } from '../dates/partial-date';
import { identityParts } from '../dossier/identity-parts';
import { RETIREMENT_AGES, type RetirementGroup, retirementDay } from '../notice/retirement-ages';
import { NotSaid } from '../notice/said';
import type { Notice, Source } from '../notice/schema';
import type { Check, CheckContext, Judgement, Verdict } from './finding';
import { dateIn } from './shared/entries';
import { onceFor } from './shared/once-for';
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
  /** As it was entered; null where it stands in the identity number alone. */
  readonly date: PartialDate | null;
}

/** The day of birth: as entered, else as the identity number has it. */
function birthOf({ dossier: { person = {} } }: CheckContext): Born | null {
  const entered = dateIn({ name: null, fields: person }, field);
  if (entered) return { first: entered.first, last: entered.last, date: entered.date };
  const birth = identityParts(person.idNumber ?? '')?.birth;
  return birth ? { first: birth, last: birth, date: null } : null;
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

interface Judged {
  readonly verdict: Verdict;
  readonly id: string;
  readonly due: Due | null;
}

function judge(dues: readonly Due[], until: IsoDay): Judged {
  let soonest: Due | null = null;
  let latest: Due | null = null;
  let isTechnical = false;
  for (const due of dues) {
    if (!soonest || due.first < soonest.first) soonest = due;
    if (due.last <= until && (!latest || due.last >= latest.last)) latest = due;
    if (due.who === 'women-technical') isTechnical = true;
  }
  if (!soonest) return { verdict: 'unsure', id: 'no-period', due: null };
  if (latest) {
    const workers = latest.who === 'women-workers' && isTechnical;
    return { verdict: 'unsure', id: workers ? 'reached-workers' : 'reached', due: latest };
  }
  return soonest.first <= until
    ? { verdict: 'unsure', id: 'imprecise', due: soonest }
    : { verdict: 'pass', id: 'pass', due: soonest };
}

/** When the age is reached by each group that the applicant may be of; none where the table leaves one open. */
function duesOf(born: Born, { dossier: { person = {} } }: CheckContext): Due[] {
  const sex = readSex(person.sex ?? '') ?? identityParts(person.idNumber ?? '')?.sex ?? null;
  const dues: Due[] = [];
  for (const group of RETIREMENT_AGES) {
    if (sex !== null && group.sex !== sex) continue;
    const due = dueOf(group, born);
    if (!due) return [];
    dues.push(due);
  }
  return dues;
}

/** The notice's own words that bar who is retired, the first of them. */
const barredBy = onceFor((notice: Notice) => notice.excluded.find(({ value }) => /退休/u.test(value))?.source ?? null);

/**
 * Whether the statutory age of retirement is reached by the last day of the online declaration. It is being retired that bars, so
 * an age alone asks and never decides. Without a date of birth there is nothing to ask.
 */
export const retirementAge: Check = {
  name,
  verdicts: ['pass', 'unsure'],
  run: (context): Judgement[] => {
    const { notice } = context;
    const born = birthOf(context);
    if (!born) return [];
    const until = notice.windows.online.value?.to ?? notice.windows.paper.value?.to;
    if (!until) throw new NotSaid('online', notice.windows.online.source);
    const { verdict, id, due } = judge(duesOf(born, context), until);
    const tell = () => {
      const birth = born.date ? toIso(born.date) : born.first;
      const barred = barredBy(notice);
      const table = due?.source ?? TABLE;
      return {
        reason: { id: `${name}.${id}`, values: { birth, day: due?.last ?? '', until } },
        steps: due ? [{ id: `${name}.step-${due.who}`, values: { birth, day: due.last } }] : [],
        cites: barred ? [barred, table] : [table],
      };
    };
    return [{ check: name, entry: null, field, verdict, tell }];
  },
};
