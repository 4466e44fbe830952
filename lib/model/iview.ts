import type { Held, Part, Place } from '../dossier/fill';

/**
 * What a control of View UI (iView, Vue 2) holds; null where it made none. Runs alone in the page's world, so that it can use nothing
 * that stands outside of it. `value` of a component is what the page's own model has given back to it.
 */
export function readIview(place: Place, part: Part): Held | null {
  interface Vm {
    readonly $el: Element;
    readonly $parent?: Vm;
    readonly $options: { readonly name?: string };
    readonly value?: unknown;
    readonly type?: unknown;
    readonly format?: unknown;
    /** What a select has chosen, each with its word. */
    readonly values?: unknown;
    /** The path that a cascader shows. */
    readonly displayRender?: unknown;
  }
  let node: ParentNode | null = document;
  for (const [at, steps] of place.entries()) {
    if (at > 0) node = (node as Element | null)?.shadowRoot ?? null;
    for (const step of steps) node = node?.children[step] ?? null;
  }
  const element = node as Element | null;
  let vm: Vm | undefined;
  for (let at = element; at && !vm; at = at.parentElement) vm = (at as unknown as { __vue__?: Vm }).__vue__;
  const family: Vm[] = [];
  for (let at = vm, up = 0; at && up < 8; at = at.$parent, up += 1) family.push(at);
  const known = family.filter(({ $options, $el }) => {
    const name = $options.name ?? '';
    return /^(?:CalendarPicker|iSelect|Cascader|RadioGroup|Input|InputNumber)$/.test(name) && $el.contains(element);
  });
  // A calendar is made with a field: the outermost of them is the control.
  const widget = known[known.length - 1];
  if (!widget) return null;

  const two = (number: number) => String(number).padStart(2, '0');
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return value === '' ? [] : [value];
    if (typeof value === 'number') return [String(value)];
    if (!(value instanceof Date) || Number.isNaN(value.getTime())) return [];
    const day = `${String(value.getFullYear()).padStart(4, '0')}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;
    const time = `${two(value.getHours())}:${two(value.getMinutes())}:${two(value.getSeconds())}`;
    return [time === '00:00:00' ? day : `${day} ${time}`];
  };
  const list = Array.isArray(widget.value) ? widget.value : [widget.value];
  if (widget.$options.name === 'CalendarPicker') {
    const isOne = widget.type === undefined || /^(?:date|month|year|datetime)$/.test(String(widget.type));
    const plain = ({ month: 'yyyy-MM', year: 'yyyy', datetime: 'yyyy-MM-dd HH:mm:ss' } as Record<string, string>)[
      String(widget.type)
    ];
    const format = typeof widget.format === 'string' ? widget.format : (plain ?? 'yyyy-MM-dd');
    // Both dates of a range stand in one field, which is not written as one date.
    const pattern = isOne ? format.replace(/y/g, 'Y').replace(/d/g, 'D') : null;
    return { says: texts(list[part === 'to' ? 1 : 0]), pattern };
  }
  const codes = list.flatMap(texts);
  if (codes.length === 0) return { says: [], pattern: null };
  const chosen = Array.isArray(widget.values) ? (widget.values as { label?: unknown }[]) : [];
  const words = chosen.flatMap(({ label }) => texts(label).map((text) => text.trim()));
  for (const input of widget.$el.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')) {
    words.push((input.closest('label')?.textContent ?? '').trim());
  }
  const said = [codes.join('、'), codes.join('/'), words.join('、'), ...texts(widget.displayRender)];
  return { says: [...new Set(said)].filter((text) => text !== ''), pattern: null };
}

/** Takes the choice of a control of View UI away, where its user can change it but not empty it. False where it knows no way. */
export function emptyIview(place: Place): boolean {
  interface Vm {
    readonly $parent?: Vm;
    readonly $options: { readonly name?: string };
    $emit(name: string, value: unknown): void;
  }
  let node: ParentNode | null = document;
  for (const [at, steps] of place.entries()) {
    if (at > 0) node = (node as Element | null)?.shadowRoot ?? null;
    for (const step of steps) node = node?.children[step] ?? null;
  }
  let vm: Vm | undefined;
  for (let at = node as Element | null; at && !vm; at = at.parentElement) {
    vm = (at as unknown as { __vue__?: Vm }).__vue__;
  }
  for (let up = 0; vm && up < 4; vm = vm.$parent, up += 1) {
    const { name } = vm.$options;
    if (name !== 'iSelect' && name !== 'Cascader' && name !== 'RadioGroup') continue;
    const nothing = name === 'Cascader' ? [] : '';
    vm.$emit('input', nothing);
    vm.$emit('on-change', nothing);
    return true;
  }
  return false;
}
