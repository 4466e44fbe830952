import type { Finding } from '../../lib/checks/finding';
import { runChecks, worstFirst } from '../../lib/checks/run';
import type { IsoDay } from '../../lib/dates/partial-date';
import type { WorkCalendar } from '../../lib/dates/work-calendar';
import { dossierFromReadings, type FrameReading, type PageDossier } from '../../lib/dossier/from-readings';
import { type HeldUploads, holdUploads, uploadsOf } from '../../lib/materials/uploads';
import { conditionsFor } from '../../lib/notice/conditions-for';
import type { Notice } from '../../lib/notice/schema';

/** A page as it is judged: what it holds, and what the checks found of it, worst first. */
export interface Judgement extends PageDossier {
  readonly findings: readonly Finding[];
  /** The files that the page shows, by the materials of the notice. */
  readonly uploads: HeldUploads;
}

/**
 * Judges what the frames of a page hold by a notice, as of a day and by a calendar of working days. Pure: it is made anew
 * whenever one of them changes.
 */
export function judge(
  readings: readonly FrameReading[],
  notice: Notice,
  today: IsoDay,
  calendar: WorkCalendar,
): Judgement {
  const page = dossierFromReadings(readings);
  const context = { dossier: page.dossier, notice, conditions: conditionsFor(notice), today, calendar };
  const route = page.dossier.declaration?.route ?? null;
  const uploads = holdUploads(notice, uploadsOf(readings), route);
  return { ...page, findings: worstFirst(runChecks(context)), uploads };
}
