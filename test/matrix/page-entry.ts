// Runs beside a page, in a world of its own as the extension's script does, for test/matrix.
import { FIELD_IDS } from '../../lib/dossier/catalogue';
import type { Held } from '../../lib/dossier/fill';
import { isHeld } from '../../lib/dossier/fill-proof';
import { writeFor } from '../../lib/dossier/fill-text';
import { MODELS } from '../../lib/model/models';
import { createFiller } from '../../lib/page/fill/filler';
import { readDocument } from '../../lib/page/read';
import { createRefs } from '../../lib/page/refs';

const refs = createRefs();
const read = () => readDocument(document, refs);
const filler = createFiller(document, refs, read, new AbortController().signal);

/** The field of a meaning, as the panel would be told of it. */
function find(meaning: string) {
  const { values } = read();
  const value = values.find((one) => one.meaning === meaning);
  const slot = filler.slots().find(({ ref }) => ref === value?.ref);
  if (!value || !slot) throw new Error(`No field on the page means ${meaning}.`);
  const persons = values.filter((one) => one.meaning === 'person.name' || one.meaning === 'person.idNumber');
  const { ref, label, heading, row } = value;
  const field = { ref, label, heading, meaning: value.meaning, row };
  return { field, slot, shows: value.value, whose: persons.map((one) => one.value) };
}

Object.assign(globalThis, {
  matrix: {
    find,
    /** The functions that read the models of a control, to be run in the page's own world. */
    models: (meaning: string) => find(meaning).slot.models.map((name) => String(MODELS[name].read)),
    /** The functions that take a choice away by the model, as texts; those that know none are left out. */
    empties: (meaning: string) =>
      find(meaning).slot.models.flatMap((name) => (MODELS[name].empty ? [String(MODELS[name].empty)] : [])),
    write: (meaning: string, kept: string, pattern: string | null) => {
      const field = FIELD_IDS.find((id) => id === meaning) ?? 'person.name';
      return writeFor(field, kept, { ...find(meaning).slot, pattern }, false);
    },
    isHeld: (meaning: string, text: string, held: Held) => {
      const { field, slot } = find(meaning);
      return field.meaning !== null && isHeld(field.meaning, slot.takes, text, held);
    },
    /** Fills one field, or both ends of a widget that takes them at once. */
    fill: ([meaning = '', second]: string[], [text = '', end = '']: string[]) => {
      const { field, slot, shows, whose } = find(meaning);
      const last = second === undefined ? null : find(second);
      const other = last && { field: last.field, before: last.shows, text: end };
      return filler.fill({ field, part: slot.part, before: shows, text, other, whose });
    },
  },
});
