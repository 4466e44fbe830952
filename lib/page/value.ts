import type { Control } from './controls';
import { type Held, heldBy } from './held';
import { squeeze, wordsOf } from './text';
import { filesOf } from './upload-list';
import { notPrompt } from './widgets/choice';
import { chosenWords } from './widgets/list';

/** A box that is written, beside the one to tick. */
const DRAWN_BOX = /^[□☐○◯] ?/u;

/** The word beside a radio or checkbox. */
export function optionText(input: HTMLElement): string {
  const label = input.closest('label') ?? (input as HTMLInputElement).labels?.[0];
  const words = label ? wordsOf(label) : squeeze(input.nextSibling?.textContent?.slice(0, 80) ?? '');
  return words.replace(DRAWN_BOX, '') || input.getAttribute('value') || '';
}

function chosenOptions(control: Control): string {
  const state = control.element.getAttribute('aria-checked');
  if (control.inputs.length === 0 && state !== null) return state === 'true' ? '是' : '否';
  if (control.inputs.length === 0)
    return [...control.element.querySelectorAll('[aria-checked="true"]')].map(wordsOf).join('、');
  const checked = control.inputs.filter((input) => (input as HTMLInputElement).checked);
  if (control.kind === 'checkbox' && control.inputs.length === 1) return checked.length > 0 ? '是' : '否';
  return checked.map(optionText).join('、');
}

function selected(select: HTMLSelectElement): string {
  const texts = [...select.selectedOptions].map((option) => (option.value === '' ? '' : squeeze(option.text)));
  return texts.map(notPrompt).filter(Boolean).join('、');
}

/** The text of a native field, empty where there is none. A browser writes a time behind a T, which its own display does not show. */
const textIn = (element: HTMLElement): string =>
  ((element as HTMLInputElement).value ?? (element.isContentEditable ? element.textContent : null) ?? '').replace(
    /^(\d{4,}-\d\d-\d\d)T(?=\d\d:)/u,
    '$1 ',
  );

const namesOf = (control: Control): string =>
  filesOf(control)
    .map(({ name }) => name)
    .join('、');

/**
 * What a control holds, as the page shows it; empty where nothing is typed or chosen. `typed` is what stands in the field of a date
 * and is not what its widget holds. Never throws for what a page holds.
 */
export function readValue(control: Control): Held {
  const { element, inputs, kind } = control;
  const held = (value: string): Held => ({ value, typed: '' });
  switch (kind) {
    case 'radio':
    case 'checkbox':
      return held(chosenOptions(control));
    case 'select':
      return held(selected(element as HTMLSelectElement));
    case 'picker':
      return held(chosenWords(element, inputs).join('、'));
    case 'file':
      return held(namesOf(control));
    case 'date':
      return element.matches('input[type="text" i],input:not([type])')
        ? heldBy(element as HTMLInputElement)
        : held(textIn(element));
    default:
      return held((element as HTMLInputElement).value ?? '');
  }
}
