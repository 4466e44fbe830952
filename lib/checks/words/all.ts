import achievementCutoff from './achievement-cutoff.json';
import careerGaps from './career-gaps.json';
import cutoff from './cutoff.json';
import displayInTime from './display-in-time.json';
import displayLength from './display-length.json';
import displayObjection from './display-objection.json';
import educationCutoff from './education-cutoff.json';
import employmentContract from './employment-contract.json';
import enteredTwice from './entered-twice.json';
import excludedPersons from './excluded-persons.json';
import futureDates from './future-dates.json';
import identityNumber from './identity-number.json';
import ladder from './ladder.json';
import level from './level.json';
import lifeOrder from './life-order.json';
import onlineWindow from './online-window.json';
import overlaps from './overlaps.json';
import pageAndBatch from './page-and-batch.json';
import paperCutoff from './paper-cutoff.json';
import paperWindow from './paper-window.json';
import periodOrder from './period-order.json';
import retirementAge from './retirement-age.json';
import rowsTwice from './rows-twice.json';
import schoolYears from './school-years.json';
import seniority from './seniority.json';
import step from './step.json';
import termOfOffice from './term-of-office.json';
import titleOrder from './title-order.json';
import way from './way.json';

/**
 * The words of each check, and of what checks share, in both languages; a sentence of `seniority.json` has the id
 * `seniority.pass`. A check's file has its `name` and its `rule`.
 */
export const WORDS = {
  'achievement-cutoff': achievementCutoff,
  'career-gaps': careerGaps,
  cutoff,
  'display-in-time': displayInTime,
  'display-length': displayLength,
  'display-objection': displayObjection,
  'education-cutoff': educationCutoff,
  'employment-contract': employmentContract,
  'entered-twice': enteredTwice,
  'excluded-persons': excludedPersons,
  'future-dates': futureDates,
  'identity-number': identityNumber,
  ladder,
  level,
  'life-order': lifeOrder,
  'online-window': onlineWindow,
  overlaps,
  'page-and-batch': pageAndBatch,
  'paper-cutoff': paperCutoff,
  'paper-window': paperWindow,
  'period-order': periodOrder,
  'retirement-age': retirementAge,
  'rows-twice': rowsTwice,
  'school-years': schoolYears,
  seniority,
  step,
  'term-of-office': termOfOffice,
  'title-order': titleOrder,
  way,
} as const satisfies Record<string, { readonly zh: object; readonly en: object }>;
