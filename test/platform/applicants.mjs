import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The people whose declarations the platform holds. */
export const APPLICANTS = ['clean', 'late', 'short', 'mixed', 'hostile'];

/** `@repeat 3 ab` stands for `ababab`: a file need not hold a value of 100,000 characters. */
function expand(_key, value) {
  const repeat = typeof value === 'string' && /^@repeat (\d+) (.+)$/s.exec(value);
  return repeat ? repeat[2].repeat(Number(repeat[1])) : value;
}

/** The declaration of an applicant in the form of a dossier, or null where no one has that name. */
export function readApplicant(id) {
  if (!APPLICANTS.includes(id)) return null;
  return JSON.parse(readFileSync(join(import.meta.dirname, 'applicants', `${id}.json`), 'utf8'), expand);
}

/** The same with the identity number as some pages show it: its first four and last four signs alone. */
export function masked(applicant) {
  const idNumber = applicant.person.idNumber.replace(/^(.{4}).+(.{4})$/s, '$1****$2');
  return { ...applicant, person: { ...applicant.person, idNumber } };
}

/** The same with nothing filled in but who it is: as many rows as before, all of them empty. Papers are text and no fields: they go. */
export function blank({ paper: _, ...applicant }) {
  const { name, idNumber } = applicant.person;
  const emptied = (entry) => Object.fromEntries(Object.keys(entry).map((field) => [field, '']));
  const sections = Object.entries(applicant).map(([section, held]) => [
    section,
    Array.isArray(held) ? held.map(emptied) : emptied(held),
  ]);
  return { ...Object.fromEntries(sections), person: { name, idNumber } };
}
