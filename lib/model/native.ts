import type { Held, Place } from '../dossier/fill';

/**
 * What a native control holds. Runs alone in the page's world, so that it can use nothing that stands outside of it. What a script has
 * written into a control of React and the page did not take is not held: there the value that the page gives stands.
 */
export function readNative(place: Place): Held | null {
  let node: ParentNode | null = document;
  for (const [at, steps] of place.entries()) {
    if (at > 0) node = (node as Element | null)?.shadowRoot ?? null;
    for (const step of steps) node = node?.children[step] ?? null;
  }
  const drawn = node as HTMLElement | null;
  // Layui draws its own behind the native control.
  const isLayui = drawn?.matches('.layui-form-select,.layui-form-radio,.layui-form-checkbox') === true;
  const element = isLayui ? (drawn?.previousElementSibling as HTMLElement | null) : drawn;
  if (!element) return null;
  const given = (of: Element) => {
    const key = Object.keys(of).find((name) => name.startsWith('__reactProps$'));
    return key === undefined
      ? undefined
      : (of as unknown as Record<string, { value?: unknown; checked?: unknown }>)[key];
  };
  const words = (of: HTMLInputElement) =>
    (of.labels?.[0]?.textContent ?? of.nextSibling?.textContent ?? '').trim().replace(/^[□☐○◯]\s*/, '');
  const input = element as HTMLInputElement;
  if (input.type === 'radio' || element.matches('[role="radiogroup"]')) {
    const root = element.matches('[role="radiogroup"]') ? element : (input.form ?? document);
    const group = [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    const chosen = group.find(
      (one) => (root === element || one.name === input.name) && (given(one)?.checked ?? one.checked) === true,
    );
    return { says: chosen ? [words(chosen), chosen.value].filter((text) => text !== '') : [], pattern: null };
  }
  if (input.type === 'checkbox') {
    // Those of one question have one name in their form, or stand side by side without any.
    const row = (input.closest('label') ?? input).parentElement ?? element;
    const boxes = (input.name === '' ? row : (input.form ?? document)).querySelectorAll<HTMLInputElement>('input');
    const ticked = [...boxes].filter(
      (one) => one.type === 'checkbox' && one.name === input.name && (given(one)?.checked ?? one.checked) === true,
    );
    if (ticked.length > 1) return { says: [ticked.map(words).join('、')], pattern: null };
    return { says: ticked.flatMap((one) => [words(one), one.value]).filter((text) => text !== ''), pattern: null };
  }
  if (element.tagName === 'SELECT') {
    const options = [...(element as HTMLSelectElement).selectedOptions].filter(({ value }) => value !== '');
    return { says: options.flatMap(({ text, value }) => [text.trim(), value]), pattern: null };
  }
  const value = given(element)?.value ?? input.value;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const patterns: Record<string, string> = {
    date: 'YYYY-MM-DD',
    month: 'YYYY-MM',
    'datetime-local': 'YYYY-MM-DD HH:mm',
  };
  const pattern = patterns[input.type] ?? null;
  return { says: value === '' ? [] : [String(value)], pattern };
}

/** Takes the choice of a native control away, where its user can change it but not empty it. False where it is none of choices. */
export function emptyNative(place: Place): boolean {
  let node: ParentNode | null = document;
  for (const [at, steps] of place.entries()) {
    if (at > 0) node = (node as Element | null)?.shadowRoot ?? null;
    for (const step of steps) node = node?.children[step] ?? null;
  }
  const drawn = node as Element | null;
  const isLayui = drawn?.matches('.layui-form-select,.layui-form-radio') === true;
  const element = (isLayui ? drawn?.previousElementSibling : drawn) as HTMLInputElement | HTMLSelectElement | null;
  if (element?.tagName !== 'SELECT' && element?.type !== 'radio') return false;
  let changed: Element = element;
  if (element.tagName === 'SELECT') (element as HTMLSelectElement).selectedIndex = -1;
  else {
    const group = (element.form ?? document).querySelectorAll<HTMLInputElement>('input[type="radio"]');
    const chosen = [...group].find(({ name, checked }) => name === element.name && checked);
    if (!chosen) return false;
    chosen.checked = false;
    changed = chosen;
  }
  const { Event } = element.ownerDocument.defaultView as unknown as { Event: typeof globalThis.Event };
  for (const name of ['input', 'change']) changed.dispatchEvent(new Event(name, { bubbles: true }));
  const { layui } = element.ownerDocument.defaultView as unknown as { layui?: { form?: { render?(): void } } };
  if (isLayui) layui?.form?.render?.();
  return true;
}
