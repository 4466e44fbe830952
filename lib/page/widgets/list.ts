import { antd } from './antd';
import { arco } from './arco';
import { bootstrapDatepicker, flatpickr, my97, uiBootstrap } from './calendars';
import { easyui } from './easyui';
import { element } from './element';
import { iview } from './iview';
import { layui } from './layui';
import type { Library } from './library';
import { naive } from './naive';
import { byRole } from './role';
import { tdesign } from './tdesign';
import { vant } from './vant';

/** The libraries whose widgets are known. */
export const LIBRARIES: readonly Library[] = [
  antd,
  element,
  arco,
  tdesign,
  iview,
  layui,
  bootstrapDatepicker,
  flatpickr,
  vant,
  naive,
  uiBootstrap,
  easyui,
  my97,
  byRole,
];

type Part =
  | 'pickers'
  | 'radios'
  | 'checkboxes'
  | 'uploads'
  | 'uploadParts'
  | 'dates'
  | 'ranges'
  | 'hovered'
  | 'hollow'
  | 'service';

/** The selectors of one part of all libraries. */
export const selectorsOf = (part: Part): string[] => LIBRARIES.flatMap((library) => library[part] ?? []);

/** Selectors around the fields of dates in which typed text is not yet the value. */
export const lateDates = (): string[] =>
  LIBRARIES.filter(({ takesKeys }) => !takesKeys).flatMap(({ dates }) => dates ?? []);

/** The words that a picker of any known library shows as chosen; empty where it is none, or nothing is chosen. */
export function chosenWords(picker: HTMLElement, inputs: readonly HTMLElement[]): readonly string[] {
  const library = LIBRARIES.find(({ pickers }) => pickers && picker.matches(pickers.join(',')));
  return (library?.chosen?.(picker, inputs[0] as HTMLInputElement | undefined) ?? []).filter(Boolean);
}

/** What a file of an upload is drawn in, by library. */
export const FILES = LIBRARIES.flatMap(({ files }) => files ?? []);

/** What a library draws in the place of a native radio or checkbox that it hides; null where none does. */
export function drawnFor(input: HTMLInputElement): HTMLElement | null {
  for (const { drawn } of LIBRARIES) {
    const element = drawn?.(input);
    if (element) return element;
  }
  return null;
}

/** What the widget around the field of a date holds, where the page shows that by itself; null where it does not. */
export function heldIn(field: HTMLInputElement): string | null {
  for (const { held } of LIBRARIES) {
    const value = held?.(field) ?? null;
    if (value !== null) return value;
  }
  return null;
}
