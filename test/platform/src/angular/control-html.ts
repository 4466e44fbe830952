import { type DateKind, isDateKind } from '../calendar';
import type { Field } from '../sections';

const POPUPS: Record<DateKind, { form: string; options: string }> = {
  day: { form: 'yyyy-MM-dd', options: '{}' },
  month: { form: 'yyyy-MM', options: "{datepickerMode: 'month', minMode: 'month'}" },
  year: { form: 'yyyy', options: "{datepickerMode: 'year', minMode: 'year'}" },
};

export interface Place {
  /** The expression of the row that the field belongs to, such as `vm.jbxx`. */
  row: string;
  /** The section's prefix, by which its options are found. */
  prefix: string;
  /** True where an entry stands more than once: then no element has an id. */
  repeated: boolean;
}

/** A data element stands in the name, and once on the page in the id as well; `xh<n>` stands in neither. */
function names(field: Field, { repeated }: Place): string {
  if (field.code.startsWith('xh')) return '';
  return repeated ? `name="${field.code}"` : `id="${field.code}" name="${field.code}"`;
}

const input = (attributes: string) => `<input class="form-control" ${attributes}>`;

function calendar(kind: DateKind, field: Field, place: Place): string {
  const { form, options } = POPUPS[kind];
  const open = `${place.row}.opened.${field.code}`;
  return `<div class="input-group" ng-if="!${place.row}.typed.${field.code}">
    ${input(`type="text" ${names(field, place)} ng-model="${place.row}.${field.code}" uib-datepicker-popup="${form}"
      datepicker-options="${options}" is-open="${open}" current-text="今天" clear-text="清空" close-text="关闭" readonly`)}
    <span class="input-group-btn"><button type="button" class="btn btn-default" title="打开日历" ng-click="${open} = true"><i class="glyphicon glyphicon-calendar"></i></button></span>
  </div>`;
}

/** Radios of a repeating row have no name: AngularJS then gives each of them one of its own. */
function radios(field: Field, place: Place): string {
  const name = place.repeated
    ? ''
    : names(field, place).replace(/id="[^"]*" /, '') || `name="${place.prefix}${field.code}"`;
  return (field.options ?? [])
    .map(
      (value) =>
        `<label class="radio-inline"><input type="radio" ${name} ng-model="${place.row}.${field.code}" value="${value}">${value}</label>`,
    )
    .join('\n');
}

/** The markup of a field's control. The fields are our own data, so their words may stand in it as they are. */
export function controlHtml(field: Field, place: Place): string {
  const model = `ng-model="${place.row}.${field.code}"`;
  const text = (more = '') => input(`type="text" ${names(field, place)} ${model} ${more}`);
  const typed = `ng-if="${place.row}.typed.${field.code}"`;
  if (isDateKind(field.control)) return text(typed) + calendar(field.control, field, place);
  const options = JSON.stringify(field.options ?? []).replaceAll('"', "'");
  switch (field.control) {
    case 'fixed':
      return text('readonly');
    case 'number':
      return text(typed) + input(`type="number" ${model} ng-if="!${place.row}.typed.${field.code}"`);
    case 'area':
      return `<textarea class="form-control" rows="2" ${names(field, place)} ${model}></textarea>`;
    case 'select':
      return `<select class="form-control" ${names(field, place)} ${model}
        ng-options="o.code as o.text for o in vm.options.${place.prefix}_${field.code}"><option value="">请选择</option></select>`;
    case 'radio':
      return radios(field, place);
    case 'suggest':
      return text(`uib-typeahead="word for word in ${options} | filter:$viewValue" autocomplete="off"`);
    case 'search':
      return `<sipub-quick-search value="${place.row}.${field.code}" options="${options}" name="${field.code}"></sipub-quick-search>`;
    case 'region':
      return `<sipub-address-picker value="${place.row}.${field.code}" name="${field.code}"></sipub-address-picker>`;
    default:
      return text();
  }
}
