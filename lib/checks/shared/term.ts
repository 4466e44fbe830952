import { toIso } from '../../dates/iso';
import { parseDate } from '../../dates/parse';
import type { DaySpan, IsoDay } from '../../dates/partial-date';
import type { Dossier } from '../../dossier/dossier';
import type { Conditions } from '../../notice/conditions';
import type { Source } from '../../notice/schema';
import type { Words } from '../finding';
import { textOf } from './entries';
import { lastAsked } from './last-asked';
import { acquisitionSpan, presentTitle } from './present-title';

/** Where the conditions of a notice are not known here. */
const DEFAULT_SOURCE: Source = {
  source: 'default',
  text: '通知没有写任期从何时起算，这里从取得现任专业技术资格之日起算。',
  en: 'The notice does not say where the term of office begins. Taken here: the day the present title was acquired.',
  confidence: 'C',
};

/** Why the term begins where it does. */
export const termSource = (conditions: Conditions | null): Source => conditions?.termOfOffice.source ?? DEFAULT_SOURCE;

/** The days on which the term may have begun, both included; null where no bound is known. */
export interface TermStart {
  readonly first: IsoDay | null;
  readonly last: IsoDay | null;
  readonly steps: readonly Words[];
}

/** Where the term of office begins, and from what that is known. */
export const termStart: (dossier: Dossier) => TermStart = lastAsked((dossier) => {
  const title = presentTitle(dossier);
  const span = acquisitionSpan(dossier);
  if (title.kind !== 'dated') return { ...span, steps: [{ id: 'term-of-office.step-start-open', values: {} }] };
  const started: Words = { id: 'term-of-office.step-start', values: { acquired: toIso(title.date) } };
  const appointed = parseDate(textOf(title.entry, 'title.appointedOn'));
  if (appointed.kind !== 'date' || toIso(appointed.date) === toIso(title.date)) return { ...span, steps: [started] };
  return {
    ...span,
    steps: [started, { id: 'term-of-office.step-appointed', values: { appointed: toIso(appointed.date) } }],
  };
});

/** On or after the start, before it, or not to be told. A start that has no bound is never passed. */
export function position({ first, last }: DaySpan, start: TermStart): 'inside' | 'before' | 'open' {
  if (start.last !== null && first >= start.last) return 'inside';
  return start.first !== null && last < start.first ? 'before' : 'open';
}
