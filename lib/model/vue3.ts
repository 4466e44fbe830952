import type { Held, Part, Place } from '../dossier/fill';

/**
 * What a control made with Vue 3 holds, of Element Plus, Ant Design Vue, Arco, TDesign and others; null where Vue 3 did not make it.
 * Runs alone in the page's world, so that it can use nothing that stands outside of it.
 *
 * A built Vue leaves no sign on its elements but the drawn tree at the element it is mounted on: from there the way leads down to the
 * element. The outermost component that is a control has in its properties what the page's own model has given it.
 */
export function readVue3(place: Place, part: Part): Held | null {
  type Props = Record<string, unknown>;
  interface Vm {
    readonly setupState?: Props;
    readonly type: { readonly name?: string };
    readonly props: Props;
    readonly subTree: VNode | null;
  }
  interface VNode {
    readonly el: Node | null;
    readonly component: Vm | null;
    readonly children: unknown;
  }
  let node: ParentNode | null = document;
  for (const [at, steps] of place.entries()) {
    if (at > 0) node = (node as Element | null)?.shadowRoot ?? null;
    for (const step of steps) node = node?.children[step] ?? null;
  }
  const element = node as Element | null;
  if (!element) return null;
  let root: VNode | undefined;
  for (let at: Element | null = element; at && !root; at = at.parentElement) {
    root = (at as unknown as { _vnode?: VNode })._vnode;
  }
  if (!root) return null;

  const chain: Vm[] = [];
  let looked = 0;
  const find = (at: VNode | null | undefined): boolean => {
    looked += 1;
    if (!at || typeof at !== 'object' || looked > 500_000) return false;
    const { el, component, children } = at;
    if (el === element && !component) return true;
    if (el?.nodeType === 1 && el !== element && !el.contains(element)) return false;
    if (component) {
      chain.push(component);
      if (find(component.subTree)) return true;
      chain.pop();
      return false;
    }
    return Array.isArray(children) && children.some((child) => find(child as VNode));
  };
  // What is drawn elsewhere (a dialog) belongs to a tree whose own root element is another.
  if (!find(root)) return null;

  const KNOWN =
    /(?:Picker|Select|Cascader|RadioGroup|radio-group|Number|Input|Textarea|AutoComplete|Autocomplete|field)$/;
  const isControl = ({ type, props }: Vm) => KNOWN.test(type.name ?? '') && ('modelValue' in props || 'value' in props);
  // Vant puts every control into a field, which holds nothing then.
  const isAround = (at: number) => chain[at]?.type.name === 'van-field' && chain.slice(at + 1).some(isControl);
  const first = chain.findIndex((vm, at) => isControl(vm) && !isAround(at));
  const widget = chain[first];
  if (!widget) return null;
  const held = widget.props.modelValue ?? widget.props.value;

  const two = (number: number) => String(number).padStart(2, '0');
  const isPicker = /Picker$/.test(widget.type.name ?? '');
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return value === '' ? [] : [value];
    const day = value as { isValid?: () => boolean; format?: (pattern: string) => string } | null | undefined;
    if (typeof day?.format === 'function') {
      return day.isValid?.() === false ? [] : [day.format('YYYY-MM-DD HH:mm:ss').replace(/ 00:00:00$/, '')];
    }
    const date = isPicker && typeof value === 'number' ? new Date(value) : value;
    if (typeof date === 'number') return [String(date)];
    if (!(date instanceof Date) || Number.isNaN(date.getTime())) return [];
    const written = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    const time = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
    return [time === '00:00:00' ? written : `${written} ${time}`];
  };

  if (isPicker) {
    const inner = chain.slice(first);
    const ask = (name: string) =>
      inner.map(({ props }) => props[name]).find((value) => value !== undefined && value !== '');
    const format = ask('format') ?? ask('valueFormat');
    const plain = ({ date: 'YYYY-MM-DD', month: 'YYYY-MM', year: 'YYYY' } as Props)[
      String(widget.props.picker ?? widget.props.mode ?? widget.props.type ?? 'date')
    ];
    const timed = widget.props.showTime === true || widget.props.enableTimePicker === true;
    const pattern = format ?? (typeof plain === 'string' && timed ? `${plain} HH:mm:ss` : plain);
    const one = Array.isArray(held) ? held[part === 'to' ? 1 : 0] : held;
    return { says: texts(one), pattern: typeof pattern === 'string' ? pattern : null };
  }
  const codes = (Array.isArray(held) ? held : [held]).flatMap(texts);
  if (codes.length === 0) return { says: [], pattern: null };
  // The words of what is chosen, as each library works them out from the codes and its options.
  const words = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(words);
    const option = value as { label?: unknown; currentLabel?: unknown } | null | undefined;
    return typeof option === 'object' && option !== null ? texts(option.label ?? option.currentLabel) : texts(value);
  };
  const shown = chain.slice(first + 1).flatMap(({ type, props, setupState }) => {
    if (Array.isArray(props.displayValues)) return [words(props.displayValues)];
    if (type.name === 'SelectView') return [words(props.modelValue)];
    if (type.name === 'TSelectInput') return [words(props.value)];
    return type.name === 'ElInput' && !setupState?.states ? [words(props.modelValue)] : [];
  });
  const states = widget.setupState?.states as { selected?: unknown } | undefined;
  shown.push(words(states?.selected));
  // A list in steps holds the codes of a path, or that of its end alone: the words are those of its own options.
  const pathTo = (options: unknown): string[] | null => {
    if (!Array.isArray(options)) return null;
    for (const option of options as Props[]) {
      const end = texts(option.value)[0];
      const rest = pathTo(option.children);
      if (rest) return [...texts(option.label), ...rest];
      if (end !== undefined && end === codes[codes.length - 1] && !option.children) return texts(option.label);
    }
    return null;
  };
  if (/Cascader$/.test(widget.type.name ?? '')) shown.push(pathTo(widget.props.options) ?? []);
  const group = element.closest('[role="radiogroup"],[class*="radio-group"]');
  for (const input of group?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? []) {
    if (input.value === codes[0]) shown.push([(input.closest('label')?.textContent ?? '').trim()]);
  }
  // Vant's options are no native ones: the one that holds the code is drawn by the component of that name.
  const optionNamed = (at: VNode | null | undefined): string | null => {
    if (!at || typeof at !== 'object') return null;
    const { component, children, el } = at;
    if (component?.type.name === 'van-radio' && texts(component.props.name)[0] === codes[0])
      return (el?.textContent ?? '').trim();
    for (const child of component ? [component.subTree] : Array.isArray(children) ? (children as VNode[]) : []) {
      const found = optionNamed(child);
      if (found !== null) return found;
    }
    return null;
  };
  if (widget.type.name === 'van-radio-group') shown.push([optionNamed(widget.subTree) ?? '']);
  const said = [codes, ...shown].filter((list) => list.some((text) => text !== ''));
  return { says: [...new Set(said.flatMap((list) => [list.join('、'), list.join('/')]))].slice(0, 20), pattern: null };
}

/** Takes the choice of a control made with Vue 3 away, where its user can change it but not empty it. False where it knows no way. */
export function emptyVue3(place: Place): boolean {
  interface Vm {
    readonly type: { readonly name?: string };
    readonly props: Record<string, unknown>;
    readonly subTree: VNode | null;
    emit(name: string, value: unknown): void;
  }
  interface VNode {
    readonly el: Node | null;
    readonly component: Vm | null;
    readonly children: unknown;
  }
  let node: ParentNode | null = document;
  for (const [at, steps] of place.entries()) {
    if (at > 0) node = (node as Element | null)?.shadowRoot ?? null;
    for (const step of steps) node = node?.children[step] ?? null;
  }
  const element = node as Element | null;
  let root: VNode | undefined;
  for (let at = element; at && !root; at = at.parentElement) root = (at as unknown as { _vnode?: VNode })._vnode;
  const chain: Vm[] = [];
  let looked = 0;
  const find = (at: VNode | null | undefined): boolean => {
    looked += 1;
    if (!at || typeof at !== 'object' || looked > 500_000) return false;
    const { el, component, children } = at;
    if (el === element && !component) return true;
    if (el?.nodeType === 1 && el !== element && !el.contains(element)) return false;
    if (!component) return Array.isArray(children) && children.some((child) => find(child as VNode));
    chain.push(component);
    if (find(component.subTree)) return true;
    chain.pop();
    return false;
  };
  if (!find(root)) return false;
  const widget = chain.find(
    ({ type, props }) =>
      /(?:Select|Cascader|RadioGroup|radio-group|Picker)$/.test(type.name ?? '') &&
      ('modelValue' in props || 'value' in props),
  );
  if (!widget) return false;
  const name = widget.props.modelValue === undefined ? 'value' : 'modelValue';
  const nothing = Array.isArray(widget.props[name]) ? [] : '';
  widget.emit(`update:${name}`, nothing);
  widget.emit('change', nothing);
  return true;
}
