import { AFTER, BEFORE, CLOSED } from '../parts';
import { type Field, type Section, UPLOADS } from '../sections';
import { controlHtml } from './control-html';

const labelOf = (field: Field, id: boolean, classes = '') =>
  `<label${classes ? ` class="${classes}"` : ''}${id && !field.code.startsWith('xh') && field.control !== 'radio' ? ` for="${field.code}"` : ''}>${field.label}</label>`;

/** Two labels with their fields in one group, as forms of Bootstrap 3 have them. */
function pairs(section: Section): string {
  const place = { row: `vm.${section.prefix}`, prefix: section.prefix, repeated: false };
  const lines: string[] = [];
  for (let at = 0; at < section.fields.length; at += 2) {
    const cells = section.fields
      .slice(at, at + 2)
      .map(
        (field) =>
          `${labelOf(field, true, 'col-sm-2 control-label')}<div class="col-sm-4">${controlHtml(field, place)}</div>`,
      );
    lines.push(`<div class="form-group">${cells.join('\n')}</div>`);
  }
  return `<div class="form-horizontal">${lines.join('\n')}</div>`;
}

/** A label and beside it the field, with nothing that ties them together. */
export function columns(fields: readonly Field[], row: string, prefix: string, repeated: boolean): string {
  const cells = fields.map(
    (field) =>
      `<div class="col-sm-4 cell">${labelOf(field, false)}<div>${controlHtml(field, { row, prefix, repeated })}</div></div>`,
  );
  return `<div class="row">${cells.join('\n')}</div>`;
}

const addButton = (section: Section, act: string) =>
  `<button type="button" class="btn btn-default btn-block" ng-click="${act}">新增${section.heading}</button>`;

function cards(section: Section): string {
  return `<div class="panel panel-info entry" ng-repeat="row in vm.${section.prefix}">
    <div class="panel-heading">${section.heading} {{$index + 1}}
      <button type="button" class="btn btn-link btn-xs pull-right" ng-click="vm.${section.prefix}.splice($index, 1)">删除</button></div>
    <div class="panel-body">${columns(section.fields, 'row', section.prefix, true)}</div>
  </div>
  ${addButton(section, `vm.add('${section.prefix}')`)}`;
}

function table(section: Section, cell: (field: Field) => string, acts: string, act: string): string {
  const { prefix, fields } = section;
  return `<div class="table-responsive"><table class="table table-bordered">
    <thead><tr><th>序号</th>${fields.map(({ label }) => `<th>${label}</th>`).join('')}<th>操作</th></tr></thead>
    <tbody>
      <tr ng-repeat="row in vm.${prefix}"><td>{{$index + 1}}</td>${fields.map((field) => `<td>${cell(field)}</td>`).join('')}<td>${acts}
        <button type="button" class="btn btn-link btn-xs" ng-click="vm.${prefix}.splice($index, 1)">删除</button></td></tr>
      <tr ng-if="vm.${prefix}.length === 0"><td colspan="${fields.length + 2}" class="text-center">暂无数据</td></tr>
    </tbody></table></div>
    ${addButton(section, act)}`;
}

function content(section: Section): string {
  const { prefix } = section;
  switch (section.layout) {
    case 'items':
      return prefix === 'jbxx' ? pairs(section) : columns(section.fields, `vm.${prefix}`, prefix, false);
    case 'cards':
      return cards(section);
    case 'table':
      return table(
        section,
        (field) => controlHtml(field, { row: 'row', prefix, repeated: true }),
        '',
        `vm.add('${prefix}')`,
      );
    case 'dialog':
      return table(
        section,
        (field) => `<span ng-bind="row.${field.code}"></span>`,
        `<button type="button" class="btn btn-link btn-xs" ng-click="vm.edit('${prefix}', $index)">编辑</button>`,
        `vm.edit('${prefix}', vm.${prefix}.length)`,
      );
  }
}

function panel(heading: string, body: string): string {
  return `<div class="panel panel-default"><div class="panel-heading"><h3 class="panel-title">${heading}</h3></div><div class="panel-body">${body}</div></div>`;
}

const sectionPanel = (section: Section) =>
  panel(
    section.heading,
    section.appears === 'late'
      ? `<div class="loading-mask" ng-if="!vm.late">加载中</div><div ng-if="vm.late">${content(section)}</div>`
      : content(section),
  );

const uploads = UPLOADS.map(
  (label) =>
    `<div class="form-group"><label class="col-sm-2 control-label">${label}</label><div class="col-sm-10"><input type="file" multiple></div></div>`,
).join('\n');

const closed = CLOSED.map(
  (
    section,
  ) => `<div uib-accordion-group class="panel-default" heading="${section.heading}" is-open="vm.open.${section.prefix}">
    <div ng-if="vm.opened('${section.prefix}')">${content(section)}</div></div>`,
).join('\n');

/** The whole form. */
export const FORM = `<form class="hall" novalidate>
  <h2>专业技术资格评审申报</h2>
  ${BEFORE.map(sectionPanel).join('\n')}
  <uib-accordion close-others="false">${closed}</uib-accordion>
  ${AFTER.map(sectionPanel).join('\n')}
  ${panel('附件材料', `<div class="form-horizontal">${uploads}</div>`)}
  <div class="panel panel-default"><div class="panel-body">
    <div class="checkbox"><label><input type="checkbox" ng-model="vm.promise"> 本人承诺所填内容真实有效</label></div>
    <button type="button" class="btn btn-default" ng-click="vm.press('save')">暂存</button>
    <button type="submit" class="btn btn-primary" ng-click="vm.press('submit')">确认提交</button>
  </div></div>
</form>`;

/** One entry in a dialog. */
export const dialogHtml = (section: Section): string => `
  <div class="modal-header"><h4 class="modal-title">{{title}}</h4></div>
  <div class="modal-body">${columns(section.fields, 'row', section.prefix, true)}</div>
  <div class="modal-footer"><button type="button" class="btn btn-default" ng-click="$dismiss()">取消</button>
    <button type="button" class="btn btn-primary" ng-click="$close(row)">确定</button></div>`;
