import type { Control } from './controls';
import { squeeze, wordsOf } from './text';

/** What a page shows while nothing is chosen. */
const PROMPT = /^(?:[-—=\s]*请(?:选择|输入|填写).*|[-—=\s]*全部[-—=\s]*|[-—]+)$/u;

const notPrompt = (text: string): string => (PROMPT.test(text.slice(0, 80)) ? '' : text);

/** The word beside a radio or checkbox. */
function optionText(input: HTMLElement): string {
  const label = input.closest('label') ?? (input as HTMLInputElement).labels?.[0];
  const words = label ? wordsOf(label) : squeeze(input.nextSibling?.textContent?.slice(0, 80) ?? '');
  return words || input.getAttribute('value') || '';
}

function chosenOptions(control: Control): string {
  const checked = control.inputs.filter((input) => (input as HTMLInputElement).checked);
  if (control.kind === 'checkbox' && control.inputs.length === 1) return checked.length > 0 ? '是' : '否';
  return checked.map(optionText).join('、');
}

function selected(select: HTMLSelectElement): string {
  const texts = [...select.selectedOptions].map((option) => (option.value === '' ? '' : squeeze(option.text)));
  return texts.map(notPrompt).filter(Boolean).join('、');
}

/** A path is shown with blanks around its slashes; they belong to the widget. */
const pathOf = (shown: string): string => notPrompt(squeeze(shown).replace(/ \/ /gu, '/'));

/** The choice that a picker shows. What is typed into its search box and not chosen is not its value. */
function chosen(element: HTMLElement, inputs: readonly HTMLElement[]): string {
  if (element.matches('.ant-select-auto-complete')) return (inputs[0] as HTMLInputElement | undefined)?.value ?? '';
  if (element.matches('.ant-cascader:not(.ant-select-multiple)')) {
    return pathOf(element.querySelector('.ant-select-selection-item')?.textContent ?? '');
  }
  if (element.matches('.ant-select')) {
    const items = [...element.querySelectorAll('.ant-select-selection-item')];
    return items
      .map((item) => squeeze((item.querySelector('.ant-select-selection-item-content') ?? item).textContent ?? ''))
      .map(notPrompt)
      .filter(Boolean)
      .join('、');
  }
  const tags = [
    ...element.querySelectorAll('.el-select__tags-text,.el-tag__content,.el-cascader__tags .el-tag > span'),
  ];
  if (tags.length > 0) return tags.map((tag) => squeeze(tag.textContent ?? '')).join('、');
  const shown = element.querySelector('.el-select__selected-item:not(.is-transparent) > span');
  if (shown) return notPrompt(squeeze(shown.textContent ?? ''));
  const input = inputs[0] as HTMLInputElement | undefined;
  // While a filter is typed the widget is open and its own choice stands in the placeholder.
  if (!input || element.querySelector('.is-focus .el-input__inner:not([readonly])'))
    return notPrompt(input?.placeholder ?? '');
  return element.matches('.el-cascader') ? pathOf(input.value) : notPrompt(input.value);
}

/** The names of the files that a list of uploads shows, else those that were chosen in the control itself. */
function fileNames(control: Control): string {
  const list = control.element.matches('.el-upload') ? control.element.parentElement : control.element;
  const names = [
    ...(list?.querySelectorAll(
      '.ant-upload-list-item-name,.el-upload-list__item-name,.el-upload-list__item-file-name',
    ) ?? []),
  ];
  if (names.length > 0) return names.map((name) => squeeze(name.textContent ?? '')).join('、');
  return control.inputs
    .flatMap((input) => [...((input as HTMLInputElement).files ?? [])].map((file) => file.name))
    .join('、');
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
      return chosen(element, inputs);
    case 'file':
      return fileNames(control);
    default:
      return (element as HTMLInputElement).value ?? '';
  }
}
