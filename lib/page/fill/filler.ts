import type { FieldKey, FillAnswer, FillAsk, Slot } from '../../dossier/fill';
import type { Reading } from '../../dossier/reading';
import { type Control, controlsIn } from '../controls';
import type { Refs } from '../refs';
import { rootsOf } from '../roots';
import { isShown } from '../visible';
import { wait } from './events';
import { findField } from './find-field';
import { widgetOf } from './list';
import { modelsOf } from './models-of';
import { placeOf } from './place';
import type { Refusal } from './widget';

/** How long a page may take to put a new value everywhere, in milliseconds. */
const SETTLING = 120;

/** Fills fields of one document, one at a time, each when it is asked for and never by itself. */
export interface Filler {
  slots(): Slot[];
  locate(field: FieldKey): FillAnswer;
  fill(ask: FillAsk): Promise<FillAnswer>;
}

const refused = (why: Refusal): FillAnswer => ({ kind: 'refused', why });

/** Why nobody can change a control; null where it is open. */
function closedBy({ inputs }: Control, setByList: boolean): Slot['closed'] {
  const all = inputs as readonly (HTMLInputElement & { readOnly?: boolean })[];
  if (all.length > 0 && all.every((input) => input.matches(':disabled,[aria-disabled="true"]'))) return 'disabled';
  return !setByList && all.some(({ readOnly }) => readOnly === true) ? 'read-only' : null;
}

function slotOf(control: Control, ref: string): Slot {
  const widget = widgetOf(control);
  const [input] = control.inputs as readonly HTMLInputElement[];
  const longest = widget?.takes === 'text' ? (input?.maxLength ?? -1) : -1;
  return {
    ref,
    part: control.part,
    place: placeOf(control.element),
    widget: widget?.name ?? null,
    closed: closedBy(control, widget?.setByList === true),
    takes: widget?.takes ?? 'text',
    pattern: widget?.pattern?.(control)?.slice(0, 40) ?? null,
    choices:
      widget
        ?.choices?.(control)
        .slice(0, 2_000)
        .map((word) => word.slice(0, 200)) ?? null,
    longest: longest >= 0 ? longest : null,
    lines: input?.tagName === 'TEXTAREA',
    models: [...modelsOf(control)],
  };
}

/** The names and numbers of persons that a reading shows. */
const personsOf = ({ values }: Reading) =>
  values.filter(({ meaning }) => meaning === 'person.name' || meaning === 'person.idNumber').map(({ value }) => value);

/**
 * The filler of a document. `read` takes a reading now, with names of `refs`: every ask is held against the page as it stands at that
 * moment and not as it was when the panel last heard of it.
 */
export function createFiller(document: Document, refs: Refs, read: () => Reading, signal: AbortSignal): Filler {
  let busy = false;
  const controls = () => rootsOf(document).flatMap(controlsIn);
  const find = (field: FieldKey, reading: Reading) => {
    const value = findField(reading, field);
    const element = value && refs.elementOf(value.ref);
    const control = element && controls().find((one) => one.element === element);
    return value && control ? { value, control } : null;
  };
  const standing = (field: FieldKey): FillAnswer => {
    const found = find(field, read());
    if (!found) return refused('gone');
    const { value, control } = found;
    return { kind: 'done', place: placeOf(control.element), models: [...modelsOf(control)], shows: value.value };
  };

  const put = async ({ field, before, text, whose }: FillAsk): Promise<FillAnswer> => {
    const reading = read();
    const persons = personsOf(reading);
    if (persons.length !== whose.length || persons.some((one, at) => one !== whose[at])) return refused('person');
    const found = find(field, reading);
    if (!found) return refused('gone');
    const { value, control } = found;
    if (value.value !== before || value.cut || value.typed) return refused('edited');
    const widget = widgetOf(control);
    if (!widget || value.kind === 'boxes') return refused('unknown-widget');
    const slot = slotOf(control, value.ref);
    if (slot.closed) return refused(slot.closed);
    if (slot.longest !== null && text.length > slot.longest) return refused('too-long');
    const drawn = isShown(control.element);
    const why = drawn ? await widget.fill(control, text, signal) : 'gone';
    if (why !== null) return refused(why);
    await wait(SETTLING);
    return standing(field);
  };

  return {
    slots: () => controls().map((control) => slotOf(control, refs.refOf(control.element))),
    locate: standing,
    async fill(ask) {
      if (busy) return refused('busy');
      busy = true;
      try {
        return await put(ask);
      } catch {
        return refused('failed');
      } finally {
        busy = false;
      }
    },
  };
}
