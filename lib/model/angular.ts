import type { Held, Place } from '../dossier/fill';

/**
 * What a control of AngularJS holds, ui-bootstrap's calendars among them; null where it has no `ng-model`. Runs alone in the page's
 * world, so that it can use nothing that stands outside of it.
 */
export function readAngular(place: Place): Held | null {
  interface Controller {
    readonly $modelValue: unknown;
  }
  let node: ParentNode | null = document;
  for (const [at, steps] of place.entries()) {
    if (at > 0) node = (node as Element | null)?.shadowRoot ?? null;
    for (const step of steps) node = node?.children[step] ?? null;
  }
  const element = node as HTMLInputElement | HTMLSelectElement | null;
  const { angular } = globalThis as unknown as {
    angular?: { element(of: Element): { data(name: string): Controller | undefined } };
  };
  const controller = element && angular?.element(element).data('$ngModelController');
  if (!controller) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return value === '' ? [] : [value];
    if (typeof value === 'number') return Number.isNaN(value) ? [] : [String(value)];
    if (!(value instanceof Date) || Number.isNaN(value.getTime())) return [];
    return [`${String(value.getFullYear()).padStart(4, '0')}-${two(value.getMonth() + 1)}-${two(value.getDate())}`];
  };
  const says = texts(controller.$modelValue);
  if (says.length > 0 && element.tagName === 'SELECT') {
    const option = (element as HTMLSelectElement).selectedOptions[0];
    if (option && option.value !== '' && !option.value.startsWith('?')) says.unshift(option.text.trim());
  }
  if (says.length > 0 && element.type === 'radio') {
    const model = element.getAttribute('ng-model');
    const group = element.closest('label')?.parentElement?.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    const option = [...(group ?? [])].find((one) => one.getAttribute('ng-model') === model && one.value === says[0]);
    const words = option?.closest('label')?.textContent?.trim();
    if (words) says.unshift(words);
  }
  const pattern = element.getAttribute('uib-datepicker-popup');
  return { says, pattern: pattern === null ? null : (pattern || 'yyyy-MM-dd').replace(/y/g, 'Y').replace(/d/g, 'D') };
}

/** Takes the choice of a control of AngularJS away, where its user can change it but not empty it. False where it has no `ng-model`. */
export function emptyAngular(place: Place): boolean {
  interface Controller {
    $setViewValue(value: unknown): void;
    $render(): void;
  }
  let node: ParentNode | null = document;
  for (const [at, steps] of place.entries()) {
    if (at > 0) node = (node as Element | null)?.shadowRoot ?? null;
    for (const step of steps) node = node?.children[step] ?? null;
  }
  const { angular } = globalThis as unknown as {
    angular?: {
      element(of: Element): { data(name: '$ngModelController'): Controller | undefined; scope?(): unknown };
    };
  };
  const element = node as Element | null;
  const controller = element && angular?.element(element).data('$ngModelController');
  if (!controller) return false;
  controller.$setViewValue(undefined);
  controller.$render();
  return true;
}
