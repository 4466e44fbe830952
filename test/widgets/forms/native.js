import { LABELS, startingModel } from '../fields.js';
import { choices, fillPlain, input, plainModel, select } from '../form-html.js';

const line = (key, control) => `<p><label for="${key}">${LABELS[key]}：</label>${control}</p>`;
const group = (key, control) => `<fieldset><legend>${LABELS[key]}</legend>${control}</fieldset>`;

document.querySelector('#form').innerHTML = `<form>
  ${line('name', input('name'))}
  ${line('birthDate', input('birthDate', { type: 'date' }))}
  ${line('acquiredOn', input('acquiredOn', { type: 'datetime-local' }))}
  <p><span>${LABELS.display}：</span><input type="date" name="from"> 至 <input type="date" name="to"></p>
  ${line('politicalStatus', select('politicalStatus'))}
  ${line('directions', select('directions', { multiple: 'multiple' }, ''))}
  ${group('sex', choices('radio', 'sex'))}
  ${group('languages', choices('checkbox', 'languages'))}
  ${line('address', '<textarea id="address" name="address"></textarea>')}
  ${line('years', input('years', { type: 'number' }))}
</form>`;

const { region, display, ...held } = startingModel();
fillPlain({ ...held, acquiredOn: held.acquiredOn.replace(' ', 'T'), from: display[0] ?? '', to: display[1] ?? '' });
const [from, to] = ['from', 'to'].map((name) => document.querySelector(`[name="${name}"]`));
window.__model = () => {
  const now = plainModel();
  // A browser leaves out seconds that are zero.
  const acquiredOn = now.acquiredOn.replace('T', ' ').replace(/ \d\d:\d\d$/, '$&:00');
  return { ...now, acquiredOn, display: [from.value, to.value].filter(Boolean) };
};
