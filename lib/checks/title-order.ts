import { toIso } from '../dates/iso';
import type { Check, CheckContext, Finding, Words } from './finding';
import { isBelow, ladderTitle } from './ladder/title-names';
import { agreementCites } from './shared/agreement';
import { readStep } from './shared/date-read';
import { type DatedField, dateIn, type Entry, entriesOf, entriesOfAny, textOf } from './shared/entries';
import { gather } from './shared/gather';

const name = 'title-order';
const field = 'title.acquiredOn';

interface Told {
  readonly entry: Entry;
  readonly at: DatedField;
  readonly id: string;
  readonly values: Words['values'];
  readonly read: readonly DatedField[];
}

function beforeWork(entry: Entry, at: DatedField, { dossier }: CheckContext): Told[] {
  const [work] = entriesOfAny(dossier, 'work');
  const started = work ? dateIn(work, 'work.startedOn') : null;
  if (!started || at.last >= started.first) return [];
  const values = { date: toIso(at.date), started: toIso(started.date) };
  return [{ entry, at, id: 'before-work', values, read: [started, at] }];
}

function appointedEarly(entry: Entry, at: DatedField): Told[] {
  const appointed = dateIn(entry, 'title.appointedOn');
  if (!appointed || appointed.last >= at.first) return [];
  const values = { date: toIso(at.date), appointed: toIso(appointed.date) };
  return [{ entry, at: appointed, id: 'appointed', values, read: [at, appointed] }];
}

interface Held {
  readonly entry: Entry;
  readonly at: DatedField;
  /** As the ladder calls it; null where it has no such title. */
  readonly named: string | null;
}

/** A title of the ladder that was surely acquired after one above it. */
function reversed({ entry, at, named: lower }: Held, all: readonly Held[], { conditions }: CheckContext): Told[] {
  if (!conditions || lower === null) return [];
  const above = all.find(
    (other) =>
      other.named !== null &&
      other.at.last < at.first &&
      other.named !== lower &&
      isBelow(lower, other.named, conditions),
  );
  if (!above) return [];
  const values = { higher: above.named ?? '', lower, sooner: toIso(above.at.date), later: toIso(at.date) };
  return [{ entry, at, id: 'reversed', values, read: [above.at, at] }];
}

/** More titles than anyone has are looked at each by itself. */
const MOST_COMPARED = 50;

function told(context: CheckContext): Told[] {
  const { dossier, conditions } = context;
  const held = gather(entriesOf(dossier, 'title'), (entry, index): Held[] => {
    const at = dateIn(entry, field);
    if (!at) return [];
    const name = conditions && index < MOST_COMPARED ? ladderTitle(textOf(entry, 'title.name'), conditions) : null;
    return [{ entry, at, named: name }];
  });
  return gather(held, (one) => [
    ...beforeWork(one.entry, one.at, context),
    ...reversed(one, held.slice(0, MOST_COMPARED), context),
    ...appointedEarly(one.entry, one.at),
  ]);
}

/** A title is acquired after work has started and after the titles below it, and the appointment follows it. */
export const titleOrder: Check = {
  name,
  verdicts: ['unsure'],
  run: (context) =>
    told(context).map(
      ({ entry, at, id, values, read }): Finding => ({
        check: name,
        entry: entry.name,
        field: at.field,
        verdict: 'unsure',
        reason: { id: `${name}.${id}`, values },
        steps: read.map(readStep),
        cites: agreementCites(context.notice),
      }),
    ),
};
