import type { ReadValue } from '../dossier/reading';
import { orderOf } from './order';
import { classesAround, narrowed, queryEach } from './query';
import { isOption, standsFor } from './stands-for';
import { squeeze, wordsOf } from './text';
import { isShown } from './visible';
import { drawnFor, selectorsOf } from './widgets/list';

/** One thing on the page that holds a value: a native control, a group of them, or a widget made of several elements. */
export interface Control {
  /** What is marked and led to: the outermost element of the widget. */
  readonly element: HTMLElement;
  /** The native controls in it, in order; empty where a widget has none. */
  readonly inputs: readonly HTMLElement[];
  readonly kind: ReadValue['kind'];
  /** Which end of a widget for two dates. */
  readonly part: 'from' | 'to' | null;
}

/** What can be ticked as an answer has few words. */
const MAX_ANSWER = 6;

const NATIVE =
  'input:not([type="hidden" i],[type="submit" i],[type="button" i],[type="reset" i],[type="image" i],[type="password" i]),textarea,select,[contenteditable="true" i]';

const PARTS = ['pickers', 'radios', 'checkboxes', 'uploads', 'uploadParts', 'dates', 'ranges', 'service'] as const;

/**
 * The selectors of all libraries that elements of this page can match, by what they are for; `widgets`: those that are one control,
 * whatever lies in them.
 */
type Known = Readonly<Record<(typeof PARTS)[number] | 'widgets', string>>;

function knownFor(elements: Iterable<Element>): Known {
  const classes = classesAround(elements);
  const known = Object.fromEntries(PARTS.map((part) => [part, narrowed(selectorsOf(part), classes)])) as Known;
  const { pickers, radios, checkboxes, uploads, uploadParts } = known;
  return { ...known, widgets: [pickers, radios, checkboxes, uploads, uploadParts].join(',') };
}

/** What belongs to the page's own service, as a selector for `closest` on one of these elements. */
export const serviceAround = (elements: Iterable<Element>): string =>
  narrowed(selectorsOf('service'), classesAround(elements));

const isUpload = (element: Element, { uploads, uploadParts }: Known) =>
  element.matches(uploads) || [...element.children].some((part) => part.matches(uploadParts));

function kindOf(element: HTMLElement, input: HTMLElement | undefined, known: Known): ReadValue['kind'] {
  const type = input?.getAttribute('type')?.toLowerCase() ?? '';
  const isWidget = element.matches(known.widgets);
  if (type === 'file' || ((isWidget || element.firstElementChild) && isUpload(element, known))) return 'file';
  if (type === 'radio' || (isWidget && element.matches(known.radios))) return 'radio';
  if (type === 'checkbox' || (isWidget && element.matches(known.checkboxes))) return 'checkbox';
  if (isWidget && element.matches(known.pickers)) return 'picker';
  if (element.tagName === 'SELECT') return 'select';
  if (/^(?:date|month|week|datetime-local)$/u.test(type)) return 'date';
  if (element.closest(known.dates)) return 'date';
  if (type === 'number' || element.getAttribute('role') === 'spinbutton') return 'number';
  return 'text';
}

/** The widget that an element belongs to, or the element itself. A widget inside a group of options belongs to the group. */
function ownerOf(element: HTMLElement, { widgets, uploadParts }: Known): HTMLElement {
  let owner = element.closest<HTMLElement>(widgets);
  if (!owner) return element;
  for (let at: HTMLElement | null = owner; at; at = at.parentElement?.closest<HTMLElement>(widgets) ?? null) owner = at;
  // An upload is its button and its list, which stand side by side.
  return (owner.matches(uploadParts) ? owner.parentElement : owner) ?? element;
}

function rangePart(element: HTMLElement, known: Known): Control['part'] {
  const range = element.closest(known.ranges);
  if (!range) return null;
  const inputs = [...range.querySelectorAll('input')];
  return inputs.length < 2 ? null : inputs.indexOf(element as HTMLInputElement) === 0 ? 'from' : 'to';
}

/** Options outside of a group widget that are one control have the same name within the same part of the page. */
interface LooseGroup {
  readonly within: Element | null;
  readonly name: string;
}

/** AngularJS gives a radio without a name a number of its own; then its model tells the group, within one row of options. */
function modelGroup(input: HTMLInputElement): LooseGroup | null {
  const model = input.getAttribute('ng-model');
  if (!model || !/^\d+$/u.test(input.name)) return null;
  const option = input.closest('label') ?? input;
  const row = option.parentElement?.matches('.radio') ? option.parentElement : option;
  return { within: row.parentElement, name: `model ${model}` };
}

/** The group of a radio or checkbox outside of a group widget: that of its name in its form; null where it stands alone. */
function looseGroup(input: HTMLElement): LooseGroup | null {
  if (!isOption(input)) return null;
  const model = modelGroup(input);
  if (model || input.name) return model ?? { within: input.form, name: `${input.type} ${input.name}` };
  // Without a name those that stand side by side are one question, but a sentence to agree to stands for itself.
  const words = wordsOf(input.closest('label') ?? input) || squeeze((input.nextSibling?.nodeValue ?? '').slice(0, 40));
  if (input.type === 'checkbox' && words.length > MAX_ANSWER) return null;
  return { within: (input.closest('label') ?? input).parentElement, name: input.type };
}

/** The code of a country in front of a telephone number. */
const DIAL_CODE = /^\+\d{1,4}$/u;

/** True where a list chooses no more than the code of a country: it serves the number beside it. */
function isDialCode(element: HTMLElement): boolean {
  const { options, selectedIndex } = element as HTMLSelectElement;
  const chosen = element.tagName === 'SELECT' ? options[selectedIndex] : element;
  return DIAL_CODE.test(squeeze((chosen?.textContent ?? '').slice(0, 40)));
}

/** The controls of a document or shadow root, in document order. Hidden ones, and those that serve the page, are left out. */
export function controlsIn(root: Document | ShadowRoot): Control[] {
  const owners = new Map<HTMLElement, HTMLElement[]>();
  const loose = new Map<Element | null, Map<string, HTMLElement>>();
  const asked = queryEach(root, [
    'input',
    'textarea',
    'select',
    '[contenteditable="true" i]',
    ...selectorsOf('hollow'),
  ]);
  const known = knownFor(asked);
  const wanted = `${NATIVE},${known.widgets}`;
  for (const element of asked) {
    if (!element.matches(wanted) || element.closest(known.service)) continue;
    let owner = ownerOf(element, known);
    const group = owner === element ? looseGroup(element) : null;
    if (group !== null) {
      const groups = loose.get(group.within) ?? new Map<string, HTMLElement>();
      loose.set(group.within, groups);
      owner = groups.get(group.name) ?? element;
      groups.set(group.name, owner);
    }
    const inputs = owners.get(owner) ?? [];
    owners.set(owner, inputs);
    if (element.matches(NATIVE)) inputs.push(element);
  }
  const controls: Control[] = [];
  for (const [owner, inputs] of owners) {
    const element = isOption(owner) ? (drawnFor(owner) ?? owner) : owner;
    if (!isShown(element) && !isShown(standsFor(element))) continue;
    const kind = kindOf(element, inputs[0], known);
    if ((kind === 'select' || kind === 'picker') && isDialCode(element)) continue;
    controls.push({ element, inputs, kind, part: rangePart(element, known) });
  }
  const order = orderOf(controls.map(({ element }) => element));
  return controls.sort((a, b) => (order.get(a.element) ?? 0) - (order.get(b.element) ?? 0));
}
