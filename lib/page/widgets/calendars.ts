import type { Library } from './library';

/** Calendars that are put to a plain field: bootstrap-datepicker and jQuery UI. A page may call the field itself `datepicker`. */
export const bootstrapDatepicker: Library = {
  takesKeys: true,
  dates: ['[data-provide="datepicker"]', '.hasDatepicker', 'input.datepicker', '.input-group.date', '.input-daterange'],
  ranges: ['.input-daterange'],
  service: ['div.datepicker', '.ui-datepicker', '.bootstrap-datetimepicker-widget'],
};

export const flatpickr: Library = {
  // What is shown may be a second field behind the hidden first.
  dates: ['.flatpickr-input', '.flatpickr-input[type="hidden"] + input'],
  service: ['.flatpickr-calendar'],
};

/** ui-bootstrap writes a class of AngularJS where it could make no date of what was typed. */
export const uiBootstrap: Library = {
  takesKeys: true,
  dates: ['[uib-datepicker-popup]'],
  service: ['.uib-datepicker-popup', '[uib-datepicker-popup-wrap]'],
  held: (field) =>
    field.matches('[uib-datepicker-popup].ng-invalid-date,[uib-datepicker-popup].ng-invalid-parse') ? '' : null,
};

/** My97: its calendar lies in a frame of its own. */
export const my97: Library = {
  takesKeys: true,
  dates: ['.Wdate'],
  service: ['.WdateDiv'],
};
