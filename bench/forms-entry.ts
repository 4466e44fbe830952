import { computeAccessibleName } from 'dom-accessibility-api';
import { cleanLabel } from '../lib/page/clean-label';
import type { Found } from '../lib/page/found';
import { readWhole } from '../lib/page/read';
import { rootsOf } from '../lib/page/roots';
import {
  type Expected,
  expectedAt,
  expecting,
  isWanted,
  type Judged,
  judge,
  placeOf,
  type Said,
  saidBy,
} from '../test/page/expected';

/** One control or value of a page with an expectation, as read and judged. */
export interface Result {
  readonly expected: Expected;
  readonly said: (Said & Pick<Found, 'labelFrom' | 'confidence'>) | null;
  readonly judged: Judged;
  /** The same element as its accessible name tells it, cleaned as our labels are. */
  readonly peer: { readonly name: string; readonly right: boolean };
}

/** The element whose accessible name is asked for: a group of options is named by what the page declares to be the group. */
function accessibleName(element: HTMLElement, value: Found | undefined): string {
  const input = value?.inputs[0] ?? element;
  const isGroup = (value?.kind === 'radio' || value?.kind === 'checkbox') && value.inputs.length > 1;
  const asked = isGroup ? input.closest('[role="radiogroup"],[role="group"],fieldset') : input;
  return asked ? cleanLabel(computeAccessibleName(asked)) : '';
}

function resultOf(expected: Expected, value: Found | undefined, element: HTMLElement | undefined): Result {
  const name = element ? accessibleName(element, value) : '';
  return {
    expected,
    said: value ? { ...saidBy(value), labelFrom: value.labelFrom, confidence: value.confidence } : null,
    judged: judge(expected, value ? saidBy(value) : null),
    peer: { name, right: expected.want !== null && isWanted(name, expected.want) },
  };
}

/**
 * Reads this document and judges all that carries an expectation. `saysAll`: where no meaning is expected none may be given.
 */
function evaluateForms(saysAll: boolean): Result[] {
  const { values } = readWhole(document, []);
  return rootsOf(document)
    .flatMap(expecting)
    .map((element): Result => {
      const value = values[placeOf(element, values)];
      const stated = expectedAt(element);
      const expected = saysAll ? { ...stated, means: stated.means ?? '' } : stated;
      return resultOf(expected, value, element);
    });
}

/** What a page that carries no expectations is to hold, each once and by its name. */
type Listed = readonly { readonly label: string; readonly meaning: string | null; readonly value: string }[];

/** Reads this document and judges it by a list. What is read beside that may be given no meaning. */
function evaluateList(list: Listed): Result[] {
  const left = new Set(readWhole(document, []).values);
  const results = list.map(({ label, meaning, value }) => {
    const found = [...left].find((one) => isWanted(one.label, label));
    if (found) left.delete(found);
    const expected = { want: label, means: meaning ?? '', value, row: null, counts: true };
    return resultOf(expected, found, found?.element);
  });
  const nothing = { want: null, means: '', value: null, row: null, counts: true };
  const beside = [...left].map((one) => resultOf(nothing, one, one.element));
  return [...results, ...beside.filter(({ judged }) => judged.meaning === 'wrong')];
}

Object.assign(globalThis, { evaluateForms, evaluateList });
