import { achievementCutoff } from './achievement-cutoff';
import { assessments } from './assessments';
import { careerGaps } from './career-gaps';
import { continuingEducation } from './continuing-education';
import { displayInTime } from './display-in-time';
import { displayLength } from './display-length';
import { displayObjection } from './display-objection';
import { educationCutoff } from './education-cutoff';
import { employmentContract } from './employment-contract';
import { enteredTwice } from './entered-twice';
import { exceptionProof } from './exception-proof';
import { excludedPersons } from './excluded-persons';
import type { Check } from './finding';
import { futureDates } from './future-dates';
import { identityNumber } from './identity-number';
import { journalNumber } from './journal-number';
import { ladder } from './ladder';
import { lifeOrder } from './life-order';
import { materialProof } from './material-proof';
import { onlineWindow } from './online-window';
import { overlaps } from './overlaps';
import { pageAndBatch } from './page-and-batch';
import { paperAuthor } from './paper-author';
import { paperCutoff } from './paper-cutoff';
import { paperWindow } from './paper-window';
import { periodOrder } from './period-order';
import { requiredFields } from './required-fields';
import { retirementAge } from './retirement-age';
import { rowsTwice } from './rows-twice';
import { schoolYears } from './school-years';
import { seniority } from './seniority';
import { termOfOffice } from './term-of-office';
import { titleOrder } from './title-order';
import { trainingCutoff } from './training-cutoff';

/** Every check there is: what bars the whole declaration first, then the years, then the entries one by one, then how they agree. */
export const CHECKS: readonly Check[] = [
  pageAndBatch,
  excludedPersons,
  retirementAge,
  employmentContract,
  onlineWindow,
  paperWindow,
  displayInTime,
  displayLength,
  displayObjection,
  ladder,
  seniority,
  educationCutoff,
  achievementCutoff,
  paperCutoff,
  trainingCutoff,
  termOfOffice,
  materialProof,
  exceptionProof,
  continuingEducation,
  assessments,
  paperAuthor,
  journalNumber,
  requiredFields,
  identityNumber,
  lifeOrder,
  titleOrder,
  periodOrder,
  futureDates,
  schoolYears,
  careerGaps,
  overlaps,
  enteredTwice,
  rowsTwice,
];

/** Those that hold what was entered against itself: they rest on no notice, and so hold for a batch that none covers. */
export const FOR_ANY_BATCH: ReadonlySet<Check> = new Set([
  periodOrder,
  futureDates,
  identityNumber,
  lifeOrder,
  titleOrder,
  careerGaps,
  overlaps,
  enteredTwice,
  rowsTwice,
  schoolYears,
  journalNumber,
]);

/** Those that say of another procedure than the notice's what is known of it, without the notice's dates. */
export const FOR_ANY_PROCEDURE: ReadonlySet<Check> = new Set([ladder, seniority]);
