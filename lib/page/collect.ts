import type { FieldId } from '../dossier/catalogue';
import { meaningOf } from '../dossier/label-meaning';
import { isRangeLabel } from '../dossier/range-labels';
import type { ReadValue } from '../dossier/reading';
import { type CodeEvidence, codeEvidence } from './code';
import type { Control } from './controls';
import type { FixedValue } from './fixed';
import type { Headings } from './heading';
import { type LabelEvidence, labelOf, labelOfCode } from './label';
import type { PageContext } from './page-context';
import { splitRange } from './range-text';
import { squeeze } from './text';
import { readValue } from './value';

/** A value of the page with all that is known of it, before entries are counted. */
export interface Found {
  readonly element: HTMLElement;
  /** The native controls in it; empty for text. */
  readonly inputs: readonly HTMLElement[];
  readonly label: string;
  readonly labelFrom: ReadValue['labelFrom'];
  readonly confidence: ReadValue['confidence'];
  readonly kind: ReadValue['kind'];
  readonly value: string;
  readonly headings: readonly string[];
  readonly meaning: FieldId | null;
  readonly codes: readonly string[];
  readonly prefix: string;
  readonly indexed: string | null;
}

const NO_CODE: CodeEvidence = { codes: [], prefix: '', index: null };

type Part = 'from' | 'to' | null;

/** Two dates under one label are the two ends of a range, if they are just two. */
function partsOf(
  controls: readonly Control[],
  names: readonly (Element | undefined)[],
  labels: readonly string[],
): Part[] {
  const sharing = new Map<Element, number[]>();
  for (const [n, at] of names.entries()) {
    const closest = controls[n]?.element.closest('tr,.ant-row,.el-row') ?? null;
    if (!at || at === controls[n]?.element || (at.tagName === 'TH' && closest === null)) continue;
    sharing.set(at, [...(sharing.get(at) ?? []), n]);
  }
  const parts: Part[] = controls.map(({ part }) => part);
  for (const members of sharing.values()) {
    // Below a column head the ends of one range stand in one cell; other rows share the head too.
    const cells = new Map<Element | null, number[]>();
    for (const n of members) {
      const cell = controls[n]?.element.closest('td') ?? null;
      cells.set(cell, [...(cells.get(cell) ?? []), n]);
    }
    for (const group of cells.values()) {
      const [first, second] = group;
      if (group.length !== 2 || first === undefined || second === undefined || parts[first]) continue;
      const isRange = group.every((n) => controls[n]?.kind === 'date' || isRangeLabel(labels[n] ?? ''));
      if (isRange) [parts[first], parts[second]] = ['from', 'to'];
    }
  }
  return parts;
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

function fromControls(page: PageContext, headings: Headings): Found[] {
  const names = page.controls.map((control) => labelOf(control, page));
  const parts = partsOf(
    page.controls,
    names.map((name) => name?.at),
    names.map((name) => name?.label ?? ''),
  );
  const seconds = secondsOf(names, parts);
  return page.controls.flatMap((control, n): Found[] => {
    const name = names[n];
    const code = codeEvidence(control);
    const chain = headings.of(control.element);
    const one = (part: Part, value: string, codes: readonly string[]): Found => {
      const evidence = { codes, prefix: code.prefix, label: name?.label ?? '', headings: chain, part };
      const meaning = seconds.has(n) && codes.length === 0 ? null : meaningOf(evidence);
      const label = name?.label ?? (meaning ? labelOfCode(meaning) : '');
      return {
        element: control.element,
        inputs: control.inputs,
        label: part && label ? `${label}${part === 'from' ? '起' : '止'}` : label,
        labelFrom: name?.from ?? (meaning ? 'code' : 'none'),
        confidence: name?.confidence ?? (meaning ? 'A' : 'C'),
        kind: control.kind,
        value,
        headings: chain,
        meaning,
        codes,
        prefix: code.prefix,
        indexed: code.index === null ? null : `${code.prefix} ${code.index}`,
      };
    };
    const part = parts[n] ?? null;
    const value = readValue(control);
    // Some calendars write both dates of a range into one field; then its code is that of neither.
    const isOneField = part === null && /^(?:date|text)$/u.test(control.kind) && isRangeLabel(name?.label ?? '');
    const range = isOneField ? splitRange(value) : null;
    return range ? [one('from', range.from, []), one('to', range.to, [])] : [one(part, value, code.codes)];
  });
}

function fromFixed(value: FixedValue, headings: Headings): Found[] {
  const chain = [...value.headings, ...headings.of(value.element)];
  const text = squeeze(value.element.textContent ?? '');
  const range = isRangeLabel(value.label) ? splitRange(text) : null;
  const one = (part: Part, written: string): Found => ({
    element: value.element,
    inputs: [],
    label: part ? `${value.label}${part === 'from' ? '起' : '止'}` : value.label,
    labelFrom: value.from,
    confidence: 'B',
    kind: 'fixed',
    value: written,
    headings: chain,
    meaning: meaningOf({ ...NO_CODE, label: value.label, headings: chain, part }),
    codes: [],
    prefix: '',
    indexed: null,
  });
  return range ? [one('from', range.from), one('to', range.to)] : [one(null, text)];
}

/** All values of a page in document order. */
export function collect(page: PageContext, fixed: readonly FixedValue[], headings: Headings): Found[] {
  const found = [...fromControls(page, headings), ...fixed.flatMap((value) => fromFixed(value, headings))];
  return found.sort((a, b) => (headings.order.get(a.element) ?? 0) - (headings.order.get(b.element) ?? 0));
}
