import angular, { type IScope, type ITimeoutService } from 'angular';
import 'angular-i18n/angular-locale_zh-cn';
import 'angular-ui-bootstrap';
import 'bootstrap/dist/css/bootstrap.css';
import { loadDeclaration, type Row, type Shown } from '../declaration';
import { isDriven, query } from '../hall';
import { LATE_MS } from '../parts';
import { press } from '../presses';
import { SECTIONS, type Section } from '../sections';
import { allOptions, type Model, toModel, toRow } from './model';
import { addPickers, type Modals } from './pickers';
import { dialogHtml, FORM } from './section-html';
import './style.css';

const sectionOf = (prefix: string) => SECTIONS.find((section) => section.prefix === prefix) as Section;

/** What the widgets of a section hold; entries that are shown as text stay text. */
function modelsOf(section: Section, shown: Shown): Model | Model[] | Row[] {
  const held = shown[section.prefix] ?? {};
  if (!Array.isArray(held)) return toModel(section, held);
  return section.layout === 'dialog' ? held : held.map((row) => toModel(section, row));
}

const module = addPickers(angular.module('declaration', ['ui.bootstrap']));

module.controller('FormController', [
  'shown',
  '$timeout',
  '$uibModal',
  function FormController(this: Record<string, unknown>, shown: Shown, $timeout: ITimeoutService, modals: Modals) {
    for (const section of SECTIONS) this[section.prefix] = modelsOf(section, shown);
    this.options = allOptions();
    this.press = press;
    $timeout(() => {
      this.late = true;
    }, LATE_MS);

    // What was opened once stays in the document.
    const open: Record<string, boolean> = {};
    const seen = new Set<string>();
    this.open = open;
    this.opened = (prefix: string) => {
      if (open[prefix]) seen.add(prefix);
      return seen.has(prefix);
    };

    this.add = (prefix: string) => (this[prefix] as Model[]).push(toModel(sectionOf(prefix), {}));
    this.edit = (prefix: string, index: number) => {
      const section = sectionOf(prefix);
      const rows = this[prefix] as Row[];
      const title = `${index === rows.length ? '新增' : '编辑'}${section.heading}`;
      const controller = [
        '$scope',
        ($scope: IScope) => Object.assign($scope, { title, row: toModel(section, rows[index] ?? {}), vm: this }),
      ];
      modals
        .open({ template: dialogHtml(section), controller, size: 'lg', animation: false, backdrop: 'static' })
        .result.then(
          (model) => rows.splice(index, 1, toRow(section, model as Model)),
          () => {},
        );
    };
  },
]);

document.title = '职称申报';
if (!isDriven) {
  void loadDeclaration(query).then((shown) => {
    const root = document.getElementById('root') as HTMLElement;
    root.innerHTML = `<div ng-controller="FormController as vm">${FORM}</div>`;
    module.constant('shown', shown);
    angular.bootstrap(root, ['declaration']);
  });
}
