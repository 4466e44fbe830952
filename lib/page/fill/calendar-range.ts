import { emptyDate, typeRange } from './calendar-text';
import { clearBy } from './clear-by';
import type { TextInput } from './events';
import type { Widget } from './widget';

interface Range {
  readonly name: string;
  readonly at: string;
  /** Its own cross; where it has none its fields are emptied one by one. */
  readonly cross?: string;
  /** True where it must be open to be typed into. */
  readonly opens?: true;
}

/** Calendars of two dates in two fields. */
const RANGES: readonly Range[] = [
  { name: 'antd-range', at: '.ant-picker-range', cross: '.ant-picker-clear' },
  {
    name: 'element-range',
    at: '.el-range-editor',
    cross:
      '.el-range__close-icon.el-icon-circle-close,i.el-range__close-icon:not(.el-range__close-icon--hidden):has(svg)',
  },
  { name: 'arco-range', at: '.arco-picker-range', cross: '.arco-picker-clear-icon', opens: true },
  { name: 'tdesign-range', at: '.t-date-range-picker', cross: '.t-range-input__suffix-clear' },
  // The first date that is put in goes into both of its fields.
  { name: 'bootstrap-range', at: '.input-daterange' },
];

/** Both ends are typed, one after the other; one alone is not taken by most. */
export const calendarRanges: readonly Widget[] = RANGES.map(({ name, at, cross, opens = false }) => ({
  name,
  takes: 'date',
  setByList: true,
  matches: ({ element, kind, part }) => kind === 'date' && part !== null && element.closest(at) !== null,
  fill: async () => 'half-range',
  async fillRange([from, to], texts) {
    const ends = [from.element as TextInput, to.element as TextInput] as const;
    const isEmptied = texts[0] === '' && texts[1] === '';
    if (isEmptied && cross !== undefined) return clearBy(ends[0], at, cross);
    if (isEmptied) for (const end of ends) await emptyDate(end);
    else await typeRange(ends, texts, opens);
    return null;
  },
}));
