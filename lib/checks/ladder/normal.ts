import { toIso } from '../../dates/iso';
import type { PartialDate } from '../../dates/partial-date';
import type { Conditions } from '../../notice/conditions';
import type { CheckContext, Words } from '../finding';
import { type Entry, textOf } from '../shared/entries';
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
  if (title.kind === 'open') return judged('unsure', 'seniority.title-open', place);
  const tell = () => {
    const text = shown(textOf(title.entry, field));
    const steps: Words[] = text === '' ? [] : [{ id: 'step.read', values: { field, text } }];
    return { values: { text }, steps };
  };
  return judged('unsure', `seniority.title-${title.read.kind}`, { ...place, tell });
}

/** The title of the ladder that the name counts as; null where it counts as none for sure. */
function heldTitle(read: TitleRead): string | null {
  if (read.kind === 'ladder') return read.title;
  return read.kind === 'qualification' && read.titles.length === 1 ? (read.titles[0] ?? null) : null;
}

/** The name is no title that the ladder counts from. */
function unnamed(title: Entry, name: string, read: TitleRead, conditions: Conditions): Judged {
  const place = { entry: title.name, field } as const;
  if (name.trim() === '') return judged('unsure', 'seniority.title-unnamed', place);
  if (read.kind === 'series') {
    const tell = () => ({ values: { title: shown(name), rank: read.rank }, cites: [conditions.lateral.source] });
    return judged('unsure', 'seniority.title-series', { ...place, tell });
  }
  const id = read.kind === 'level' ? 'seniority.title-level' : 'seniority.title-other';
  return judged('unsure', id, { ...place, tell: () => ({ values: { title: shown(name) } }) });
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
  if (!rung) return judged('unsure', 'seniority.no-rung', { ...place, tell: () => ({ values: { target } }) });
  if (title.kind === 'none') {
    const tell = () => ({ missing: [toldOfWay('missing.title', { prior: rung.prior ?? '' })] });
    return judged('unsure', 'seniority.no-title', { ...place, tell });
  }
  if (title.kind !== 'dated') return undated(title);
  const name = textOf(title.entry, 'title.name');
  const read = readTitle(name, conditions);
  const held = heldTitle(read);
  if (held === null) return unnamed(title.entry, name, read, conditions);
  const climb = { target, held, acquired: title.date, exception };
  const came = runsOn(context, conditions, climb, judgeLadder(context, conditions, climb));
  const { verdict, id, counted } = came;
  const tell = () => {
    const { reason, steps, cites, missing, batch } = came.tell();
    const appointed = counted ? appointedSteps(title.entry, title.date, counted) : [];
    const { exception: allowed, qualifications } = conditions;
    const quotes = id.startsWith('seniority.exception') ? [...routeQuotes(context.notice, '破格'), allowed.source] : [];
    return {
      reason,
      steps: [titleStep(name, held, title.date), ...steps, ...appointed],
      cites: [...quotes, ...cites, ...(read.kind === 'qualification' ? [qualifications.source] : [])],
      missing,
      batch,
    };
  };
  return { verdict, id, entry: place.entry, field, counted, tell };
}
