import type { IsoDay } from '../dates/partial-date';
import type { Notice } from './schema';
import type { Source } from './source';

export const COMPARED = [
  'seniority',
  'achievement',
  'paper',
  'education',
  'online-from',
  'online-to',
  'paper-from',
  'paper-to',
  'display-days',
] as const;
export type Compared = (typeof COMPARED)[number];

interface Said {
  readonly value: IsoDay | number | null;
  readonly source: Source;
}

/** One fact of two notices, and which of them asks for more: the earlier end, the later beginning, the longer display. */
export interface Comparison {
  readonly what: Compared;
  readonly first: Said;
  readonly second: Said;
  /** `same` where they agree; `open` where a notice does not say it. */
  readonly stricter: 'first' | 'second' | 'same' | 'open';
}

function saidOf({ cutoffs, windows, display }: Notice): Readonly<Record<Compared, Said>> {
  const end = (window: Notice['windows']['online'], which: 'from' | 'to'): Said => ({
    value: window.value?.[which] ?? null,
    source: window.source,
  });
  return {
    seniority: cutoffs.seniority,
    achievement: cutoffs.achievement,
    paper: cutoffs.paper,
    education: cutoffs.education,
    'online-from': end(windows.online, 'from'),
    'online-to': end(windows.online, 'to'),
    'paper-from': end(windows.paper, 'from'),
    'paper-to': end(windows.paper, 'to'),
    'display-days': display.workingDays,
  };
}

/** What is stricter the larger it is: a day on which something begins, and a length. */
const LARGER: readonly Compared[] = ['online-from', 'paper-from', 'display-days'];

function stricterOf(what: Compared, first: Said['value'], second: Said['value']): Comparison['stricter'] {
  if (first === null || second === null) return 'open';
  if (first === second) return 'same';
  return first > second === LARGER.includes(what) ? 'first' : 'second';
}

/** The facts of two notices that hold for the same person, as of a city and its province, side by side. */
export function compareNotices(first: Notice, second: Notice): Comparison[] {
  const [one, other] = [saidOf(first), saidOf(second)];
  return COMPARED.map((what) => ({
    what,
    first: one[what],
    second: other[what],
    stricter: stricterOf(what, one[what].value, other[what].value),
  }));
}

/** A source of the other notice: its words are not in the text of the first. */
function fromOther(other: Notice, source: Source): Source {
  if (source.source !== 'quote') return source;
  return { source: 'document', document: other.title.value, text: source.text, confidence: source.confidence };
}

/** The source of a window whose two days stand in two notices: both are named, and it is as sure as the less sure one. */
function ofBoth(first: Notice, from: Source, second: Notice, to: Source): Source {
  const document = `${first.title.value}；${second.title.value}`;
  const confidence = from.confidence > to.confidence ? from.confidence : to.confidence;
  return { source: 'document', document, text: `${from.text}；${to.text}`, confidence };
}

/**
 * The first notice with each of these facts as strict as the stricter of both says, and what it leaves unsaid as the other says it.
 * What comes from the other is cited as of that document.
 */
export function bothNotices(first: Notice, second: Notice): Notice {
  const taken = new Map(
    compareNotices(first, second).map(({ what, first: one, second: other, stricter }) => {
      const isOther = stricter === 'second' || (stricter === 'open' && one.value === null && other.value !== null);
      const said = isOther ? { value: other.value, source: fromOther(second, other.source) } : one;
      return [what, { ...said, isOther }] as const;
    }),
  );
  const of = (what: Compared) => taken.get(what) as Said & { readonly isOther: boolean };
  const fact = (what: Compared): Said => ({ value: of(what).value, source: of(what).source });
  const cutoff = (kind: keyof Notice['cutoffs']) => fact(kind) as Notice['cutoffs'][typeof kind];
  const window = (kind: 'online' | 'paper'): Notice['windows']['online'] => {
    const [from, to] = [of(`${kind}-from`), of(`${kind}-to`)];
    const whole = to.isOther ? { ...second.windows[kind], source: to.source } : first.windows[kind];
    const isApart = from.value !== null && to.value !== null && from.value > to.value;
    // With no day in common the window that ends first stands as it is.
    if (from.isOther === to.isOther || isApart) return whole;
    const value = { from: from.value as IsoDay | null, to: to.value as IsoDay | null };
    if (value.from === null) return { value: value.to === null ? null : value, source: to.source };
    if (value.to === null) return { value, source: from.source };
    return { value, source: ofBoth(to.isOther ? first : second, from.source, to.isOther ? second : first, to.source) };
  };
  // The hour is that of the notice whose last day is taken.
  const hour = (kind: 'online' | 'paper') =>
    of(`${kind}-to`).isOther ? second.closing?.[kind] : first.closing?.[kind];
  const [online, paper] = [hour('online'), hour('paper')];
  return {
    ...first,
    cutoffs: {
      seniority: cutoff('seniority'),
      achievement: cutoff('achievement'),
      paper: cutoff('paper'),
      education: cutoff('education'),
    },
    windows: { online: window('online'), paper: window('paper') },
    closing: { ...(online && { online }), ...(paper && { paper }) },
    display: { ...first.display, workingDays: fact('display-days') as Notice['display']['workingDays'] },
  };
}
