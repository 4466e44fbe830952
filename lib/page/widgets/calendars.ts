import type { Library } from './library';

/** Calendars that are put to a plain field: bootstrap-datepicker and jQuery UI. A page may call the field itself `datepicker`. */
export const bootstrapDatepicker: Library = {
  dates: ['[data-provide="datepicker"]', '.hasDatepicker', 'input.datepicker', '.input-group.date', '.input-daterange'],
  service: ['div.datepicker', '.ui-datepicker', '.bootstrap-datetimepicker-widget'],
};

export const flatpickr: Library = {
  dates: ['.flatpickr-input'],
  service: ['.flatpickr-calendar'],
};

/** ui-bootstrap writes a class of AngularJS where it could make no date of what was typed. */
export const uiBootstrap: Library = {
  dates: ['[uib-datepicker-popup]'],
  service: ['.uib-datepicker-popup', '[uib-datepicker-popup-wrap]'],
  untaken: (field) => field.matches('[uib-datepicker-popup].ng-invalid-date,[uib-datepicker-popup].ng-invalid-parse'),
};

/** My97: its calendar lies in a frame of its own. */
export const my97: Library = {
  dates: ['.Wdate'],
  service: ['.WdateDiv'],
};
