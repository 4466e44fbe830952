import { FIELDS, HELD } from './fields.js';
import { LIBRARIES } from './libraries.mjs';

/** The fields that are filled where the library has a control for them, by their names on the page: dates, choices, a range. */
const KEYS = ['sex', 'birthDate', 'politicalStatus', 'region', 'acquiredOn', 'display'];

/** On these pages every kind of field is filled by way of the panel, on the others the date where it is: each field costs its seconds. */
const WHOLE = ['antd', 'element-ui', 'element-plus', 'tdesign', 'layui', 'vant', 'easyui'];

/**
 * What is filled on the page of a library and what the user is led to.
 *
 * @param {string} name of the page
 * @returns {{ keys: string[], meanings: string[], led: string[] }} `meanings` are those of `keys`, both of a range; `led` are meanings
 */
export function fillable(name) {
  const { without = [], oneField = [], led = [] } = LIBRARIES[name];
  const asked = WHOLE.includes(name) ? KEYS : ['birthDate'];
  const there = asked.filter((key) => !without.includes(key) && !oneField.includes(key));
  const keys = there.filter((key) => !led.includes(key));
  const meaningsOf = (list) => list.flatMap((key) => FIELDS[key].meaning);
  return { keys, meanings: meaningsOf(keys), led: meaningsOf(there.filter((key) => led.includes(key))) };
}

/**
 * Some fields of a page's model, as text; one that holds nothing is left out.
 *
 * @param {Record<string, unknown>} model
 * @param {readonly string[]} keys
 */
export const heldIn = (model, keys) =>
  keys.flatMap((key) => {
    const codes = [model[key] ?? []].flat().filter((code) => code !== '' && code !== null);
    return codes.length > 0 ? [`${key} ${codes.join('/').replace(' 00:00:00', '')}`] : [];
  });

/** The same of what is to be filled. */
export const wantedIn = (keys) => heldIn(HELD, keys);
