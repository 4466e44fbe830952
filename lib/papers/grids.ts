import type { Notice } from '../notice/schema';
import { type Applicant, levelOf } from './applicant';
import type { PaperGrid } from './grid';
import type { PaperRequest } from './paper-request';
import { profileSheet } from './profile-sheet';

/** A paper that is made of sheets; the summary table is not. */
export type GridRequest = Exclude<PaperRequest, { paper: 'summary' }>;

/** The sheets of a paper: of the one person asked for, or of everybody in the order given. None where that person is not there. */
export function gridsOf(request: GridRequest, notice: Notice, applicants: readonly Applicant[]): PaperGrid[] {
  const asked = applicants.filter(({ id }) => request.person === undefined || id === request.person);
  return asked.map(({ dossier }) => profileSheet(dossier, notice, levelOf(dossier, notice)));
}
