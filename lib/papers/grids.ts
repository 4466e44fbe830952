import { type HolidayYear, workCalendar } from '../dates/work-calendar';
import type { Notice } from '../notice/schema';
import { type Applicant, levelOf } from './applicant';
import { bagLabel } from './bag-label';
import { contentsPage } from './contents-page';
import { displayCertificates } from './display-certificate';
import { feeList, feeSlip, fees, payerOf } from './fees';
import type { PaperGrid } from './grid';
import type { PaperRequest } from './paper-request';
import type { PaperSize } from './paper-size';
import { profileSheet } from './profile-sheet';
import type { SummaryRow } from './summary-row';

/** A paper that is made of sheets; the summary table is not. */
export type GridRequest = Exclude<PaperRequest, { paper: 'summary' | 'return' }>;

/** All of a batch that goes into papers. */
export interface Batch {
  readonly applicants: readonly Applicant[];
  /** The lines of both summary tables, each table in its order. */
  readonly rows: readonly SummaryRow[];
  /** Years of holidays that the user has added. */
  readonly holidays?: readonly HolidayYear[];
}

/** The sheets of a paper: of the one person asked for, or of everybody in the order given. None where that person is not there. `size` is the paper of profile sheets; all others are A4. */
export function gridsOf(
  request: GridRequest,
  notice: Notice,
  { applicants, rows, holidays = [] }: Batch,
  size: PaperSize = 'a4',
): PaperGrid[] {
  const asked = <T extends { id: string }>(all: readonly T[]) =>
    all.filter(({ id }) => request.person === undefined || id === request.person);
  const owed = () =>
    fees(
      notice,
      applicants.map((applicant) => payerOf(applicant, notice)),
      rows,
    );
  switch (request.paper) {
    case 'profile':
      return asked(applicants).map(({ dossier }) => profileSheet(dossier, notice, levelOf(dossier, notice), size));
    case 'contents':
      // Of everybody only those whose documents are known.
      return asked(applicants)
        .filter(({ checklist }) => checklist !== null || request.person !== undefined)
        .map((applicant) => contentsPage(notice, applicant));
    case 'bag':
      return asked(applicants).map((applicant) => bagLabel(notice, applicant));
    case 'display':
      return displayCertificates(notice, asked(applicants), workCalendar(holidays));
    case 'fees':
      return [feeList(notice, asked(owed()))];
    case 'slip':
      return asked(owed()).map((fee) => feeSlip(notice, fee));
  }
}
