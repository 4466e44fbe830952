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

/** The fields that the factors concern, and the others, which are the same on every page of a widget that writes days alike. */
const VARIED = ['birthDate', 'politicalStatus'];
const OTHERS = ['sex', 'region', 'acquiredOn', 'display'];

/** On one page of each widget, the first that writes days as they are kept, its other fields are filled too: no factor but that concerns them. */
function withOthers(cases) {
  const met = new Set();
  return cases.map((one) => {
    if (one.format !== FACTORS.format[0] || met.has(one.widget)) return one;
    met.add(one.widget);
    return { ...one, keys: [...one.keys, ...OTHERS] };
  });
}

const names = Object.keys(FACTORS);

/** Every combination. */
function combined() {
  let cases = [{ keys: VARIED }];
  for (const name of names) cases = cases.flatMap((one) => FACTORS[name].map((value) => ({ ...one, [name]: value })));
  return cases;
}

/**
 * Every combination; the other fields of each widget once.
 *
 * @returns {Case[]}
 */
export const wholeMatrix = () => withOthers(combined());

const pairsOf = (one) => names.flatMap((a, at) => names.slice(at + 1).map((b) => `${a}=${one[a]} ${b}=${one[b]}`));

/**
 * So few combinations that each value of each factor still meets each value of each other: always the one with the most pairs that
 * are still missing, the first of them in order; the other fields of each widget once.
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
  return withOthers(chosen);
}
