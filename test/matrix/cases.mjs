import { LIBRARIES } from '../widgets/libraries.mjs';

/** What is varied: the widget, how it writes a day, and what the page does to its field. */
export const FACTORS = {
  widget: Object.keys(LIBRARIES),
  format: ['YYYY-MM-DD', 'YYYY/MM/DD', 'YYYY年MM月DD日'],
  readonly: [false, true],
  masked: [false, true],
  maxlength: [false, true],
  missing: [false, true],
};

/**
 * @typedef {{ widget: string, format: string, readonly: boolean, masked: boolean, maxlength: boolean, missing: boolean,
 *   keys: readonly string[] }} Case `keys` are the fields that are filled
 */

/** The fields that the factors concern, and the others, which are the same in every case of a widget. */
const VARIED = ['birthDate', 'politicalStatus'];
const OTHERS = ['sex', 'region', 'acquiredOn', 'display'];

/** One case of each widget for those fields that nothing is done to. */
const plain = () =>
  FACTORS.widget.map((widget) => ({
    widget,
    format: FACTORS.format[0],
    readonly: false,
    masked: false,
    maxlength: false,
    missing: false,
    keys: OTHERS,
  }));

const names = Object.keys(FACTORS);

/** Every combination. */
function combined() {
  let cases = [{ keys: VARIED }];
  for (const name of names) cases = cases.flatMap((one) => FACTORS[name].map((value) => ({ ...one, [name]: value })));
  return cases;
}

/**
 * Every combination, and each widget once for its other fields.
 *
 * @returns {Case[]}
 */
export const wholeMatrix = () => [...combined(), ...plain()];

const pairsOf = (one) => names.flatMap((a, at) => names.slice(at + 1).map((b) => `${a}=${one[a]} ${b}=${one[b]}`));

/**
 * So few combinations that each value of each factor still meets each value of each other: always the one with the most pairs that
 * are still missing, the first of them in order; and each
 * widget once for its other fields.
 *
 * @returns {Case[]}
 */
export function pairwise() {
  const whole = combined().map((one) => ({ one, pairs: pairsOf(one) }));
  const missing = new Set(whole.flatMap(({ pairs }) => pairs));
  const chosen = [];
  while (missing.size > 0) {
    let best = whole[0];
    let most = 0;
    for (const each of whole) {
      const count = each.pairs.filter((pair) => missing.has(pair)).length;
      if (count > most) [best, most] = [each, count];
    }
    for (const pair of best.pairs) missing.delete(pair);
    chosen.push(best.one);
  }
  return [...chosen, ...plain()];
}
