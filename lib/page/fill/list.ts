import type { Control } from '../controls';
import { antdCascader } from './antd-cascader';
import { antdDate } from './antd-date';
import { antdSelect } from './antd-select';
import { calendarDates } from './calendar-date';
import { calendarRanges } from './calendar-range';
import { elementCascader } from './element-cascader';
import { elementDate } from './element-date';
import { elementSelect } from './element-select';
import { layuiSelect } from './layui-select';
import { listChoices } from './list-choice';
import { listPaths } from './list-path';
import { nativeDate } from './native-date';
import { nativeSelect } from './native-select';
import { oneTick } from './one-tick';
import { plainText } from './plain-text';
import { radio } from './radio';
import { uibDate } from './uib-date';
import type { Widget } from './widget';

/** Every technique, those of a library before the plain ones: the first that matches a control fills it. */
const WIDGETS: readonly Widget[] = [
  ...calendarRanges,
  antdDate,
  antdSelect,
  antdCascader,
  elementDate,
  ...listChoices,
  ...listPaths,
  layuiSelect,
  elementSelect,
  elementCascader,
  uibDate,
  ...calendarDates,
  radio,
  oneTick,
  nativeSelect,
  nativeDate,
  plainText,
];

/** The technique that fills a control; null where none is known. */
export const widgetOf = (control: Control): Widget | null => WIDGETS.find((widget) => widget.matches(control)) ?? null;
