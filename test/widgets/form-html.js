import { LABELS, OPTIONS } from './fields.js';

// Markup of plain controls for the pages whose library has no controls of its own but a calendar.

const attributes = (more) =>
  Object.entries(more)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

export const input = (key, more = {}) => `<input${attributes({ type: 'text', id: key, name: key, ...more })}>`;

export const select = (key, more = {}, prompt = '<option value="">请选择</option>') =>
  `<select id="${key}" name="${key}"${attributes(more)}>${prompt}${OPTIONS[key]
    .map(({ value, label }) => `<option value="${value}">${label}</option>`)
    .join('')}</select>`;

/** Radios or checkboxes of one name; `put` sets one with its word. */
export const choices = (type, key, put = (box, word) => `<label>${box} ${word}</label>`, more = {}) =>
  OPTIONS[key]
    .map(({ value, label }) => put(`<input type="${type}" name="${key}" value="${value}"${attributes(more)}>`, label))
    .join(' ');

/** Puts what the page is to start with into its plain controls. */
export function fillPlain(held) {
  for (const [key, value] of Object.entries(held)) {
    for (const control of document.querySelectorAll(`[name="${key}"]`)) {
      if (control.type === 'radio' || control.type === 'checkbox') control.checked = value.includes(control.value);
      else if (control.multiple) for (const option of control.options) option.selected = value.includes(option.value);
      else control.value = value ?? '';
    }
  }
}

/** What the plain controls hold, by the names of the fields; those that are not on the page are left out. */
export function plainModel() {
  const held = {};
  for (const key of Object.keys(LABELS)) {
    const controls = [...document.querySelectorAll(`[name="${key}"]`)];
    const [first] = controls;
    if (!first) continue;
    const checked = controls.filter((control) => control.checked).map(({ value }) => value);
    if (first.type === 'radio') held[key] = checked[0] ?? '';
    else if (first.type === 'checkbox') held[key] = checked;
    else if (first.multiple) held[key] = [...first.selectedOptions].map(({ value }) => value);
    else held[key] = key === 'years' ? (first.value === '' ? null : Number(first.value)) : first.value;
  }
  return held;
}
