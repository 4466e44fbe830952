import { FORMAT_JQUERY, LABELS, startingModel, written } from '../fields.js';
import { choices, fillPlain, input, plainModel, select } from '../form-html.js';

const { $ } = window;
const control = { class: 'form-control' };
const line = (key, html) =>
  `<div class="form-group"><label class="col-sm-3 control-label">${LABELS[key]}</label><div class="col-sm-9">${html}</div></div>`;
const inline = (type) => (box, word) => `<label class="${type}-inline">${box}${word}</label>`;

document.querySelector('#form').innerHTML = `<form class="form-horizontal">
  ${line('name', input('name', control))}
  ${line('birthDate', `<div class="input-group date">${input('birthDate', control)}<span class="input-group-addon"><i class="glyphicon glyphicon-th"></i></span></div>`)}
  ${line('acquiredOn', input('acquiredOn', control))}
  ${line('display', '<div class="input-daterange input-group"><input type="text" class="form-control" name="from"><span class="input-group-addon">至</span><input type="text" class="form-control" name="to"></div>')}
  ${line('politicalStatus', select('politicalStatus', control))}
  ${line('directions', select('directions', { ...control, multiple: 'multiple' }, ''))}
  ${line('sex', choices('radio', 'sex', inline('radio')))}
  ${line('languages', choices('checkbox', 'languages', inline('checkbox')))}
  ${line('address', '<textarea class="form-control" name="address"></textarea>')}
  ${line('years', input('years', { ...control, type: 'number' }))}
</form>`;

const { region, display, ...held } = startingModel();
fillPlain({ ...held, birthDate: written(held.birthDate), from: display[0] ?? '', to: display[1] ?? '' });
const calendar = { format: 'yyyy-mm-dd', language: 'zh-CN', autoclose: true };
$('.date').datepicker({ ...calendar, format: FORMAT_JQUERY });
$('.input-daterange').datepicker(calendar);

const two = (number) => String(number).padStart(2, '0');
/** What the calendar itself holds: not the text of its field. */
const dayOf = (element) => {
  const date = $(element).datepicker('getDate');
  return date ? `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` : '';
};
window.__model = () => ({
  ...plainModel(),
  birthDate: dayOf('.date'),
  display: ['from', 'to'].map((name) => dayOf(`[name="${name}"]`)).filter(Boolean),
});
