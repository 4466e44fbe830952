import type { Control } from './controls';

/** The attributes in which the code of a page names a control. */
export const NAMES = ['id', 'name', 'ng-model', 'data-field'];
const MAX_NAME = 120;

/** Names that a library makes up anew at every visit. */
const MADE_UP = /^(?::r|«r|_r_|radix-|headlessui-|_easyui_|ext-(?:gen|comp|element)|layui-(?:input|laydate))/iu;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-/iu;

const RANDOM = 12;

/** True for a long run of hexadecimal digits of both kinds: a hash, or a number drawn at random. */
const isRandom = (run: string): boolean => run.length >= RANDOM && /\d/u.test(run) && /[a-f]/iu.test(run);

/** A number that stands by itself counts rows or is made up; one of five digits and more is a moment or a person's. */
const counted = (part: string): string =>
  /^\d+$/u.test(part) ? '*' : part.replace(/\d+/gu, (run) => (run.length < 5 ? run : '*'));

/** A name of the page's code as it lasts: what counts rows is `*`. Empty where it is made up. */
export function lastingName(name: string): string {
  const text = name.trim();
  if (text.length > MAX_NAME || MADE_UP.test(text)) return '';
  if (text.length >= RANDOM && (UUID.test(text) || text.match(/[0-9a-f]+/giu)?.some(isRandom))) return '';
  const lasting = /\d/u.test(text) ? text.replace(/[\p{L}\p{N}]+/gu, counted) : text;
  return /\p{L}/u.test(lasting) ? lasting : '';
}

/** The elements of a control that may be named: it, and the first native controls in it. */
export const namedIn = ({ element, inputs }: Control): readonly Element[] =>
  inputs.length === 1 && inputs[0] === element ? inputs : [element, ...inputs.slice(0, 3)];

/** The first name of a control, or of the native controls in it, that lasts; empty where none does. */
export function controlName(control: Control): string {
  for (const one of namedIn(control)) {
    for (const attribute of NAMES) {
      const given = one.getAttribute(attribute);
      const name = given ? lastingName(given.slice(0, MAX_NAME + 1)) : '';
      if (name !== '') return name;
    }
  }
  return '';
}
