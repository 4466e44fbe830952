import { toIso } from '../../dates/iso';
import type { PartialDate } from '../../dates/partial-date';
import type { Conditions } from '../../notice/conditions';
import type { Source } from '../../notice/schema';
import type { CheckContext, Words } from '../finding';
import { textOf } from '../shared/entries';
import { shown } from '../shared/fold';
import { type PresentTitle, presentTitle } from '../shared/present-title';
import { appointedSteps } from './appointed';
import { judgeLadder } from './judge';
import { runsOn } from './lateral';
import { routeQuotes } from './route-quotes';
import { normalRungs } from './rungs';
import { readTitle, type TitleRead } from './title-names';
import { type Judged, judged, told, toldOfWay } from './way';

const field = 'title.acquiredOn';

/** Why no day of acquisition is known. */
function undated(title: Extract<PresentTitle, { kind: 'undated' | 'open' }>): Judged {
  const place = { entry: title.entry.name, field } as const;
  if (title.kind === 'open') return judged('unsure', told('title-open'), place);
  const text = shown(textOf(title.entry, field));
  const steps: Words[] = text === '' ? [] : [{ id: 'step.read', values: { field, text } }];
  return judged('unsure', told(`title-${title.read.kind}`, { text }), { ...place, steps });
}

/** The title of the ladder that the name counts as; null where it counts as none for sure. */
function heldTitle(read: TitleRead): string | null {
  if (read.kind === 'ladder') return read.title;
  return read.kind === 'qualification' && read.titles.length === 1 ? (read.titles[0] ?? null) : null;
}

/** Why the name is no title that the ladder counts from. */
function unnamed(name: string, read: TitleRead): Words {
  if (name.trim() === '') return told('title-unnamed');
  const values = { title: shown(name) };
  if (read.kind === 'level') return told('title-level', values);
  return read.kind === 'series' ? told('title-series', { ...values, rank: read.rank }) : told('title-other', values);
}

/** What was read of the present title; a name that had to be read as a title of the ladder is told so. */
function titleStep(name: string, held: string, acquired: PartialDate): Words {
  const values = { title: held, date: toIso(acquired) };
  return name.trim() === held ? told('step-title', values) : told('step-title-taken', { ...values, text: shown(name) });
}

/**
 * By review from the present title: the normal way or, where `exception`, the same with what 破格 allows. The present title is
 * the one acquired last.
 */
export function normalWay(context: CheckContext, conditions: Conditions, target: string, exception: boolean): Judged {
  const title = presentTitle(context.dossier);
  const [rung] = normalRungs(conditions, target);
  const place = { entry: title.kind === 'none' ? null : title.entry.name, field } as const;
  if (!rung) return judged('unsure', told('no-rung', { target }), place);
  if (title.kind === 'none') {
    const missing = [toldOfWay('missing.title', { prior: rung.prior ?? '' })];
    return judged('unsure', told('no-title'), { ...place, missing });
  }
  if (title.kind !== 'dated') return undated(title);
  const name = textOf(title.entry, 'title.name');
  const read = readTitle(name, conditions);
  const held = heldTitle(read);
  if (held === null) {
    const cites = read.kind === 'series' ? [conditions.lateral.source] : [];
    return judged('unsure', unnamed(name, read), { ...place, cites });
  }
  const climb = { target, held, acquired: title.date, exception };
  const came = runsOn(context, conditions, climb, judgeLadder(context, conditions, climb));
  const appointed = came.counted ? appointedSteps(title.entry, title.date, came.counted) : [];
  const steps = [titleStep(name, held, title.date), ...came.steps, ...appointed];
  const cites: Source[] = [];
  if (came.reason.id.startsWith('seniority.exception')) {
    cites.push(...routeQuotes(context.notice, '破格'), conditions.exception.source);
  }
  cites.push(...came.cites);
  if (read.kind === 'qualification') cites.push(conditions.qualifications.source);
  const { verdict, reason, missing, batch, counted } = came;
  return { verdict, reason, steps, cites, entry: place.entry, field, missing, batch, counted };
}
