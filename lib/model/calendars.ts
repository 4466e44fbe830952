import type { Held, Place } from '../dossier/fill';

/**
 * What bootstrap-datepicker or the calendar of jQuery UI holds; null where there is none. Runs alone in the page's world, so that it can
 * use nothing that stands outside of it. The text of the field is not it: that may not have been taken.
 */
export function readJquery(place: Place): Held | null {
  interface Picker {
    readonly dates?: { readonly length: number };
    readonly o?: { readonly format?: unknown };
    readonly settings?: { readonly dateFormat?: unknown };
    getDate?(): unknown;
  }
  interface Query {
    data(name: string): unknown;
    datepicker?(ask: string): unknown;
  }
  let node: ParentNode | null = document;
  for (const [at, steps] of place.entries()) {
    if (at > 0) node = (node as Element | null)?.shadowRoot ?? null;
    for (const step of steps) node = node?.children[step] ?? null;
  }
  const element = node as Element | null;
  const { jQuery } = (document.defaultView ?? {}) as unknown as { jQuery?: (of: Element) => Query };
  if (!element || typeof jQuery !== 'function') return null;
  const two = (number: number) => String(number).padStart(2, '0');
  for (let at: Element | null = element, up = 0; at && up < 3; at = at.parentElement, up += 1) {
    const picker = jQuery(at).data('datepicker') as Picker | undefined;
    if (!picker) continue;
    const isUi = at.matches('.hasDatepicker');
    const date = isUi ? jQuery(at).datepicker?.('getDate') : picker.getDate?.();
    const format = isUi ? (picker.settings?.dateFormat ?? 'mm/dd/yy') : picker.o?.format;
    // Small letters here: yyyy or yy is the year, mm the month, dd the day; words of months are none of ours.
    const pattern =
      typeof format === 'string' && !/[MD]/.test(format)
        ? format
            .replace(isUi ? /yy/g : /yyyy/g, 'YYYY')
            .replaceAll('m', 'M')
            .replaceAll('d', 'D')
        : null;
    if (!(date instanceof Date) || Number.isNaN(date.getTime())) return { says: [], pattern };
    return {
      says: [`${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`],
      pattern,
    };
  }
  return null;
}

/** What flatpickr holds; null where there is none. Runs alone in the page's world. */
export function readFlatpickr(place: Place): Held | null {
  interface Picker {
    readonly selectedDates: readonly unknown[];
    readonly config: {
      readonly dateFormat?: unknown;
      readonly altFormat?: unknown;
      readonly altInput?: unknown;
      readonly mode?: unknown;
    };
  }
  let node: ParentNode | null = document;
  for (const [at, steps] of place.entries()) {
    if (at > 0) node = (node as Element | null)?.shadowRoot ?? null;
    for (const step of steps) node = node?.children[step] ?? null;
  }
  const element = node as Element | null;
  // What is shown may be a second field behind the first, written in another way.
  const own = (element as unknown as { _flatpickr?: Picker } | null)?._flatpickr;
  const picker = own ?? (element?.previousElementSibling as unknown as { _flatpickr?: Picker } | null)?._flatpickr;
  if (picker?.config.mode !== 'single') return null;
  const two = (number: number) => String(number).padStart(2, '0');
  const format = own && !picker.config.altInput ? picker.config.dateFormat : picker.config.altFormat;
  const tokens: Record<string, string> = { Y: 'YYYY', m: 'MM', d: 'DD', n: 'M', j: 'D', H: 'HH', i: 'mm', S: 'ss' };
  const pattern = typeof format === 'string' ? format.replace(/[A-Za-z]/g, (letter) => tokens[letter] ?? letter) : null;
  const [date] = picker.selectedDates;
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) return { says: [], pattern };
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const time = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
  return { says: [time === '00:00:00' ? day : `${day} ${time}`], pattern };
}

/** What the field of laydate holds, which is all that it keeps, and how it writes it. Runs alone in the page's world. */
export function readLaydate(place: Place): Held | null {
  interface Layui {
    readonly laydate?: {
      getInst?(id: string): { readonly config?: { readonly format?: unknown; range?: unknown } } | undefined;
    };
  }
  let node: ParentNode | null = document;
  for (const [at, steps] of place.entries()) {
    if (at > 0) node = (node as Element | null)?.shadowRoot ?? null;
    for (const step of steps) node = node?.children[step] ?? null;
  }
  const field = node as HTMLInputElement | null;
  const id = field?.getAttribute('lay-laydate-id') ?? null;
  if (field === null || id === null) return null;
  const { layui } = (document.defaultView ?? {}) as unknown as { layui?: Layui };
  const config = layui?.laydate?.getInst?.(id)?.config;
  // The field of a range is not that of one date: what one date has overwritten would be read as proof.
  if (config?.range) return null;
  const format = config?.format;
  const pattern = typeof format === 'string' ? format.replaceAll('y', 'Y').replaceAll('d', 'D') : null;
  return { says: field.value === '' ? [] : [field.value], pattern };
}
