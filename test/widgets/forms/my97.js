import { FORMAT, FORMAT_SMALL, isoOf, LABELS, startingModel, written } from '../fields.js';
import { choices, fillPlain, input, plainModel, select } from '../form-html.js';

// My97 may not be carried here: what follows is our own, and only stands in the page as it does. Its field is a plain one of class
// `Wdate`; its calendar is one iframe at the end of the body; text that is no date is put right when the field is left.

const row = (key, html) => `<tr><th>${LABELS[key]}</th><td>${html}</td></tr>`;
const date = (name, form = 'yyyy-MM-dd') =>
  `<input type="text" class="Wdate" name="${name}" onfocus="WdatePicker({dateFmt:'${form}'})">`;
window.WdatePicker = () => undefined;

document.querySelector('#form').innerHTML = `<form><table>
  ${row('name', input('name'))}
  ${row('birthDate', date('birthDate', FORMAT_SMALL))}
  ${row('acquiredOn', date('acquiredOn', 'yyyy-MM-dd HH:mm:ss'))}
  ${row('display', `${date('from')} 至 ${date('to')}`)}
  ${row('politicalStatus', select('politicalStatus'))}
  ${row('directions', select('directions', { multiple: 'multiple' }, ''))}
  ${row(
    'sex',
    choices('checkbox', 'sex', (box, word) => `<label>□${box}${word}</label>`),
  )}
  ${row('languages', choices('checkbox', 'languages'))}
  ${row('address', '<textarea name="address"></textarea>')}
  ${row('years', input('years'))}
</table></form>`;

const { region, display, ...held } = startingModel();
fillPlain({ ...held, birthDate: written(held.birthDate), from: display[0] ?? '', to: display[1] ?? '' });

const DAY = new RegExp(`^${FORMAT.replace(/[YMD]/g, '\\d')}$`);
const calendar = document.createElement('div');
calendar.style.cssText = 'position: absolute; z-index: 19700; display: none';
calendar.innerHTML = '<iframe title="日历" width="186" height="198" frameborder="0" scrolling="no"></iframe>';
document.body.append(calendar);
calendar.firstChild.contentDocument.body.innerHTML =
  '<div class="WdateDiv"><div class="dpTitle"><input class="yminput" value="2020"></div><table class="WdayTable"><tr></tr></table></div>';

const days = calendar.firstChild.contentDocument.querySelector('tr');
days.innerHTML = Array.from({ length: 28 }, (_, at) => `<td class="Wday">${at + 1}</td>`).join('');
let current = null;
days.addEventListener('click', ({ target }) => {
  if (!current || !target.matches('.Wday')) return;
  const month = /^\d{4}-\d\d/.exec(current.value)?.[0] ?? '2020-01';
  current.value = `${month}-${target.textContent.padStart(2, '0')}${current.name === 'acquiredOn' ? ' 00:00:00' : ''}`;
  calendar.style.display = 'none';
});

for (const field of document.querySelectorAll('.Wdate')) {
  const form =
    field.name === 'acquiredOn'
      ? /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/
      : field.name === 'birthDate'
        ? DAY
        : /^\d{4}-\d\d-\d\d$/;
  let before = field.value;
  field.addEventListener('focus', () => {
    current = field;
    before = field.value;
    const { left, bottom } = field.getBoundingClientRect();
    calendar.style.left = `${left + scrollX}px`;
    calendar.style.top = `${bottom + scrollY}px`;
    calendar.style.display = '';
  });
  field.addEventListener('blur', () => {
    if (field.value !== '' && !form.test(field.value)) field.value = before;
  });
}
const [from, to] = ['from', 'to'].map((name) => document.querySelector(`[name="${name}"]`));
window.__model = () => ({
  ...plainModel(),
  sex: plainModel().sex.join(),
  birthDate: isoOf(plainModel().birthDate),
  display: [from.value, to.value].filter(Boolean),
});
