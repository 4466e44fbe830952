import dayjs from 'dayjs';
import { DATE_FORMS, fitsCalendar, isDateKind } from '../calendar';
import type { Row } from '../declaration';
import { type Field, SECTIONS, type Section } from '../sections';

/** A row as the widgets hold it: dates as `Date`, numbers as numbers, choices as the code of their option. */
export type Model = Record<string, unknown> & {
  /** Fields whose stored text a widget could not hold: they are plain text fields. */
  typed: Record<string, boolean>;
};

export interface Option {
  code: string;
  text: string;
}

const OPTIONS = new Map<string, Option[]>();
const keyOf = (section: Section, field: Field) => `${section.prefix}_${field.code}`;
const coded = (text: string, index: number): Option => ({ code: String(index + 1).padStart(2, '0'), text });

/** The options of every select, by section and field. */
export function allOptions(): Record<string, Option[]> {
  return Object.fromEntries(OPTIONS);
}

for (const section of SECTIONS)
  for (const field of section.fields)
    if (field.control === 'select') OPTIONS.set(keyOf(section, field), (field.options ?? []).map(coded));

/** The code of an option; a text that the list lacks (older data) is added to it. */
function codeOf(section: Section, field: Field, text: string): string {
  const options = OPTIONS.get(keyOf(section, field)) ?? [];
  const known = options.find((option) => option.text === text);
  if (known) return known.code;
  const added = coded(text, options.length);
  options.push(added);
  return added.code;
}

/** True where the widget of a field can hold the stored text. */
function fits({ control }: Field, text: string): boolean {
  if (isDateKind(control)) return fitsCalendar(control, text);
  return control !== 'number' || /^(?:\d{1,9}(?:\.\d{1,3})?)?$/.test(text);
}

function held(section: Section, field: Field, text: string): unknown {
  if (text === '') return field.control === 'select' || isDateKind(field.control) ? null : undefined;
  if (field.control === 'select') return codeOf(section, field, text);
  if (!fits(field, text)) return text;
  if (isDateKind(field.control)) return dayjs(text).toDate();
  return field.control === 'number' ? Number(text) : text;
}

/** The model of a row of text. */
export function toModel(section: Section, row: Row): Model {
  const model: Model = { typed: {} };
  for (const field of section.fields) {
    const text = row[field.code] ?? '';
    model[field.code] = held(section, field, text);
    if (!fits(field, text)) model.typed[field.code] = true;
  }
  return model;
}

/** The text of a model, as a table shows it. */
export function toRow(section: Section, model: Model): Row {
  const text = (field: Field): string => {
    const value = model[field.code];
    if (value instanceof Date && isDateKind(field.control))
      return dayjs(value).format(DATE_FORMS[field.control].format);
    if (field.control !== 'select') return String(value ?? '');
    return OPTIONS.get(keyOf(section, field))?.find(({ code }) => code === value)?.text ?? '';
  };
  return Object.fromEntries(section.fields.map((field) => [field.code, text(field)]));
}
