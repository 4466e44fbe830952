import type { Control } from '../controls';
import { emptyDate, typeDate } from './calendar-text';
import { clearBy } from './clear-by';
import type { TextInput } from './events';
import type { Widget } from './widget';

/** A calendar of one date that takes a date as it is typed; a range is none of these. */
interface Calendar {
  readonly name: string;
  /** What stands around its field, or is the field. */
  readonly at: string;
  readonly pattern?: (field: HTMLElement) => string;
  /** Its own cross, where it is emptied by that alone. */
  readonly cross?: string;
  /** True where it takes a time of day only while it is open. */
  readonly opens?: boolean;
}

/** My97 is told its way of writing where it is put to the field. */
function my97Pattern(field: HTMLElement): string {
  const call = (field.getAttribute('onfocus') ?? field.getAttribute('onclick') ?? '')
    .slice(0, 500)
    .replace(/ ?: ?/gu, ':');
  const written = /dateFmt:['"]([^'"]{4,30})['"]/u.exec(call)?.[1] ?? 'yyyy-MM-dd';
  return written.replaceAll('y', 'Y').replaceAll('d', 'D');
}

/**
 * Measured one by one: the field is told that it has the focus, the text is typed, and Enter settles it, without a click before. EasyUI
 * is none of them: where the page has not the focus, as when the user is in the panel, its calendar writes today.
 */
const CALENDARS: readonly Calendar[] = [
  { name: 'arco-date', at: '.arco-picker:not(.arco-picker-range)', cross: '.arco-picker-clear-icon', opens: true },
  { name: 'tdesign-date', at: '.t-date-picker' },
  { name: 'iview-date', at: '.ivu-date-picker', cross: '.ivu-icon-ios-close-circle' },
  { name: 'layui-date', at: '[lay-laydate-id],[lay-key]' },
  {
    name: 'bootstrap-date',
    at: '.input-group.date,[data-provide="datepicker"],input.datepicker,.hasDatepicker',
  },
  // Its field is readonly where nothing can be typed, and takes nothing then.
  {
    name: 'flatpickr-date',
    at: '.flatpickr-input:not([readonly]),.flatpickr-input[type="hidden"] + input:not([readonly])',
  },
  { name: 'my97-date', at: '.Wdate', pattern: my97Pattern },
];

const inputOf = ({ inputs, element }: Control) => (inputs[0] ?? element) as TextInput;

export const calendarDates: readonly Widget[] = CALENDARS.map(({ name, at, pattern, cross, opens }) => ({
  name,
  takes: 'date',
  setByList: true,
  matches: ({ element, kind }) => kind === 'date' && element.closest(at) !== null,
  ...(pattern && { pattern: (control) => pattern(inputOf(control)) }),
  async fill(control, text) {
    const input = inputOf(control);
    if (text === '' && cross) return clearBy(input, at, cross);
    await (text === '' ? emptyDate(input) : typeDate(input, text, opens));
    return null;
  },
}));
