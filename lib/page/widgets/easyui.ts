import { notPrompt } from './choice';
import type { Library } from './library';

/** The hidden fields that hold what a box has taken. */
const heldIn = (field: Element): string[] =>
  [...(field.closest('.textbox')?.querySelectorAll<HTMLInputElement>('input.textbox-value') ?? [])].map(
    ({ value }) => value,
  );

/** EasyUI: a box with a field to type in and hidden ones that hold the values. */
export const easyui: Library = {
  pickers: ['.textbox.combo:not(.datebox,.datetimebox)'],
  dates: ['.textbox.datebox', '.textbox.datetimebox', '.datebox-f + .textbox', '.datetimebox-f + .textbox'],
  service: ['.combo-p', '.combo-panel', '.datagrid-pager', '.datagrid-filter-row'],
  chosen(_, field) {
    const shown = notPrompt(field?.value ?? '');
    return field && heldIn(field).length > 1 ? shown.split(',') : [shown];
  },
  held: (field) => (field.matches('.textbox-text') ? (heldIn(field)[0] ?? null) : null),
};
