import { toIso } from '../dates/iso';
import type { Check, CheckContext, Judgement, Words } from './finding';
import { isBelow, ladderTitle } from './ladder/title-names';
import { agreementCites } from './shared/agreement';
import { readStep } from './shared/date-read';
import { type DatedField, dateIn, type Entry, entriesOf, entriesOfAny, textOf } from './shared/entries';

const name = 'title-order';
const field = 'title.acquiredOn';

interface Told {
  readonly entry: Entry;
  readonly at: DatedField;
  readonly id: string;
  readonly values: Words['values'];
  readonly read: readonly DatedField[];
}

interface Held {
  readonly entry: Entry;
  readonly at: DatedField;
  /** As the ladder calls it; null where it has no such title. */
  readonly named: string | null;
}

function beforeWork({ entry, at }: Held, started: DatedField | null): Told | null {
  if (!started || at.last >= started.first) return null;
  const values = { date: toIso(at.date), started: toIso(started.date) };
  return { entry, at, id: 'before-work', values, read: [started, at] };
}

function appointedEarly({ entry, at }: Held): Told | null {
  const appointed = dateIn(entry, 'title.appointedOn');
  if (!appointed || appointed.last >= at.first) return null;
  const values = { date: toIso(at.date), appointed: toIso(appointed.date) };
  return { entry, at: appointed, id: 'appointed', values, read: [at, appointed] };
}

/** More titles than anyone has are looked at each by itself. */
const MOST_COMPARED = 50;

/** A title of the ladder that was surely acquired after one above it. */
function reversed({ entry, at, named: lower }: Held, all: readonly Held[], { conditions }: CheckContext): Told | null {
  if (!conditions || lower === null) return null;
  for (let index = 0; index < all.length && index < MOST_COMPARED; index++) {
    const { named: higher, at: sooner } = all[index] as Held;
    if (higher === null || higher === lower || sooner.last >= at.first) continue;
    if (!isBelow(lower, higher, conditions)) continue;
    const values = { higher, lower, sooner: toIso(sooner.date), later: toIso(at.date) };
    return { entry, at, id: 'reversed', values, read: [sooner, at] };
  }
  return null;
}

/** The titles whose date is known. */
function heldIn({ dossier, conditions }: CheckContext): Held[] {
  const entries = entriesOf(dossier, 'title');
  const held: Held[] = [];
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index] as Entry;
    const at = dateIn(entry, field);
    if (!at) continue;
    const named = conditions && index < MOST_COMPARED ? ladderTitle(textOf(entry, 'title.name'), conditions) : null;
    held.push({ entry, at, named });
  }
  return held;
}

/** A title is acquired after work has started and after the titles below it, and the appointment follows it. */
export const titleOrder: Check = {
  name,
  verdicts: ['unsure'],
  run: (context) => {
    const work = entriesOfAny(context.dossier, 'work')[0];
    const started = work ? dateIn(work, 'work.startedOn') : null;
    const all = heldIn(context);
    const found: Judgement[] = [];
    for (const held of all) {
      for (const told of [beforeWork(held, started), reversed(held, all, context), appointedEarly(held)]) {
        if (!told) continue;
        const tell = () => ({
          reason: { id: `${name}.${told.id}`, values: told.values },
          steps: told.read.map(readStep),
          cites: agreementCites(context.notice),
        });
        found.push({ check: name, entry: told.entry.name, field: told.at.field, verdict: 'unsure', tell });
      }
    }
    return found;
  },
};
