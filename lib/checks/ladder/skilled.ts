import { toIso } from '../../dates/iso';
import { remembered } from '../../dates/remembered';
import type { Conditions, Rung } from '../../notice/conditions';
import type { Source } from '../../notice/schema';
import type { CheckContext } from '../finding';
import { type DatedField, dateIn, type Entry, entriesOf, textOf } from '../shared/entries';
import { fold, shown } from '../shared/fold';
import { lastDay } from '../shared/last-day';
import { onceFor } from '../shared/once-for';
import { countSteps } from './judge';
import { routeQuotes } from './route-quotes';
import { rungSource } from './rungs';
import { countedOf, type Judged, judged, told, toldOfWay } from './way';
import { batchesUntil, shortOf, yearsHeld } from './years';

const field = 'certificate.acquiredOn';

/** The words of the grades, the longest first: 高级技师 holds 技师. */
const wordsOf = onceFor(({ skilled }: Conditions) =>
  skilled.value
    .flatMap(({ grade, also }, rank) => [grade, ...also].map((word) => ({ word, rank })))
    .sort((a, b) => b.word.length - a.word.length),
);

/** How high the grade of a certificate stands among those of skilled workers; -1 where it names none. */
export function skilledRank(entry: Entry, conditions: Conditions): number {
  const [name, grade] = [fold(textOf(entry, 'certificate.name')), fold(textOf(entry, 'certificate.grade'))];
  const [inGrade, inBoth] = [withoutTitles(grade), withoutTitles(grade + name)];
  // A bare 二级 is the grade 技师 only where the certificate is a trade's, as 网络与信息安全管理员.
  const isTrade = /[员工]$/u.test(name) || /职业技能等级/u.test(name + grade);
  for (const { word, rank } of wordsOf(conditions)) {
    if (/^.级$/u.test(word) ? isTrade && inGrade.includes(word) : inBoth.includes(word)) return rank;
  }
  return -1;
}

/** 高级工程师 holds the word of a grade and is none. */
const withoutTitles = (text: string) => text.replace(/高级工程师/gu, '');

interface Certificate {
  readonly entry: Entry;
  readonly at: DatedField;
}

/** The rung of this route to a title, the grade it asks for and how high that stands, and on what it rests. */
interface Opened {
  readonly rung: Rung;
  readonly prior: string;
  readonly asked: number;
  readonly source: Source;
}

/** Null where the ladder has no such rung to the title. */
const openedBy = onceFor((conditions: Conditions) =>
  remembered(200, 100, (target): Opened | null => {
    const { ladder, skilled } = conditions;
    const rung = ladder.find((each) => each.route === '贯通' && each.target === target);
    const prior = rung?.prior;
    if (!rung || !prior) return null;
    const asked = skilled.value.findIndex(({ grade }) => grade === prior);
    return { rung, prior, asked, source: { ...skilled.source, confidence: rungSource(conditions, rung).confidence } };
  }),
);

const nameOf = (entry: Entry) =>
  [textOf(entry, 'certificate.name'), textOf(entry, 'certificate.grade')].map(shown).filter(Boolean).join(' ');

function counted(
  context: CheckContext,
  conditions: Conditions,
  { rung, source }: Opened,
  certificate: Certificate,
): Judged {
  const { entry, at } = certificate;
  const { notice } = context;
  const span = { first: at.first, last: at.last };
  const held = yearsHeld(span, rung.years, lastDay('seniority', notice));
  const { answer, due, cutoff } = held;
  const tell = () => {
    const date = toIso(at.date);
    // It may be a higher grade than the rung asks for.
    const title = conditions.skilled.value[skilledRank(entry, conditions)]?.grade ?? '';
    const short = shortOf(held);
    const batch = notice.batchYear.value + batchesUntil(held);
    const isShort = answer === 'no';
    return {
      values: { target: rung.target, title, date, cutoff, years: rung.years, due: due.last, short, batch },
      steps: [
        told('step-certificate', { text: nameOf(entry), date }),
        ...countSteps(span, { rung, held }),
        told('step-trade'),
      ],
      cites: [...routeQuotes(notice, '贯通'), source],
      missing: isShort ? [toldOfWay('missing.years', { short, title })] : [],
      batch: isShort ? batch : null,
    };
  };
  const more = { entry: entry.name, field, counted: countedOf(span, rung.years, cutoff, held), tell } as const;
  if (answer === 'yes') return judged('pass', 'seniority.pass', more);
  if (answer === 'unsure') return judged('unsure', 'seniority.date-imprecise', more);
  return judged('fail', span.first === span.last ? 'seniority.short' : 'seniority.short-at-least', more);
}

/**
 * The skilled-worker route (贯通): full years since the grade that the rung asks for, or a higher one, whatever the education. Whether
 * the trade is one of those opened no data here says; the sentence asks for it. Null where the ladder has no such rung.
 */
export function skilledWay(
  context: CheckContext,
  conditions: Conditions,
  target: string,
  declared: boolean,
): Judged | null {
  const { dossier, notice } = context;
  const opened = openedBy(conditions)(target);
  if (!opened) return null;
  const { rung, prior, asked, source } = opened;
  let earliest: Certificate | null = null;
  let undated: Entry | null = null;
  for (const entry of entriesOf(dossier, 'certificate')) {
    if (skilledRank(entry, conditions) < asked) continue;
    const at = dateIn(entry, field);
    if (!at) undated ??= entry;
    else if (!earliest || at.last < earliest.at.last) earliest = { entry, at };
  }
  if (earliest) return counted(context, conditions, opened, earliest);
  const values = () => ({ target, prior, years: rung.years });
  const cites = () => [...routeQuotes(notice, '贯通'), source];
  if (undated) {
    const tell = () => ({ values: values(), cites: cites() });
    return judged('unsure', 'seniority.certificate-undated', { entry: undated.name, field, tell });
  }
  const tell = () => ({
    values: values(),
    cites: cites(),
    missing: [toldOfWay('missing.certificate', values())],
  });
  const verdict = declared ? 'unsure' : 'not-applicable';
  return judged(verdict, 'seniority.certificate-none', { field: declared ? field : null, tell });
}
