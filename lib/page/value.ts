import type { Control } from './controls';
import { squeeze, wordsOf } from './text';
import { filesOf } from './upload-list';
import { notPrompt } from './widgets/choice';
import { chosenWords } from './widgets/list';

/** The word beside a radio or checkbox. */
function optionText(input: HTMLElement): string {
  const label = input.closest('label') ?? (input as HTMLInputElement).labels?.[0];
  const words = label ? wordsOf(label) : squeeze(input.nextSibling?.textContent?.slice(0, 80) ?? '');
  return words || input.getAttribute('value') || '';
}

function chosenOptions(control: Control): string {
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

/** What a control holds, as the page shows it; empty where nothing is typed or chosen. Never throws for what a page holds. */
export function readValue(control: Control): string {
  const { element, inputs, kind } = control;
  switch (kind) {
    case 'radio':
    case 'checkbox':
      return chosenOptions(control);
    case 'select':
      return selected(element as HTMLSelectElement);
    case 'picker':
      return chosenWords(element, inputs).join('、');
    case 'file':
      return filesOf(control)
        .map(({ name }) => name)
        .join('、');
    case 'date':
      // A browser writes the time of a native field behind a T, which its own display does not show.
      return (element as HTMLInputElement).value?.replace(/^(\d{4,}-\d\d-\d\d)T/u, '$1 ') ?? '';
    default:
      return (element as HTMLInputElement).value ?? '';
  }
}
