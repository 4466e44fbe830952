import { FORMAT_SMALL, isoOf, LABELS, OPTIONS, startingModel, written } from '../fields.js';
import { fillPlain, input, plainModel, select } from '../form-html.js';

const { layui } = window;
const control = { class: 'layui-input' };
const line = (key, html) =>
  `<div class="layui-form-item"><label class="layui-form-label">${LABELS[key]}</label><div class="layui-input-block">${html}</div></div>`;
const titled = (type, key, more = '') =>
  OPTIONS[key]
    .map(({ value, label }) => `<input type="${type}" name="${key}" value="${value}" title="${label}" ${more}>`)
    .join('');

document.querySelector('#form').innerHTML = `<form class="layui-form">
  ${['name', 'birthDate', 'acquiredOn', 'display'].map((key) => line(key, input(key, control))).join('')}
  ${line('politicalStatus', select('politicalStatus'))}
  ${line('sex', titled('radio', 'sex'))}
  ${line('languages', titled('checkbox', 'languages', 'lay-skin="primary"'))}
  ${line('address', '<textarea class="layui-textarea" name="address"></textarea>')}
  ${line('years', input('years', { ...control, type: 'number', 'lay-affix': 'number' }))}
</form>`;

const { region, directions, display, ...held } = startingModel();
fillPlain({ ...held, birthDate: written(held.birthDate), display: display.join(' 至 ') });
layui.use(['form', 'laydate'], () => {
  layui.form.render();
  layui.laydate.render({ elem: '#birthDate', format: FORMAT_SMALL });
  layui.laydate.render({ elem: '#acquiredOn', type: 'datetime' });
  layui.laydate.render({ elem: '#display', range: '至' });
  // laydate keeps nothing but the text of its field.
  window.__model = () => {
    const now = plainModel();
    return { ...now, birthDate: isoOf(now.birthDate), display: now.display === '' ? [] : now.display.split(' 至 ') };
  };
});
