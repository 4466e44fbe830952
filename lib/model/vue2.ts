import type { Held, Part, Place } from '../dossier/fill';

/**
 * What a control of Element UI (Vue 2) holds; null where Vue 2 did not make it. Runs alone in the page's world, so that it can use
 * nothing that stands outside of it. `value` of a component is what the page's own model has given back to it.
 */
export function readVue2(place: Place, part: Part): Held | null {
  interface Vm {
    readonly $el: Element;
    readonly $parent?: Vm;
    readonly $children: readonly Vm[];
    readonly $options: { readonly name?: string };
    readonly value?: unknown;
    readonly label?: unknown;
    readonly type?: string;
    readonly format?: string;
    readonly multiple?: boolean;
    readonly presentText?: unknown;
    readonly selected?: { readonly currentLabel?: unknown; readonly value?: unknown };
  }
  let node: ParentNode | null = document;
  for (const [at, steps] of place.entries()) {
    if (at > 0) node = (node as Element | null)?.shadowRoot ?? null;
    for (const step of steps) node = node?.children[step] ?? null;
  }
  const element = node as Element | null;
  let vm: Vm | undefined;
  for (let at = element; at && !vm; at = at.parentElement) vm = (at as unknown as { __vue__?: Vm }).__vue__;
  if (!element || !vm) return null;

  const KNOWN = /^El(?:DatePicker|Select|RadioGroup|Cascader|InputNumber|Autocomplete|Input)$/;
  // An element tells one of the components that are drawn as it; the others lie above and below.
  const family: Vm[] = [];
  for (let below: Vm | undefined = vm; below; below = below.$children.find(({ $el }) => $el === below?.$el)) {
    family.unshift(below);
  }
  for (let above = vm.$parent, up = 0; above && up < 6; above = above.$parent, up += 1) family.push(above);
  const known = family.filter(({ $options }) => KNOWN.test($options.name ?? ''));
  const widget = known[known.length - 1];
  if (!widget?.$el.contains(element)) return null;

  const two = (number: number) => String(number).padStart(2, '0');
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return value === '' ? [] : [value];
    if (typeof value === 'number') return [String(value)];
    if (!(value instanceof Date) || Number.isNaN(value.getTime())) return [];
    const day = `${String(value.getFullYear()).padStart(4, '0')}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;
    const time = `${two(value.getHours())}:${two(value.getMinutes())}:${two(value.getSeconds())}`;
    return [time === '00:00:00' ? day : `${day} ${time}`];
  };
  const { value } = widget;
  switch (widget.$options.name) {
    case 'ElDatePicker': {
      const plain: Record<string, string> = {
        date: 'yyyy-MM-dd',
        month: 'yyyy-MM',
        year: 'yyyy',
        daterange: 'yyyy-MM-dd',
        datetime: 'yyyy-MM-dd HH:mm:ss',
        datetimerange: 'yyyy-MM-dd HH:mm:ss',
        monthrange: 'yyyy-MM',
      };
      const held = Array.isArray(value) ? value[part === 'to' ? 1 : 0] : value;
      const pattern = widget.format ?? plain[widget.type ?? 'date'];
      // This library writes years and days with small letters; a small m would be minutes.
      const says = texts(held);
      return { says, pattern: pattern?.replace(/y/g, 'Y').replace(/d/g, 'D') ?? null };
    }
    case 'ElSelect': {
      const says = texts(value);
      const label = widget.selected?.value === value ? texts(widget.selected?.currentLabel) : [];
      return { says: says.length > 0 ? [...label, ...says] : [], pattern: null };
    }
    case 'ElRadioGroup': {
      const options = widget.$el.querySelectorAll('.el-radio,.el-radio-button');
      const chosen = [...options].filter((option) => {
        const { __vue__: radio } = option as unknown as { __vue__?: Vm };
        return radio?.label === value;
      });
      const says = texts(value);
      const words = chosen.map((option) => (option.textContent ?? '').trim()).filter((text) => text !== '');
      return { says: says.length > 0 ? [...words, ...says] : [], pattern: null };
    }
    case 'ElCascader': {
      const path = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
      if (path.length === 0) return { says: [], pattern: null };
      return {
        says: [...texts(widget.presentText), path.map((step) => texts(step).join('')).join('/')],
        pattern: null,
      };
    }
    default:
      return { says: texts(value), pattern: null };
  }
}

/** Takes the choice of a control of Element UI away, where its user can change it but not empty it. False where it knows no way. */
export function emptyVue2(place: Place): boolean {
  interface Vm {
    readonly $el: Element;
    readonly $parent?: Vm;
    readonly $children: readonly Vm[];
    readonly $options: { readonly name?: string };
    $emit(name: string, value: unknown): void;
  }
  let node: ParentNode | null = document;
  for (const [at, steps] of place.entries()) {
    if (at > 0) node = (node as Element | null)?.shadowRoot ?? null;
    for (const step of steps) node = node?.children[step] ?? null;
  }
  let widget = (node as unknown as { __vue__?: Vm } | null)?.__vue__;
  while (widget && !/^El(?:RadioGroup|Select|Cascader)$/.test(widget.$options.name ?? '')) {
    const { $el }: Vm = widget;
    widget = widget.$children.find((child) => child.$el === $el);
  }
  if (!widget) return false;
  const nothing = widget.$options.name === 'ElCascader' ? [] : '';
  widget.$emit('input', nothing);
  widget.$emit('change', nothing);
  return true;
}
