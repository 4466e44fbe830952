import { addDays } from '../../dates/add-days';
import { parseDate } from '../../dates/parse';
import type { IsoDay, ParsedDate } from '../../dates/partial-date';
import { LIBRARY_YEARS } from '../../dates/work-calendar';
import type { FieldId } from '../../dossier/catalogue';
import type { Dossier } from '../../dossier/dossier';
import type { Notice, Source } from '../../notice/schema';
import type { Words } from '../finding';
import { shown } from './fold';
import { lastAsked } from './last-asked';

/** A day of the display as it was written, and what was read. */
export interface DisplayDay {
  readonly field: FieldId;
  readonly text: string;
  readonly read: ParsedDate;
}

/** The first and the last day of the display. */
export const displayDays: (dossier: Dossier) => { from: DisplayDay; to: DisplayDay } = lastAsked(({ display }) => ({
  from: displayDay('display.from', display?.from),
  to: displayDay('display.to', display?.to),
}));

function displayDay(field: FieldId, text = ''): DisplayDay {
  return { field, text, read: parseDate(text) };
}

/**
 * Whether the first day of the display counts, by each reading that the notice leaves open, that which is judged by first:
 * one where the notice says it, else both.
 */
export function firstDayReadings({ display }: Notice): readonly boolean[] {
  const { value, source } = display.firstDayCounts;
  return source.source === 'default' ? [value, !value] : [value];
}

/** The day from which working days are counted, by a reading of the first day. */
export function countedFrom(start: IsoDay, firstDayCounts: boolean): IsoDay {
  return firstDayCounts ? start : addDays(start, 1);
}

/** What the rules of the display rest on. */
export function displaySources({ display }: Notice): readonly Source[] {
  return [display.workingDays.source, display.firstDayCounts.source];
}

/** What was read of the first and the last day, where anything was. */
export function readSteps(dossier: Dossier): Words[] {
  const { from, to } = displayDays(dossier);
  const steps: Words[] = [];
  for (const { field, text } of [from, to]) {
    if (text.trim() !== '') steps.push({ id: 'step.read', values: { field, text: shown(text) } });
  }
  return steps;
}

/** The year whose holidays are to be added before the working days around the day can be counted. */
export function yearToAdd(day: IsoDay): { day: IsoDay; year: number } {
  const year = Number(day.slice(0, 4));
  const known = year <= LIBRARY_YEARS.last && year >= LIBRARY_YEARS.first;
  return { day, year: known ? year + 1 : year };
}
