import { FORMAT_SMALL, LABELS, OPTIONS, startingModel } from '../fields.js';

const { angular } = window;
const line = (key, html) =>
  `<div class="form-group"><label class="col-sm-3 control-label">{{vm.labels.${key}}}</label><div class="col-sm-9">${html}</div></div>`;
const picker = (key, form = 'yyyy-MM-dd') =>
  `<input type="text" class="form-control" ng-model="vm.form.${key}" uib-datepicker-popup="${form}" is-open="vm.open.${key}" ng-click="vm.open.${key} = true" current-text="今天" clear-text="清空" close-text="关闭">`;

document.querySelector('#form').innerHTML = `<form class="form-horizontal" ng-controller="page as vm">
  ${line('name', '<input type="text" class="form-control" ng-model="vm.form.name">')}
  ${line('birthDate', picker('birthDate', FORMAT_SMALL))}
  ${line('acquiredOn', '<input type="text" class="form-control" ng-model="vm.form.acquiredOn">')}
  ${line('display', `<div class="row"><div class="col-sm-5">${picker('from')}</div><div class="col-sm-1">至</div><div class="col-sm-5">${picker('to')}</div></div>`)}
  ${line('politicalStatus', '<select class="form-control" ng-model="vm.form.politicalStatus" ng-options="o.value as o.label for o in vm.options.politicalStatus"><option value="">请选择</option></select>')}
  ${line('directions', '<select class="form-control" multiple ng-model="vm.form.directions" ng-options="o.value as o.label for o in vm.options.directions"></select>')}
  ${line('sex', '<label class="radio-inline" ng-repeat="o in vm.options.sex"><input type="radio" ng-model="vm.form.sex" ng-value="o.value">{{o.label}}</label>')}
  ${line('languages', '<label class="checkbox-inline" ng-repeat="o in vm.options.languages"><input type="checkbox" name="languages" ng-model="vm.form.languages[o.value]">{{o.label}}</label>')}
  ${line('address', '<textarea class="form-control" ng-model="vm.form.address"></textarea>')}
  ${line('years', '<input type="number" class="form-control" ng-model="vm.form.years">')}
</form>`;

const { region, birthDate, display, languages, ...held } = startingModel();
// Midnight of the browser's own zone, as ui-bootstrap makes dates.
const date = (day) => (day ? new Date(`${day}T00:00:00`) : null);
const two = (number) => String(number).padStart(2, '0');
const written = (value) =>
  value instanceof Date ? `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}` : '';

angular.module('forms', ['ui.bootstrap']).controller('page', function Page() {
  this.labels = LABELS;
  this.options = OPTIONS;
  this.open = {};
  this.form = {
    ...held,
    birthDate: date(birthDate),
    from: date(display[0]),
    to: date(display[1]),
    languages: Object.fromEntries(languages.map((code) => [code, true])),
  };
  window.__model = () => {
    const { from, to, ...now } = this.form;
    return {
      ...now,
      birthDate: written(now.birthDate),
      display: [from, to].map(written).filter(Boolean),
      languages: Object.keys(now.languages).filter((code) => now.languages[code]),
    };
  };
});
angular.bootstrap(document, ['forms']);
