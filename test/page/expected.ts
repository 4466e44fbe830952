import type { Found } from '../../lib/page/found';

/** What a page of the corpus says of one of its controls or values, in attributes beside it. */
export interface Expected {
  readonly want: string | null;
  /** Null where nothing is said; empty where it must be given no meaning. */
  readonly means: string | null;
  readonly value: string | null;
  readonly row: number | null;
  /** False for what is told but is no entry yet, or belongs to one elsewhere. */
  readonly counts: boolean;
}

export interface Said {
  readonly label: string;
  readonly meaning: string | null;
  readonly value: string;
}

/** What a value of a page says of itself. Its meaning is told by its name and place, whether or not it counts as an entry. */
export const saidBy = ({ label, told, value }: Pick<Found, 'label' | 'told' | 'value'>): Said => ({
  label,
  meaning: told,
  value,
});

/** How what was read stands to what was expected; null where nothing was expected. */
export interface Judged {
  readonly label: boolean | null;
  readonly meaning: 'right' | 'missing' | 'wrong' | null;
  readonly value: boolean | null;
  /** A meaning was given where nothing is said of one. */
  readonly unasked: boolean;
}

const plain = (label: string) => label.replace(/[\s\u00a0\u3000›]/gu, '');

/** Right when, blanks and › left out, it equals the wanted one or is followed by a word for one end. */
export const isWanted = (label: string, want: string): boolean =>
  ['', '起', '止', '至', '开始', '结束'].some((end) => plain(label) === plain(want) + end);

/** The elements of a document or shadow root that carry an expectation. */
export const expecting = (root: Document | ShadowRoot): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[data-want],[data-means]'),
];

/** The expectations at an element. */
export function expectedAt(element: HTMLElement): Expected {
  const { want, means, value, row, counts } = element.dataset;
  return {
    want: want ?? null,
    means: means ?? null,
    value: value ?? null,
    row: row === undefined ? null : Number(row),
    counts: counts !== 'no',
  };
}

/**
 * The place in `values` of what an element that carries an expectation stands for: the value itself, the group or widget that it
 * is a part of, else the first value in it; -1 for none.
 */
export function placeOf(element: HTMLElement, values: readonly Pick<Found, 'element' | 'inputs' | 'kind'>[]): number {
  const ways: ((value: (typeof values)[number]) => boolean)[] = [
    (value) => value.element === element,
    (value) => value.inputs.includes(element),
    (value) => value.kind !== 'fixed' && value.element.contains(element),
    (value) => element.contains(value.element),
  ];
  for (const way of ways) {
    const place = values.findIndex(way);
    if (place >= 0) return place;
  }
  return -1;
}

/** Holds what was read (null for nothing) against what is expected. */
export function judge(expected: Expected, said: Said | null): Judged {
  const given = said?.meaning ?? null;
  const { means } = expected;
  return {
    label: expected.want === null ? null : said !== null && isWanted(said.label, expected.want),
    meaning:
      means === null ? null : given === null ? (means === '' ? null : 'missing') : given === means ? 'right' : 'wrong',
    value: expected.value === null ? null : said?.value === expected.value,
    unasked: means === null && given !== null,
  };
}

/** What of one control is missed, in the words of the list of known misses: `page: want: what`. Wrong meanings stand apart. */
export function missesOf(page: string, { want, means }: Expected, judged: Judged): string[] {
  const missed = [
    judged.label === false ? 'label' : '',
    judged.meaning === 'missing' ? 'meaning' : '',
    judged.value === false ? 'value' : '',
  ];
  return missed.filter(Boolean).map((what) => `${page}: ${want ?? means}: ${what}`);
}
