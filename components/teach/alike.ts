import { isSameForm } from '../../lib/dossier/form';
import type { FrameReading } from '../../lib/dossier/from-readings';
import type { ReadValue } from '../../lib/dossier/reading';
import { type ControlMarks, controlKey, type Taught } from '../../lib/dossier/taught';

/** The values of one document that nothing tells from this control: what is taught for one is taught for all. */
export function alikeIn(values: readonly ReadValue[], control: ControlMarks): ReadValue[] {
  const key = controlKey(control);
  return values.filter((value) => controlKey(value) === key);
}

/**
 * What became of a meaning on the page: `met`, `absent` where its form is there and the control is not, `unsettled` where
 * controls are there that it can't tell apart, `elsewhere` where the page holds another form.
 */
export function standingOf(
  taught: Taught,
  readings: readonly FrameReading[],
): 'met' | 'absent' | 'unsettled' | 'elsewhere' {
  const here = readings.filter(({ reading }) => isSameForm(reading.form, taught.form));
  if (here.length === 0) return 'elsewhere';
  const alike = here.flatMap(({ reading }) => alikeIn(reading.values, taught));
  if (alike.length === 0) return 'absent';
  return alike.some((value) => value.taught && value.meaning === taught.meaning) ? 'met' : 'unsettled';
}

/** True where a text holds the name of a person of the page: it must go into no file. */
export function namesPerson(control: ControlMarks, readings: readonly FrameReading[]): boolean {
  const names = readings
    .flatMap(({ reading }) => reading.values)
    .flatMap(({ meaning, value }) => (meaning === 'person.name' ? [value.replace(/\s/gu, '')] : []))
    .filter((name) => name.length > 1);
  return [control.label, control.heading].some((text) => names.some((name) => text.replace(/\s/gu, '').includes(name)));
}
