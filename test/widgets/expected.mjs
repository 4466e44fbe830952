import { FIELDS, ID_NUMBER, NOTHING, SHOWN } from './fields.js';
import { LIBRARIES } from './libraries.mjs';

/**
 * What must be read on the page of a library: each value once, by its name on the page.
 *
 * @param {string} name of the page
 * @param {boolean} empty the page as it is with `?empty`
 * @returns {{ label: string, meaning: string | null, value: string }[]}
 */
export function expectedOf(name, empty) {
  const { without = [], shown = {}, oneField = [] } = LIBRARIES[name];
  const held = { ...(empty ? NOTHING : { ...SHOWN, ...shown }) };
  const number = { label: '身份证号', meaning: 'person.idNumber', value: ID_NUMBER };
  const values = Object.entries(FIELDS).flatMap(([key, { label, meaning }]) => {
    if (without.includes(key)) return [];
    if (empty && oneField.includes(key)) return [{ label, meaning: null, value: '' }];
    if (key === 'display')
      return ['起', '止'].map((end, at) => ({
        label: label + end,
        meaning: meaning[at],
        value: held.display[at] ?? '',
      }));
    const value = held[key];
    return [{ label, meaning, value: Array.isArray(value) || value === null ? '' : String(value) }];
  });
  return [number, ...values];
}
