import { notPrompt } from './choice';
import type { Library } from './library';

const DRAWN = '.layui-form-radio,.layui-form-checkbox,.layui-form-switch';

/** Layui hides the native select, radio and checkbox and draws its own behind each; `lay-key` marks the field of a calendar. */
export const layui: Library = {
  pickers: ['.layui-form-select'],
  dates: ['[lay-laydate-id]', '[lay-key]'],
  takesKeys: true,
  service: ['.layui-laydate', '.layui-laypage', '.layui-form-select dl', '.layui-table-tool'],
  chosen: (_, field) => [notPrompt(field?.value ?? '')],
  drawn(input) {
    const next = input.nextElementSibling;
    return next?.matches(DRAWN) ? (next as HTMLElement) : null;
  },
};
