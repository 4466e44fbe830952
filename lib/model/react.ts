import type { Held, Part, Place } from '../dossier/fill';

/**
 * What a control made with React holds, antd's among them; null where React did not make it. Runs alone in the page's world, so that it
 * can use nothing that stands outside of it.
 *
 * A select tells its chosen options by `displayValues` (rc-select), a calendar its value and its way of writing by the outermost
 * component with `generateConfig` (rc-picker), every other control by the `value` that the page gives it.
 */
export function readReact(place: Place, part: Part): Held | null {
  type Props = Record<string, unknown>;
  interface Fiber {
    readonly child: Fiber | null;
    readonly sibling: Fiber | null;
    readonly return: Fiber | null;
    readonly alternate: Fiber | null;
    readonly type: unknown;
    readonly stateNode: { readonly current?: Fiber } | null;
    readonly memoizedProps: Props | null;
  }
  let node: ParentNode | null = document;
  for (const [at, steps] of place.entries()) {
    if (at > 0) node = (node as Element | null)?.shadowRoot ?? null;
    for (const step of steps) node = node?.children[step] ?? null;
  }
  const element = node as Element | null;
  if (!element) return null;
  const own = (of: Element, start: string): unknown => {
    const key = Object.keys(of).find((name) => name.startsWith(start));
    return key === undefined ? undefined : (of as unknown as Props)[key];
  };
  const fiber = own(element, '__reactFiber$') as Fiber | undefined;
  if (!fiber) return null;

  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return value === '' ? [] : [value];
    if (typeof value === 'number') return [String(value)];
    const day = value as { isValid?: () => boolean; format?: (pattern: string) => string } | null | undefined;
    if (typeof day?.format !== 'function' || day.isValid?.() === false) return [];
    return [day.format('YYYY-MM-DD HH:mm:ss').replace(/ 00:00:00$/, '')];
  };

  if (element.matches('.ant-radio-group') || (element as HTMLInputElement).type === 'radio') {
    const name = (element as HTMLInputElement).name;
    const inputs = element.matches('.ant-radio-group')
      ? [...element.querySelectorAll<HTMLInputElement>('input[type="radio"]')]
      : [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter((one) => one.name === name);
    const chosen = inputs.filter((input) => (own(input, '__reactProps$') as Props | undefined)?.checked === true);
    const says = chosen.flatMap((input) => [(input.closest('label')?.textContent ?? '').trim(), input.value]);
    return { says: says.filter((text) => text !== ''), pattern: null };
  }

  // The fiber of an element may be of the tree before the last drawing: the way down from the root tells the present ones.
  const up: Fiber[] = [];
  for (let at: Fiber | null = fiber; at; at = at.return) up.push(at);
  const root = up.pop()?.stateNode?.current;
  if (!root) return null;
  const chain: Fiber[] = [];
  let now: Fiber = root;
  for (const old of up.reverse()) {
    let child = now.child;
    while (child && child !== old && child !== old.alternate) child = child.sibling;
    if (!child) return null;
    chain.unshift(child);
    now = child;
  }
  const near = chain.slice(0, 40).map(({ type, memoizedProps }) => ({ type, props: memoizedProps ?? {} }));

  const select = near.find(({ props }) => Array.isArray(props.displayValues));
  if (select && element.matches('.ant-select')) {
    const shown = select.props.displayValues as { label?: unknown; value?: unknown }[];
    if (shown.length === 0) return { says: [], pattern: null };
    const joined = (pick: (one: { label?: unknown; value?: unknown }) => unknown, by: string) =>
      texts(shown.map((one) => texts(pick(one)).join('')).join(by));
    const values = joined(({ value }) => value, '、').map((text) => text.split('__RC_CASCADER_SPLIT__').join('/'));
    return { says: [...joined(({ label }) => label, '、'), ...values], pattern: null };
  }

  const pickers = near.filter(({ props }) => props.generateConfig !== undefined);
  const picker = pickers[pickers.length - 1];
  if (picker && element.closest('.ant-picker')) {
    const { value, format, picker: kind = 'date', showTime } = picker.props;
    // Where the page does not hold the value itself, the innermost part has what the calendar holds.
    const held = value === undefined ? pickers[0]?.props.value : value;
    const one = Array.isArray(held) ? held[part === 'to' ? 1 : 0] : held;
    const written = Array.isArray(format) ? format[0] : format;
    const plain = ({ date: 'YYYY-MM-DD', month: 'YYYY-MM', year: 'YYYY' } as Props)[String(kind)];
    const text = (written as { format?: unknown } | undefined)?.format ?? written ?? plain;
    const pattern = typeof text === 'string' ? text + (showTime && written === undefined ? ' HH:mm:ss' : '') : null;
    return { says: texts(one), pattern };
  }

  const valued = near.find(
    ({ type, props }) => typeof type !== 'string' && props.value !== undefined && props.onChange,
  );
  const host = own(element, '__reactProps$') as Props | undefined;
  const held = valued ? valued.props.value : host && 'value' in host ? host.value : (element as HTMLInputElement).value;
  return { says: texts(held), pattern: null };
}

/** Takes the choice of a control made with React away, where its user can change it but not empty it. False where it knows no way. */
export function emptyReact(place: Place): boolean {
  interface Fiber {
    readonly return: Fiber | null;
    readonly type: unknown;
    readonly memoizedProps: Record<string, unknown> | null;
  }
  let node: ParentNode | null = document;
  for (const [at, steps] of place.entries()) {
    if (at > 0) node = (node as Element | null)?.shadowRoot ?? null;
    for (const step of steps) node = node?.children[step] ?? null;
  }
  const element = node as Element | null;
  const key = Object.keys(element ?? {}).find((name) => name.startsWith('__reactFiber$'));
  let fiber = key === undefined ? null : ((element as unknown as Record<string, unknown>)[key] as Fiber);
  for (let up = 0; fiber && up < 12; fiber = fiber.return, up += 1) {
    const { value, onChange } = fiber.memoizedProps ?? {};
    if (typeof fiber.type === 'string' || value === undefined || typeof onChange !== 'function') continue;
    // A group of radios hands on an event, a select its value.
    onChange(element?.matches('.ant-select') ? undefined : { target: { value: undefined } });
    return true;
  }
  return false;
}
