import { toIso } from '../../dates/iso';
import type { DaySpan, IsoDay } from '../../dates/partial-date';
import type { SectionId } from '../../dossier/catalogue';
import type { Conditions } from '../../notice/conditions';
import type { Notice, Source } from '../../notice/schema';
import type { CheckContext, Words } from '../finding';
import { type EarlierTitle, earlierOfSeries } from '../ladder/earlier-series';
import { ladderTitle } from '../ladder/title-names';
import { dateIn, textOf } from './entries';
import { lastAsked } from './last-asked';
import { onceFor } from './once-for';
import { acquisitionSpan, type PresentTitle, presentTitle } from './present-title';

/** Where the conditions of a notice are not known here. */
const DEFAULT_SOURCE: Source = {
  source: 'default',
  text: '通知没有写任期从何时起算，这里从取得现任专业技术资格之日起算。',
  en: 'The notice does not say where the term of office begins. Taken here: the day the present title was acquired.',
  confidence: 'C',
};

/** The notice's own words that what proves a section is to lie inside the term, or may have to. */
const ASKED = onceFor((notice: Notice) => {
  const proofs = notice.materials.flatMap((material) => material.proves);
  const sources = new Map<SectionId, Source[]>();
  for (const { value, source } of proofs) {
    if (value.withinTerm !== 'no') sources.set(value.section, [...(sources.get(value.section) ?? []), source]);
  }
  return {
    sources,
    surely: new Set(proofs.filter(({ value }) => value.withinTerm === 'yes').map(({ value }) => value.section)),
  };
});

export const termWords = (section: SectionId, notice: Notice): readonly Source[] =>
  ASKED(notice).sources.get(section) ?? [];

/** Whether the notice says that what proves a section must lie inside the term. Where it does not, what is older is open. */
export const mustLieInTerm = (section: SectionId, notice: Notice): boolean => ASKED(notice).surely.has(section);

/** Why the term begins where it does. */
export const termSource = (conditions: Conditions | null): Source => conditions?.termOfOffice.source ?? DEFAULT_SOURCE;

/** The days on which the term may have begun, both included; null where no bound is known. */
export interface TermStart {
  readonly first: IsoDay | null;
  readonly last: IsoDay | null;
  /** The title from which it is counted; null where it is open which one that is. */
  readonly title: Extract<PresentTitle, { kind: 'dated' }> | null;
  /** The title of another series from which the term runs on, if the present one came of it by 转评; null where there is none. */
  readonly earlier: EarlierTitle | null;
}

/** What may let the term begin sooner: the years run on after 转评, and whether the title came of it no field says. */
function runningOn({ dossier, conditions }: CheckContext, title: PresentTitle, first: IsoDay) {
  const held = conditions && title.kind === 'dated' && ladderTitle(textOf(title.entry, 'title.name'), conditions);
  return held ? earlierOfSeries(dossier, conditions, held, first) : undefined;
}

/** Where the term of office begins, and from what that is known. */
export const termStart: (context: CheckContext) => TermStart = lastAsked((context) => {
  const { dossier } = context;
  const title = presentTitle(dossier);
  const { first, last } = acquisitionSpan(dossier);
  if (title.kind !== 'dated') return { first, last, title: null, earlier: null };
  const earlier = first === null ? undefined : runningOn(context, title, first);
  return earlier ? { first: earlier.span.first, last, title, earlier } : { first, last, title, earlier: null };
});

/** How the beginning of the term is told. */
export function termSteps({ title, earlier }: TermStart): Words[] {
  if (title === null) return [{ id: 'term-of-office.step-start-open', values: {} }];
  const steps: Words[] = [{ id: 'term-of-office.step-start', values: { acquired: toIso(title.date) } }];
  const appointed = dateIn(title.entry, 'title.appointedOn');
  if (appointed && toIso(appointed.date) !== toIso(title.date)) {
    steps.push({ id: 'term-of-office.step-appointed', values: { appointed: toIso(appointed.date) } });
  }
  if (earlier !== null) {
    steps.push({ id: 'term-of-office.step-lateral', values: { earlier: earlier.name, since: toIso(earlier.date) } });
  }
  return steps;
}

/** On or after the start, before it, or not to be told. A start that has no bound is never passed. */
export function position({ first, last }: DaySpan, start: TermStart): 'inside' | 'before' | 'open' {
  if (start.last !== null && first >= start.last) return 'inside';
  return start.first !== null && last < start.first ? 'before' : 'open';
}
