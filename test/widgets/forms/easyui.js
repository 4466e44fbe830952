import { LABELS, OPTIONS, startingModel } from '../fields.js';

// EasyUI may not be carried here: what follows is our own, and only stands in the page as its widgets do. A field is hidden behind a
// box with a field to type in and a hidden one that holds the value; its list or calendar lies at the end of the body.

const row = (key, html) => `<tr><td>${LABELS[key]}:</td><td>${html}</td></tr>`;
const box = (
  kind,
  key,
  more = '',
) => `<input id="${key}" class="easyui-${kind} ${kind}-f combo-f textbox-f" style="display: none" textboxname="${key}">
  <span class="textbox ${kind === 'textbox' ? '' : `combo ${kind}`}"><span class="textbox-addon textbox-addon-right"><a href="javascript:;" class="textbox-icon combo-arrow" tabindex="-1">▾</a></span><input
  type="text" class="textbox-text validatebox-text" autocomplete="off"${more}><input type="hidden" class="textbox-value" name="${key}"></span>`;
const choices = (kind, key) =>
  OPTIONS[key]
    .map(
      ({ value, label }, at) =>
        `<span class="${kind} inputbox"><input type="${kind === 'radiobutton' ? 'radio' : 'checkbox'}" class="${kind}-value" style="position: absolute; left: -9999px" name="${key}" value="${value}" id="${key}${at}"><span class="${kind}-inner"></span></span><label class="textbox-label textbox-label-after" for="${key}${at}">${label}</label>`,
    )
    .join('');

document.querySelector('#form').innerHTML = `<form><table>
  ${row('name', box('textbox', 'name'))}
  ${row('birthDate', box('datebox', 'birthDate'))}
  ${row('acquiredOn', box('datetimebox', 'acquiredOn'))}
  ${row('display', `${box('datebox', 'from')} 至 ${box('datebox', 'to')}`)}
  ${row('politicalStatus', box('combobox', 'politicalStatus', ' readonly'))}
  ${row('directions', box('combobox', 'directions', ' readonly'))}
  ${row('region', box('combotree', 'region', ' readonly'))}
  ${row('sex', choices('radiobutton', 'sex'))}
  ${row('languages', choices('checkbox', 'languages'))}
  ${row('address', '<textarea name="address"></textarea>')}
  ${row('years', box('numberbox', 'years'))}
</table></form>`;

const textOf = (key) => document.querySelector(`#${key} + .textbox .textbox-text`);
const valuesOf = (key) => [...document.querySelectorAll(`#${key} + .textbox .textbox-value`)];
/** Sets what a box holds and the words that it shows; several values stand in as many hidden fields. */
function put(key, values, words) {
  const [first, ...others] = valuesOf(key);
  for (const other of others) other.remove();
  first.value = values[0] ?? '';
  for (const value of values.slice(1)) {
    const copy = first.cloneNode();
    copy.value = value;
    first.parentElement.append(copy);
  }
  textOf(key).value = words;
}

const two = (number) => String(number).padStart(2, '0');
const written = (date, time) =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}${time ? ` ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}` : ''}`;

/** What was typed is looked at a little later and only in the page that has the focus; Enter in the calendar takes its day, else today. */
function makeCalendar(key, time) {
  const text = textOf(key);
  const panel = document.createElement('div');
  panel.className = 'panel combo-p panel-htop';
  panel.style.cssText =
    'display: none; position: absolute; z-index: 110000; background: #fff; border: 1px solid #95b8e7';
  panel.innerHTML =
    '<div class="combo-panel panel-body"><div class="calendar"><div class="calendar-title">一月 2020</div><table class="calendar-dtable"><tr></tr></table></div><div class="datebox-button">今天 <input class="spinner-text" value="00:00"></div></div>';
  document.body.append(panel);
  let chosen = null;
  let waiting;
  const open = () => {
    const { left, bottom } = text.getBoundingClientRect();
    panel.style.left = `${left + scrollX}px`;
    panel.style.top = `${bottom + scrollY}px`;
    panel.style.display = '';
    const from = new Date(`${valuesOf(key)[0].value.slice(0, 10) || '2020-01-01'}T00:00:00`);
    const days = new Date(from.getFullYear(), from.getMonth() + 1, 0).getDate();
    panel.querySelector('tr').innerHTML = Array.from(
      { length: days },
      (_, at) =>
        `<td class="calendar-day" abbr="${from.getFullYear()},${from.getMonth() + 1},${at + 1}">${at + 1}</td>`,
    ).join('');
  };
  const take = (date) => {
    const value = written(date, time);
    put(key, [value], value);
    panel.style.display = 'none';
    chosen = null;
  };
  text.parentElement.querySelector('.combo-arrow').addEventListener('click', open);
  panel.addEventListener('click', ({ target }) => {
    if (!target.matches('.calendar-day')) return;
    const [year, month, day] = target.getAttribute('abbr').split(',').map(Number);
    take(new Date(year, month - 1, day));
  });
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') return take(chosen ?? new Date());
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (document.activeElement !== text || !document.hasFocus()) return;
      const found = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: (\d\d):(\d\d):(\d\d))?$/.exec(text.value);
      chosen = found ? new Date(found[1], found[2] - 1, found[3], found[4] ?? 0, found[5] ?? 0, found[6] ?? 0) : null;
    }, 200);
  });
}

const held = startingModel();
const wordOf = (key, value) => OPTIONS[key].find((one) => one.value === value)?.label ?? '';
put('name', [held.name], held.name);
for (const key of ['birthDate', 'acquiredOn']) put(key, [held[key]], held[key]);
for (const [at, key] of ['from', 'to'].entries()) put(key, [held.display[at] ?? ''], held.display[at] ?? '');
put('politicalStatus', [held.politicalStatus], wordOf('politicalStatus', held.politicalStatus));
put('directions', held.directions, held.directions.map((value) => wordOf('directions', value)).join(','));
// A tree shows the last step alone.
put('region', held.region.slice(-1), held.region.length > 0 ? '崇川区' : '');
put('years', [held.years ?? ''], held.years ?? '');
for (const each of document.querySelectorAll('[name="sex"],[name="languages"]'))
  each.checked = held[each.name].includes(each.value);
document.querySelector('[name="address"]').value = held.address;
for (const key of ['birthDate', 'from', 'to']) makeCalendar(key, false);
makeCalendar('acquiredOn', true);
for (const key of ['name', 'years'])
  textOf(key).addEventListener('blur', () => put(key, [textOf(key).value], textOf(key).value));

window.__model = () => {
  const of = (key) =>
    valuesOf(key)
      .map(({ value }) => value)
      .filter(Boolean);
  const checked = (key) => [...document.querySelectorAll(`[name="${key}"]:checked`)].map(({ value }) => value);
  const years = of('years')[0];
  return {
    name: of('name')[0] ?? '',
    birthDate: of('birthDate')[0] ?? '',
    acquiredOn: of('acquiredOn')[0] ?? '',
    display: [...of('from'), ...of('to')],
    politicalStatus: of('politicalStatus')[0] ?? '',
    directions: of('directions'),
    region: of('region'),
    sex: checked('sex')[0] ?? '',
    languages: checked('languages'),
    address: document.querySelector('[name="address"]').value,
    years: years === undefined ? null : Number(years),
  };
};
