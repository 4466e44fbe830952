import { FORMAT, LABELS, startingModel } from '../fields.js';
import { choices, fillPlain, input, plainModel, select } from '../form-html.js';

const { flatpickr } = window;
const line = (key, html) => `<div class="form-item"><label class="form-label">${LABELS[key]}</label>${html}</div>`;

document.querySelector('#form').innerHTML = `<form>
  ${['name', 'birthDate', 'acquiredOn', 'display'].map((key) => line(key, input(key))).join('')}
  ${line('politicalStatus', select('politicalStatus'))}
  ${line('directions', select('directions', { multiple: 'multiple' }, ''))}
  ${line('sex', choices('radio', 'sex'))}
  ${line('languages', choices('checkbox', 'languages'))}
  ${line('address', '<textarea name="address"></textarea>')}
  ${line('years', input('years', { type: 'number' }))}
</form>`;

const { region, birthDate, acquiredOn, display, ...held } = startingModel();
fillPlain(held);
const dateFormat = FORMAT.replace('YYYY', 'Y').replace('MM', 'm').replace('DD', 'd');
const common = { locale: 'zh' };
const pickers = {
  birthDate: flatpickr('#birthDate', {
    ...common,
    allowInput: true,
    dateFormat,
    defaultDate: birthDate && new Date(`${birthDate}T00:00:00`),
  }),
  acquiredOn: flatpickr('#acquiredOn', {
    ...common,
    enableTime: true,
    enableSeconds: true,
    time_24hr: true,
    dateFormat: 'Y-m-d H:i:S',
    defaultDate: acquiredOn,
  }),
  display: flatpickr('#display', { ...common, mode: 'range', defaultDate: display }),
};
const daysOf = (picker, form) => picker.selectedDates.map((date) => picker.formatDate(date, form));
window.__model = () => ({
  ...plainModel(),
  birthDate: daysOf(pickers.birthDate, 'Y-m-d')[0] ?? '',
  acquiredOn: daysOf(pickers.acquiredOn, 'Y-m-d H:i:S')[0] ?? '',
  display: daysOf(pickers.display, 'Y-m-d'),
});
