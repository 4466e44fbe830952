import { toIso } from '../dates/iso';
import type { Check, CheckContext, Finding, Words } from './finding';
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

/** A title of the ladder that was surely acquired after one above it. */
function reversed(entry: Entry, at: DatedField, { dossier, conditions }: CheckContext): Told[] {
  if (!conditions) return [];
  const lower = ladderTitle(textOf(entry, 'title.name'), conditions);
  if (!lower) return [];
  for (const other of entriesOf(dossier, 'title').slice(0, 50)) {
    const sooner = dateIn(other, field);
    const higher = ladderTitle(textOf(other, 'title.name'), conditions);
    if (higher && sooner && sooner.last < at.first && isBelow(lower, higher, conditions)) {
      const values = { higher, lower, sooner: toIso(sooner.date), later: toIso(at.date) };
      return [{ entry, at, id: 'reversed', values, read: [sooner, at] }];
    }
  }
  return [];
}

/** A title is acquired after work has started and after the titles below it, and the appointment follows it. */
export const titleOrder: Check = {
  name,
  verdicts: ['unsure'],
  run: (context) =>
    entriesOf(context.dossier, 'title')
      .flatMap((entry) => {
        const at = dateIn(entry, field);
        if (!at) return [];
        return [...beforeWork(entry, at, context), ...reversed(entry, at, context), ...appointedEarly(entry, at)];
      })
      .map(
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
