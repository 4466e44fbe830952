import type { FieldKey, FillAnswer, FillAsk, Slot } from '../../dossier/fill';
import type { Reading } from '../../dossier/reading';
import { type Control, controlsIn } from '../controls';
import type { Refs } from '../refs';
import { rootsOf } from '../roots';
import { isShown } from '../visible';
import { selectorsOf } from '../widgets/list';
import { wait } from './events';
import { findField } from './find-field';
import { widgetOf } from './list';
import { modelsOf } from './models-of';
import { placeOf } from './place';
import { takesSeveral } from './several';
import type { Refusal, Widget } from './widget';

/** How long a page may take to put a new value everywhere, in milliseconds. */
const SETTLING = 120;

const RANGES = selectorsOf('ranges').join(',');

/** Fills fields of one document, one at a time, each when it is asked for and never by itself. */
export interface Filler {
  slots(): Slot[];
  locate(field: FieldKey): FillAnswer;
  fill(ask: FillAsk): Promise<FillAnswer>;
}

const refused = (why: Refusal): FillAnswer => ({ kind: 'refused', why });

/** Why a control is not to be changed; null where it is open. */
function closedBy(control: Control, widget: Widget | null): Slot['closed'] {
  const all = control.inputs as readonly (HTMLInputElement & { readOnly?: boolean })[];
  if (all.length > 0 && all.every((input) => input.matches(':disabled,[aria-disabled="true"]'))) return 'disabled';
  if (widget === null && takesSeveral(control)) return 'several';
  return !widget?.setByList && all.some(({ readOnly }) => readOnly === true) ? 'read-only' : null;
}

/** The control of the other end of a widget that takes both of its dates at once. */
function otherEnd({ element, part }: Control, controls: readonly Control[]): Control | null {
  const around = part && element.closest(RANGES);
  return (
    (around && controls.find((one) => one.element !== element && one.part && around.contains(one.element))) ?? null
  );
}

function slotOf(control: Control, controls: readonly Control[], refs: Refs): Slot {
  const widget = widgetOf(control);
  const other = widget?.fillRange ? otherEnd(control, controls) : null;
  const [input] = control.inputs as readonly HTMLInputElement[];
  const longest = widget?.takes === 'text' ? (input?.maxLength ?? -1) : -1;
  return {
    ref: refs.refOf(control.element),
    part: control.part,
    pair: other && refs.refOf(other.element),
    place: placeOf(control.element),
    widget: widget?.name ?? null,
    closed: closedBy(control, widget),
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

  /** Puts both dates into a widget that takes them at once. */
  const putRange = async (one: Control, { text, other }: FillAsk, reading: Reading): Promise<Refusal | null> => {
    const found = other && find(other.field, reading);
    if (!other || !found || otherEnd(one, controls())?.element !== found.control.element) return 'half-range';
    if (found.value.value !== other.before || found.value.cut || found.value.typed) return 'edited';
    const isFirst = one.part === 'from';
    const ends = isFirst ? ([one, found.control] as const) : ([found.control, one] as const);
    return (
      widgetOf(one)?.fillRange?.(ends, isFirst ? [text, other.text] : [other.text, text]) ??
      Promise.resolve('half-range')
    );
  };

  const put = async (ask: FillAsk): Promise<FillAnswer> => {
    const { field, before, text, whose } = ask;
    const reading = read();
    const persons = personsOf(reading);
    if (persons.length !== whose.length || persons.some((one, at) => one !== whose[at])) return refused('person');
    const found = find(field, reading);
    if (!found) return refused('gone');
    const { value, control } = found;
    if (value.value !== before || value.cut || value.typed) return refused('edited');
    const widget = widgetOf(control);
    const slot = slotOf(control, [], refs);
    if (slot.closed) return refused(slot.closed);
    if (!widget || value.kind === 'boxes') return refused('unknown-widget');
    if (slot.longest !== null && text.length > slot.longest) return refused('too-long');
    const drawn = isShown(control.element);
    const write = () => (widget.fillRange ? putRange(control, ask, reading) : widget.fill(control, text, signal));
    const why = drawn ? await write() : 'gone';
    if (why !== null) return refused(why);
    await wait(SETTLING);
    return standing(field);
  };

  return {
    slots: () => {
      const all = controls();
      return all.map((control) => slotOf(control, all, refs));
    },
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
