import type { SectionId } from '../dossier/catalogue';

/** What of a section decides, and so is held against the paper. */
export interface Deciding {
  readonly section: SectionId;
  /**
   * The field that says which paper is to be taken up, as the name of a project: it is shown before the paper is looked at, since
   * nobody could find the paper without it. Null where a section is one entry.
   */
  readonly named: string | null;
  /** What is asked for without being shown, in the order in which a paper says it. */
  readonly blind: readonly string[];
}

/**
 * Who the applicant is, education, titles, jobs, and each thing achieved: what a verdict hangs on. What only eases the contact
 * (telephone, address) is left out: no paper proves it.
 */
export const DECIDING: readonly Deciding[] = [
  { section: 'person', named: null, blind: ['name', 'sex', 'birthDate', 'idNumber'] },
  { section: 'education', named: 'school', blind: ['level', 'degree', 'major', 'graduatedOn', 'degreeOn'] },
  { section: 'title', named: 'name', blind: ['specialty', 'acquiredOn', 'appointedOn', 'number'] },
  { section: 'certificate', named: 'name', blind: ['grade', 'acquiredOn', 'number'] },
  { section: 'employment', named: 'unit', blind: ['from', 'to', 'post'] },
  { section: 'achievement', named: 'name', blind: ['completedOn', 'role', 'rank', 'level'] },
  { section: 'patent', named: 'name', blind: ['number', 'grantedOn', 'rank'] },
  { section: 'paper', named: 'title', blind: ['journal', 'cn', 'issn', 'publishedOn', 'rank'] },
  { section: 'award', named: 'name', blind: ['level', 'grade', 'awardedOn', 'rank'] },
];
