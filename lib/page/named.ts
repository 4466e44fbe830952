import { isRangeLabel } from '../dossier/range-labels';
import type { ReadValue } from '../dossier/reading';
import { type CodeEvidence, codeEvidence } from './code';
import type { FixedValue } from './fixed';
import type { Headings } from './heading';
import type { LabelEvidence } from './label';
import { headingsInTables } from './label-table';
import type { PageContext } from './page-context';
import { joinBoxes, type Part, partsOf } from './parts';
import { splitRange } from './range-text';
import { squeeze } from './text';
import { readValue } from './value';

const NO_CODE: CodeEvidence = { codes: [], prefix: '', index: null, lasting: '' };

/** A value with its name and the headings above it, before its meaning is told. */
export interface Named {
  readonly element: HTMLElement;
  readonly inputs: readonly HTMLElement[];
  readonly kind: ReadValue['kind'];
  readonly name: Pick<LabelEvidence, 'label' | 'from' | 'confidence' | 'byColumn' | 'says'> | null;
  readonly headings: readonly string[];
  readonly code: CodeEvidence;
  readonly typed: string;
  /** What it holds; two where both ends of a range stand in one text. */
  readonly ends: readonly { readonly part: Part; readonly value: string; readonly codes: readonly string[] }[];
  /** It only goes on with another one, and its meaning is the other one's. */
  readonly isFollower: boolean;
  /** It says of how many the number before it is, and is no field itself. */
  readonly isTotal: boolean;
}

/**
 * Controls that stand behind another one under the same label of a form item: what a picker opens to search or to choose in steps.
 * They lend the label's words, and its meaning is the first one's. An id of their own may still tell another.
 */
function secondsOf(names: readonly (LabelEvidence | null)[], parts: readonly Part[]): ReadonlySet<number> {
  const taken = new Set<Element>();
  const seconds = new Set<number>();
  for (const [n, name] of names.entries()) {
    if (!name || parts[n]) continue;
    if (name.from === 'container' && taken.has(name.at)) seconds.add(n);
    taken.add(name.at);
  }
  return seconds;
}

/** The controls of a page, each with its name and what it holds; in the order of `page.controls`, as `names` are. */
export function fromControls(page: PageContext, names: readonly (LabelEvidence | null)[], headings: Headings): Named[] {
  const { ends, leads, totals } = partsOf(page.controls, names);
  const seconds = secondsOf(names, ends);
  const held = page.controls.map(readValue);
  /** What each control and those that only go on with it hold. */
  const boxesOf = new Map<number, string[]>();
  for (const [n, { value }] of held.entries()) {
    const first = leads[n] ?? n;
    const boxes = boxesOf.get(first) ?? [];
    boxesOf.set(first, boxes);
    boxes.push(value);
  }
  return page.controls.map((control, n): Named => {
    const name = names[n] ?? null;
    const code = codeEvidence(control);
    const part = ends[n] ?? null;
    const lead = leads[n] ?? null;
    const boxes = boxesOf.get(lead ?? n) ?? [];
    const value = boxes.length > 1 && lead === null ? joinBoxes(boxes) : (held[n]?.value ?? '');
    // Some calendars write both dates of a range into one field; then its code is that of neither.
    const isOneField = part === null && /^(?:date|text)$/u.test(control.kind) && isRangeLabel(name?.label ?? '');
    const range = isOneField ? splitRange(value) : null;
    return {
      element: control.element,
      inputs: control.inputs,
      kind: boxes.length > 1 ? 'boxes' : control.kind,
      name,
      headings: [...headingsInTables(control.element, page), ...headings.of(control.element)],
      code,
      typed: held[n]?.typed ?? '',
      ends: range ? twoEnds(range) : [{ part, value, codes: code.codes }],
      isFollower: lead !== null || (seconds.has(n) && code.codes.length === 0),
      isTotal: totals.has(n),
    };
  });
}

const twoEnds = ({ from, to }: { from: string; to: string }): Named['ends'] => [
  { part: 'from', value: from, codes: [] },
  { part: 'to', value: to, codes: [] },
];

/** A value that stands in the page as text. */
export function fromFixed(value: FixedValue, headings: Headings): Named {
  const text = value.text ?? squeeze(value.element.textContent ?? '');
  const range = isRangeLabel(value.label) ? splitRange(text) : null;
  return {
    element: value.element,
    inputs: [],
    kind: 'fixed',
    name: { label: value.label, from: value.from, confidence: 'B', byColumn: value.byColumn },
    headings: [...value.headings, ...headings.of(value.element)],
    code: NO_CODE,
    typed: '',
    ends: range ? twoEnds(range) : [{ part: null, value: text, codes: [] }],
    isFollower: false,
    isTotal: false,
  };
}
