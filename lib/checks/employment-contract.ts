import { remembered } from '../dates/remembered';
import type { FieldId } from '../dossier/catalogue';
import type { Dossier } from '../dossier/dossier';
import type { Notice, Source } from '../notice/schema';
import type { Check, CheckContext, Judgement, Verdict } from './finding';
import { fold, saysSomething, shown } from './shared/fold';
import { onceFor } from './shared/once-for';

const name = 'employment-contract';

const FREELANCE = /自由职业|灵活就业|个体从业/u;

/** Words for work without a contract of employment with the unit, or with another than the unit. */
const OTHER_TIES = /返聘|劳务派遣|劳务外包|外包|实习|见习|兼职|临时工|志愿/u;

/** What is written as not being so: 研究实习员 is a title, not an internship. */
const NO_TIES = /研究实习员|实习研究员|实习指导|外包管理/gu;

interface Told {
  readonly field: FieldId;
  readonly verdict: Verdict;
  readonly id: string;
  readonly text: string;
  readonly cites: readonly Source[];
}

const isFreelance = remembered(200, 10_000, (text) => FREELANCE.test(fold(text)));

const isOtherTie = remembered(200, 10_000, (text) => OTHER_TIES.test(fold(text).replace(NO_TIES, '')));

/** What speaks of an applicant with a contract, and what of one who works free. */
const citesBy = onceFor(({ applicants, agencies }: Notice) => {
  const sources = applicants.map(({ source }) => source);
  const rules = agencies.filter(({ value }) => value.done === 'agency').map(({ source }) => source);
  return { contract: sources.slice(0, 1), free: [...sources.slice(-1), ...rules] };
});

/** What says that the tie to the unit is another: its kind, the post there, or that of a job that goes on. Null where nothing does. */
function otherTie({ unit = {}, employment = [] }: Dossier): string | null {
  const { kind = '', post = '' } = unit;
  if (isOtherTie(kind)) return kind;
  if (isOtherTie(post)) return post;
  for (const { to = '', post: held = '' } of employment) {
    if (/^(?:|至今|present)$/u.test(fold(to)) && isOtherTie(held)) return held;
  }
  return null;
}

function judge({ dossier, notice }: CheckContext): Told {
  const { kind = '', name: named = '', agency = '' } = dossier.unit ?? {};
  const { contract, free } = citesBy(notice);
  if (isFreelance(kind) || isFreelance(named)) {
    if (saysSomething(agency)) {
      return { field: 'unit.agency', verdict: 'pass', id: 'agency', text: agency, cites: free };
    }
    const text = isFreelance(kind) ? kind : named;
    return { field: 'unit.agency', verdict: 'unsure', id: 'no-agency', text, cites: free };
  }
  const tie = otherTie(dossier);
  if (tie !== null) return { field: 'unit.name', verdict: 'unsure', id: 'other-tie', text: tie, cites: contract };
  if (!saysSomething(named)) return { field: 'unit.name', verdict: 'unsure', id: 'no-unit', text: '', cites: contract };
  return { field: 'unit.name', verdict: 'pass', id: 'unit', text: named, cites: contract };
}

/** Applicants have a contract of employment with their unit, or work free and have a personnel agency do what a unit does. */
export const employmentContract: Check = {
  name,
  verdicts: ['pass', 'unsure'],
  run: (context): Judgement[] => {
    const { field, verdict, id, text, cites } = judge(context);
    const tell = () => ({ reason: { id: `${name}.${id}`, values: { text: shown(text) } }, steps: [], cites });
    return [{ check: name, entry: null, field, verdict, tell }];
  },
};
