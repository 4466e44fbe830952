import type { FieldId } from '../dossier/catalogue';
import type { Source } from '../notice/schema';
import type { Check, CheckContext, Finding, Verdict } from './finding';
import { fold, saysSomething, shown } from './shared/fold';

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

function judge({ dossier: { unit = {}, employment = [] }, notice }: CheckContext): Told {
  const applicants = notice.applicants.map(({ source }) => source);
  const [kind = '', named = '', agency = ''] = [unit.kind, unit.name, unit.agency];
  const freelance = [kind, named].find((text) => FREELANCE.test(fold(text)));
  if (freelance !== undefined) {
    const rules = notice.agencies.filter(({ value }) => value.done === 'agency').map(({ source }) => source);
    return saysSomething(agency)
      ? {
          field: 'unit.agency',
          verdict: 'pass',
          id: 'agency',
          text: agency,
          cites: [...applicants.slice(-1), ...rules],
        }
      : {
          field: 'unit.agency',
          verdict: 'unsure',
          id: 'no-agency',
          text: freelance,
          cites: [...applicants.slice(-1), ...rules],
        };
  }
  const cites = applicants.slice(0, 1);
  const present = employment
    .filter((job) => /^(?:|至今|present)$/u.test(fold(job.to ?? '')))
    .map((job) => job.post ?? '');
  const tie = [kind, unit.post ?? '', ...present].find((text) => OTHER_TIES.test(fold(text).replace(NO_TIES, '')));
  if (tie !== undefined) return { field: 'unit.name', verdict: 'unsure', id: 'other-tie', text: tie, cites };
  if (!saysSomething(named)) return { field: 'unit.name', verdict: 'unsure', id: 'no-unit', text: '', cites };
  return { field: 'unit.name', verdict: 'pass', id: 'unit', text: named, cites };
}

/** Applicants have a contract of employment with their unit, or work free and have a personnel agency do what a unit does. */
export const employmentContract: Check = {
  name,
  verdicts: ['pass', 'unsure'],
  run: (context): Finding[] => {
    const { field, verdict, id, text, cites } = judge(context);
    const reason = { id: `${name}.${id}`, values: { text: shown(text) } };
    return [{ check: name, entry: null, field, verdict, reason, steps: [], cites }];
  },
};
