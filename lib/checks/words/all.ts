import achievementCutoff from './achievement-cutoff.json';
import assessments from './assessments.json';
import careerGaps from './career-gaps.json';
import continuingEducation from './continuing-education.json';
import cutoff from './cutoff.json';
import displayInTime from './display-in-time.json';
import displayLength from './display-length.json';
import displayObjection from './display-objection.json';
import educationCutoff from './education-cutoff.json';
import employmentContract from './employment-contract.json';
import enteredTwice from './entered-twice.json';
import exceptionProof from './exception-proof.json';
import excludedPersons from './excluded-persons.json';
import futureDates from './future-dates.json';
import identityNumber from './identity-number.json';
import journalNumber from './journal-number.json';
import ladder from './ladder.json';
import level from './level.json';
import lifeOrder from './life-order.json';
import materialProof from './material-proof.json';
import onlineWindow from './online-window.json';
import overlaps from './overlaps.json';
import pageAndBatch from './page-and-batch.json';
import paperAuthor from './paper-author.json';
import paperCutoff from './paper-cutoff.json';
import paperWindow from './paper-window.json';
import periodOrder from './period-order.json';
import requiredFields from './required-fields.json';
import retirementAge from './retirement-age.json';
import rowsTwice from './rows-twice.json';
import schoolYears from './school-years.json';
import seniority from './seniority.json';
import step from './step.json';
import termOfOffice from './term-of-office.json';
import titleOrder from './title-order.json';
import trainingCutoff from './training-cutoff.json';
import unsaid from './unsaid.json';
import way from './way.json';

/**
 * The words of each check, and of what checks share, in both languages; a sentence of `seniority.json` has the id
 * `seniority.pass`. A check's file has its `name` and its `rule`.
 */
export const WORDS = {
  'achievement-cutoff': achievementCutoff,
  assessments,
  'career-gaps': careerGaps,
  'continuing-education': continuingEducation,
  cutoff,
  'display-in-time': displayInTime,
  'display-length': displayLength,
  'display-objection': displayObjection,
  'education-cutoff': educationCutoff,
  'employment-contract': employmentContract,
  'entered-twice': enteredTwice,
  'exception-proof': exceptionProof,
  'excluded-persons': excludedPersons,
  'future-dates': futureDates,
  'identity-number': identityNumber,
  'journal-number': journalNumber,
  ladder,
  level,
  'life-order': lifeOrder,
  'material-proof': materialProof,
  'online-window': onlineWindow,
  overlaps,
  'page-and-batch': pageAndBatch,
  'paper-author': paperAuthor,
  'paper-cutoff': paperCutoff,
  'paper-window': paperWindow,
  'period-order': periodOrder,
  'required-fields': requiredFields,
  'retirement-age': retirementAge,
  'rows-twice': rowsTwice,
  'school-years': schoolYears,
  seniority,
  step,
  'term-of-office': termOfOffice,
  'title-order': titleOrder,
  'training-cutoff': trainingCutoff,
  unsaid,
  way,
} as const satisfies Record<string, { readonly zh: object; readonly en: object }>;
